package org.orrery.exchange.bpmn;

import java.util.List;
import java.util.stream.Collectors;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.w3c.dom.Element;

/** Starts that ways lead back to, and the one that a process does without. */
final class Beginnings {
  private final Source source;
  private final Draft draft;
  private final Stages stages;

  Beginnings(Source source, Draft draft, Stages stages) {
    this.source = source;
    this.draft = draft;
    this.stages = stages;
  }

  /** Points behind starts: what leads back to a start goes on behind it instead. */
  List<Vertex> behindEntered(List<Vertex> vertices) {
    return vertices.stream().filter(this::isEnteredStart).map(this::behind).toList();
  }

  private boolean isEnteredStart(Vertex vertex) {
    return isDrawnStart(vertex)
        && !vertex.xml.hasAttributeNS(BpmnXml.ORRERY, "kind")
        && !vertex.incoming.isEmpty();
  }

  private boolean isDrawnStart(Vertex vertex) {
    return BpmnXml.is(vertex.xml, "startEvent") && isDirect(vertex.xml);
  }

  private boolean isDirect(Element xml) {
    return xml.getParentNode() == source.process;
  }

  private Vertex behind(Vertex start) {
    draft.remark(start.xml, null, "What led back to this start goes on behind it.");
    Vertex behind = new Vertex(start.xml, start.region);
    List.copyOf(start.incoming).forEach(flow -> flow.redirect(behind));
    List.copyOf(start.outgoing).forEach(flow -> flow.leave(behind));
    new Flow(start.xml, start, behind);
    return behind;
  }

  /** Adds the start of a process without one: it leads to all that nothing leads to. */
  void addMissing(List<Vertex> vertices, FlowReader reader) {
    if (source.isOurs() || vertices.isEmpty() || vertices.stream().anyMatch(this::isDrawnStart)) {
      return;
    }
    List<Vertex> first =
        vertices.stream()
            .filter(vertex -> vertex.incoming.isEmpty() && reader.isFirst(vertex))
            .filter(vertex -> isDirect(vertex.xml) && beginsAlone(vertex.xml))
            .toList();
    if (first.isEmpty()) {
      draft.remark(source.process, null, "It has no start event, and nothing in it begins.");
      return;
    }
    String ids =
        first.stream()
            .map(vertex -> vertex.xml.getAttribute("id"))
            .collect(Collectors.joining(", "));
    draft.remark(
        source.process,
        null,
        "It has no start event; a start was added that leads to what nothing leads to: "
            + ids
            + ".");
    Vertex start = new Vertex(source.process, first.get(0).region);
    start.node = draft.identify(Draft.NEW.createStartNode(), "start");
    stages.of(start.region, first.get(0).xml).getNodes().add(0, start.node);
    first.forEach(vertex -> new Flow(source.process, start, vertex));
    vertices.add(start);
  }

  /** Whether what nothing leads to runs when all around it begins. */
  static boolean beginsAlone(Element xml) {
    return !BpmnXml.is(xml, "boundaryEvent")
        && !xml.getAttribute("isForCompensation").equals("true")
        && BpmnXml.child(xml, "linkEventDefinition") == null;
  }
}
