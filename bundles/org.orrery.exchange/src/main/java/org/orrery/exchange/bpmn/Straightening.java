package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.TransitionKind;
import org.w3c.dom.Element;

/**
 * Points that a drawing does not need, for example merging gateways and ends of sub-processes: the
 * flow leads straight on there, and remarks say what stood there.
 */
final class Straightening {
  private final Source source;
  private final Draft draft;

  /** How many more ways than were drawn may be made. */
  private int more = 20_000;

  /** What tells one way out of a point from another. */
  private record Way(
      Element xml, Vertex to, TransitionKind kind, String condition, String outcome) {
    static Way of(Flow flow) {
      return new Way(flow.xml, flow.to, flow.kind, flow.condition, flow.outcome);
    }
  }

  Straightening(Source source, Draft draft) {
    this.source = source;
    this.draft = draft;
  }

  /**
   * Leads what comes in to what goes out.
   *
   * @return false where too many ways would be made: the point stays
   */
  boolean passThrough(Vertex vertex) {
    int ins = vertex.incoming.size();
    int outs = vertex.outgoing.size();
    long added = Math.max(0, (long) ins * outs - ins - outs);
    if (added > more) {
      return false;
    }
    more -= (int) added;
    if (vertex.outgoing.isEmpty() && !vertex.incoming.isEmpty()) {
      draft.remark(vertex.xml, null, "Nothing follows it; the flow ends before it.");
    }
    Map<Vertex, Set<Way>> there = new HashMap<>();
    for (Flow in : List.copyOf(vertex.incoming)) {
      Set<Way> ways =
          there.computeIfAbsent(
              in.from, from -> from.outgoing.stream().map(Way::of).collect(Collectors.toSet()));
      for (Flow out : vertex.outgoing) {
        Element xml = in.xml.hasAttribute("sourceRef") ? in.xml : out.xml;
        String condition = condition(in, out);
        if (!ways.add(new Way(xml, out.to, in.kind, condition, in.outcome))) {
          continue;
        }
        Flow through = new Flow(xml, in.from, out.to);
        through.kind = in.kind;
        through.condition = condition;
        through.outcome = in.outcome;
        through.own = in.own && vertex.outgoing.size() == 1;
      }
    }
    List.copyOf(vertex.incoming).forEach(Flow::delete);
    List.copyOf(vertex.outgoing).forEach(Flow::delete);
    return true;
  }

  /** Leaves out ways of a point to itself, which pass no step at all. */
  void unwind(Vertex vertex) {
    vertex.outgoing.stream().filter(flow -> flow.to == vertex).toList().forEach(this::unwind);
  }

  private void unwind(Flow round) {
    draft.remark(
        round.xml,
        null,
        "Its way leads round past no step, for ever; it was left out."
            + (round.condition.isEmpty() ? "" : " Its condition was: " + round.condition));
    round.delete();
  }

  private String condition(Flow in, Flow out) {
    if (in.condition.isEmpty()) {
      return out.condition;
    }
    if (!out.condition.isEmpty()) {
      draft.remark(out.xml, null, "Its condition is not asked: " + out.condition);
    }
    return in.condition;
  }

  /** Remarks each part of the flow that became no element; those without words in one remark. */
  void remark(FlowReader reader) {
    List<String> wordless = new ArrayList<>();
    remark(source.process, reader, wordless);
    if (!wordless.isEmpty()) {
      draft.remark(
          source.process,
          null,
          "These have no element of their own in the drawing: "
              + String.join(", ", wordless)
              + ".");
    }
  }

  private void remark(Element container, FlowReader reader, List<String> wordless) {
    for (Element xml : BpmnXml.children(container)) {
      if (BpmnXml.isBpmn(xml) && reader.isOfTheFlow(xml)) {
        if (isLost(xml)) {
          remarkLost(xml, wordless);
        }
        remark(xml, reader, wordless);
      }
    }
  }

  private boolean isLost(Element xml) {
    return !draft.origins().containsKey(xml)
        && !BpmnXml.is(xml, "laneSet")
        && !BpmnXml.is(xml, "childLaneSet");
  }

  private void remarkLost(Element xml, List<String> wordless) {
    String name = source.attribute(xml, "name").strip();
    String words = (name + "\n" + source.documentation(xml)).strip();
    if (!words.isEmpty()) {
      draft.remark(xml, null, "It has no element of its own in the drawing; it said: " + words);
    } else if (!draft.isRemarked(xml)) {
      String id = xml.getAttribute("id");
      wordless.add(id.isEmpty() ? "a " + xml.getLocalName() + " without an id" : id);
    }
  }
}
