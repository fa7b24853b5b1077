package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.exchange.bpmn.FlowReader.Container;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.w3c.dom.Element;

/** Makes nodes and transitions of the flow that was read. */
final class FlowMaker {
  private final Source source;
  private final Draft draft;
  private final CarriedReader carried;
  private final Stages stages;
  private final Tasks tasks;
  private final Events events;
  private final Decisions decisions;
  private final Straightening straightening;
  private final Map<Vertex, DecisionNode> choices = new HashMap<>();
  private boolean started;

  FlowMaker(Source source, Draft draft, CarriedReader carried, Stages stages) {
    this.source = source;
    this.draft = draft;
    this.carried = carried;
    this.stages = stages;
    this.tasks = new Tasks(source, draft);
    this.events = new Events(source, draft);
    this.decisions = new Decisions(draft);
    this.straightening = new Straightening(source, draft);
  }

  void make(FlowReader reader) {
    List<Vertex> vertices = new ArrayList<>(reader.read());
    List<Vertex> read = List.copyOf(vertices);
    Beginnings beginnings = new Beginnings(source, draft, stages);
    vertices.addAll(beginnings.behindEntered(read));
    for (Vertex vertex : read) {
      if (!BpmnXml.is(vertex.xml, "boundaryEvent")) {
        settle(vertex, node(vertex, reader));
      }
    }
    Boundaries boundaries = new Boundaries(source, draft, events);
    for (Vertex vertex : read) {
      if (BpmnXml.is(vertex.xml, "boundaryEvent")) {
        Vertex host = reader.byId(vertex.xml.getAttribute("attachedToRef"));
        settle(vertex, boundaries.map(vertex, host));
      }
    }
    Joining joining = new Joining(source, draft, stages, vertices);
    read.forEach(joining::before);
    followLinks(vertices);
    beginnings.addMissing(vertices, reader);
    straighten(vertices, reader.containers(), joining);
    for (Vertex vertex : List.copyOf(vertices)) {
      split(vertex, vertices);
    }
    new Endings(source, draft).addMissing(vertices);
    joining.ends();
    vertices.forEach(vertex -> vertex.outgoing.forEach(this::transition));
    straightening.remark(reader);
  }

  /** Leaves out points without a node; those around sub-processes last, inner ones first. */
  private void straighten(List<Vertex> vertices, List<Container> containers, Joining joining) {
    Set<Element> later = new HashSet<>();
    containers.forEach(container -> later.add(container.entry().xml));
    vertices.stream()
        .filter(vertex -> vertex.node == null && !later.contains(vertex.xml))
        .forEach(vertex -> leaveOut(vertex, joining));
    for (Container container : containers) {
      joining.around(container);
      leaveOut(container.exit(), joining);
      if (container.entry().node == null) {
        leaveOut(container.entry(), joining);
      }
    }
    vertices.removeIf(vertex -> vertex.node == null);
  }

  private void leaveOut(Vertex vertex, Joining joining) {
    straightening.unwind(vertex);
    if (joining.keeps(vertex)) {
      return;
    }
    boolean divides = divides(vertex);
    if (!divides && straightening.passThrough(vertex)) {
      return;
    }
    settle(vertex, division(vertex));
    if (!divides) {
      draft.remark(
          vertex.xml,
          vertex.node,
          "So many ways lead through it that it stays a point of its own.");
    }
  }

  /** Whether ways part at a point to which one leads that no other way can lead beside. */
  private boolean divides(Vertex vertex) {
    return vertex.outgoing.size() > 1
        && vertex.incoming.stream().anyMatch(in -> in.own || !in.isOrdinary() || decides(in.from));
  }

  /** Whether it takes one of its ways, or will when all points are laid out. */
  private static boolean decides(Vertex vertex) {
    return vertex.node instanceof DecisionNode
        || !(vertex.node instanceof ForkNode)
            && vertex.outgoing.stream().anyMatch(flow -> !flow.condition.isEmpty());
  }

  private Node division(Vertex vertex) {
    boolean asks = vertex.outgoing.stream().anyMatch(flow -> !flow.condition.isEmpty());
    return asks ? choice(vertex) : Draft.NEW.createForkNode();
  }

  private void settle(Vertex vertex, Node node) {
    vertex.node = node;
    if (node == null) {
      return;
    }
    if (node.getId() == null) {
      draft.identify(node, vertex.xml.getAttribute("id"));
    }
    draft.became(vertex.xml, node);
    Naming.name(node, vertex.xml, source, draft);
    stages.of(vertex.region, vertex.xml).getNodes().add(node);
  }

  private Node node(Vertex vertex, FlowReader reader) {
    Element xml = vertex.xml;
    EClass own =
        CarriedReader.classNamed(source.orrery(xml, "kind"), LifecyclePackage.eINSTANCE.getNode());
    if (own != null) {
      return own(xml, own);
    }
    String kind = xml.getLocalName();
    return switch (kind) {
      case "startEvent" -> start(vertex, reader);
      case "endEvent" -> vertex.outgoing.isEmpty() ? events.end(vertex) : inner(vertex);
      case "intermediateCatchEvent" ->
          BpmnXml.child(xml, "linkEventDefinition") != null ? null : events.waiting(vertex);
      case "intermediateThrowEvent" -> thrown(vertex);
      case "subProcess", "transaction", "adHocSubProcess" ->
          reader.isLaidOut(xml) ? null : Draft.NEW.createTaskStep();
      default -> kind.endsWith("Gateway") ? gateway(vertex) : tasks.map(vertex);
    };
  }

  /** What our compiler wrote says itself all that the engine's attributes say. */
  private Node own(Element xml, EClass kind) {
    Node node = (Node) EcoreUtil.create(kind);
    draft.identify(node, xml.getAttribute("id"));
    source.useAll(xml);
    carried.fill(node, xml);
    if (node instanceof SubLifecycleStep call) {
      Calls.read(source, xml, call);
    } else if (node instanceof StartNode) {
      started = true;
    }
    return node;
  }

  private Node start(Vertex vertex, FlowReader reader) {
    if (!vertex.incoming.isEmpty()) {
      return null;
    }
    if (started || reader.startsEventPath(vertex)) {
      if (!reader.startsEventPath(vertex)) {
        draft.remark(vertex.xml, null, "It is a second start; it became a trigger.");
      }
      if (reader.interrupts(vertex)) {
        draft.remark(vertex.xml, null, "It interrupted what ran; now its path begins beside it.");
      }
      Element scope = reader.scope(vertex);
      if (scope != null) {
        draft.remark(
            vertex.xml,
            null,
            "It could begin only while '"
                + scope.getAttribute("id")
                + "' ran; now its path begins at any time of the run.");
      }
      return events.trigger(vertex);
    }
    started = true;
    return events.start(vertex);
  }

  /** The end of a sub-process: the flow goes on behind it. */
  private Node inner(Vertex vertex) {
    for (Element child : BpmnXml.children(vertex.xml)) {
      if (child.getLocalName().endsWith("EventDefinition")) {
        events.take(child);
        draft.remark(
            vertex.xml,
            null,
            "It ended its sub-process with "
                + Events.kind(child)
                + " ("
                + events.what(child)
                + "); now the flow goes on behind the sub-process.");
      }
    }
    return null;
  }

  private Node thrown(Vertex vertex) {
    Element link = BpmnXml.child(vertex.xml, "linkEventDefinition");
    return link == null ? events.thrown(vertex) : null;
  }

  private Node gateway(Vertex vertex) {
    Element xml = vertex.xml;
    boolean splits = vertex.outgoing.size() > 1;
    boolean joins = vertex.incoming.size() > 1;
    switch (xml.getLocalName()) {
      case "exclusiveGateway" -> {
        return splits ? choice(vertex) : null;
      }
      case "complexGateway" -> {
        draft.remark(
            xml,
            null,
            splits
                ? "A complex gateway has no like; it is a decision now."
                : "A complex gateway has no like; each way to it goes on by itself.");
        return splits ? choice(vertex) : null;
      }
      case "parallelGateway" -> {
        return splits ? Draft.NEW.createForkNode() : joins ? Draft.NEW.createJoinNode() : null;
      }
      case "inclusiveGateway" -> {
        draft.remark(
            xml, null, "It took some of its ways; a fork takes all, and a join waits for all.");
        return splits ? Draft.NEW.createForkNode() : joins ? Draft.NEW.createJoinNode() : null;
      }
      default -> {
        draft.remark(
            xml,
            null,
            "It took the way whose event came first; a fork takes all its ways, each of which waits"
                + " for its event.");
        return splits ? Draft.NEW.createForkNode() : null;
      }
    }
  }

  private Node choice(Vertex vertex) {
    DecisionNode decision =
        draft.identify(Draft.NEW.createDecisionNode(), vertex.xml.getAttribute("id"));
    choices.put(vertex, decision);
    decisions.fill(decision, vertex.xml, vertex.outgoing, source.attribute(vertex.xml, "default"));
    return decision;
  }

  /** A link leads only where its name is caught beside it: none leads into a sub-process. */
  private static List<Object> linked(Vertex vertex, Element link) {
    return List.of(vertex.xml.getParentNode(), link.getAttribute("name"));
  }

  /** A link that is thrown leads to the one that is caught under the same name. */
  private void followLinks(List<Vertex> vertices) {
    Map<List<Object>, Vertex> caught = new HashMap<>();
    for (Vertex vertex : vertices) {
      Element link = BpmnXml.child(vertex.xml, "linkEventDefinition");
      if (link != null && BpmnXml.is(vertex.xml, "intermediateCatchEvent")) {
        source.attribute(link, "name");
        caught.put(linked(vertex, link), vertex);
        source.useAll(link);
      }
    }
    for (Vertex vertex : vertices) {
      Element link = BpmnXml.child(vertex.xml, "linkEventDefinition");
      if (link != null && BpmnXml.is(vertex.xml, "intermediateThrowEvent")) {
        source.useAll(link);
        Vertex target = caught.get(linked(vertex, link));
        if (target == null) {
          String name = link.getAttribute("name");
          draft.remark(vertex.xml, null, "Nothing catches this link, '" + name + "'.");
        } else {
          new Flow(vertex.xml, vertex, target);
        }
      }
    }
  }

  /**
   * Several ways out of a node that is no fork and no decision need one, or the other, behind it.
   */
  private void split(Vertex vertex, List<Vertex> vertices) {
    List<Flow> ordinary =
        vertex.outgoing.stream().filter(flow -> !flow.own && flow.isOrdinary()).toList();
    boolean conditional = ordinary.stream().anyMatch(flow -> !flow.condition.isEmpty());
    boolean own = vertex.outgoing.stream().anyMatch(flow -> flow.own);
    if (vertex.node instanceof ForkNode) {
      ordinary.stream()
          .filter(flow -> !flow.condition.isEmpty())
          .forEach(
              flow ->
                  draft.remark(
                      flow.xml, vertex.node, "Its condition is not asked: " + flow.condition));
      return;
    }
    if (choices.containsKey(vertex) || own || ordinary.size() < 2 && !conditional) {
      return;
    }
    Vertex behind = new Vertex(vertex.xml, vertex.region);
    List.copyOf(ordinary).forEach(flow -> move(flow, behind));
    Stage stage = (Stage) vertex.node.eContainer();
    if (conditional) {
      DecisionNode decision = Draft.NEW.createDecisionNode();
      behind.node = draft.identify(decision, vertex.node.getId() + "-choice");
      choices.put(behind, decision);
      decisions.fill(
          decision, vertex.xml, behind.outgoing, source.attribute(vertex.xml, "default"));
    } else {
      behind.node = draft.identify(Draft.NEW.createForkNode(), vertex.node.getId() + "-fork");
    }
    stage.getNodes().add(stage.getNodes().indexOf(vertex.node) + 1, behind.node);
    new Flow(vertex.xml, vertex, behind);
    vertices.add(behind);
  }

  private static void move(Flow flow, Vertex behind) {
    Flow moved = new Flow(flow.xml, behind, flow.to);
    moved.condition = flow.condition;
    moved.outcome = flow.outcome;
    flow.delete();
  }

  private void transition(Flow flow) {
    if (flow.to.node == null) {
      return;
    }
    Transition transition = Draft.NEW.createTransition();
    boolean drawn = flow.xml.hasAttribute("sourceRef");
    String fallback = flow.from.node.getId() + "-to-" + flow.to.node.getId();
    draft.identify(transition, drawn ? flow.xml.getAttribute("id") : fallback);
    if (drawn) {
      draft.became(flow.xml, transition);
    }
    transition.setSource(flow.from.node);
    transition.setTarget(flow.to.node);
    carried.fill(transition, flow.xml);
    if (flow.kind != TransitionKind.NORMAL) {
      transition.setKind(flow.kind);
    }
    if (!flow.outcome.isEmpty()) {
      transition.setOutcome(flow.outcome);
    }
    if (drawn) {
      Naming.name(transition, flow.xml, source, draft);
    }
    draft.lifecycle.getTransitions().add(transition);
  }
}
