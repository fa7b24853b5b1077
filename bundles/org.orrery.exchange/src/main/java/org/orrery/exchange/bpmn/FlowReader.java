package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.TransitionKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the flow of a process with its sub-processes laid out flat; parts that our compiler added
 * beside a drawn element stand for that element.
 */
final class FlowReader {
  private static final Set<String> NODES =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent",
          "task",
          "userTask",
          "manualTask",
          "serviceTask",
          "sendTask",
          "receiveTask",
          "scriptTask",
          "businessRuleTask",
          "callActivity",
          "exclusiveGateway",
          "inclusiveGateway",
          "parallelGateway",
          "eventBasedGateway",
          "complexGateway");
  private static final Set<String> CONTAINERS =
      Set.of("subProcess", "transaction", "adHocSubProcess");

  private final Source source;
  private final Draft draft;

  /** Points by id; what the compiler added is found under the element that it was added for. */
  private final Map<String, Vertex> entries = new LinkedHashMap<>();

  private final Map<String, Vertex> exits = new HashMap<>();
  private final Map<Element, Container> containers = new LinkedHashMap<>();
  private final Map<Element, Vertex> begins = new IdentityHashMap<>();
  private final Map<String, Element> lanes = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<Vertex> eventPathStarts = new HashSet<>();
  private final boolean hasLanes;

  /** A sub-process whose content is laid out between two points. */
  record Container(Vertex entry, Vertex exit) {}

  FlowReader(Source source, Draft draft, List<String> ownTransitions) {
    this.source = source;
    this.draft = draft;
    own.addAll(ownTransitions);
    for (Element lane : lanes(source.process)) {
      BpmnXml.children(lane, "flowNodeRef")
          .forEach(ref -> hold(lane, BpmnXml.reference(source.use(ref).getTextContent())));
    }
    hasLanes = !lanes.isEmpty();
  }

  private void hold(Element lane, String id) {
    Element before = lanes.putIfAbsent(id, lane);
    if (source.byReference(id) == null) {
      draft.remark(lane, null, "It holds '" + id + "', which is not in the file.");
    } else if (before != null && before != lane) {
      String other = before.getAttribute("id");
      draft.remark(lane, null, "It holds '" + id + "', which stands in '" + other + "' already.");
    }
  }

  /** The innermost lanes of a process, in their order. */
  List<Element> lanes(Element container) {
    List<Element> found = new ArrayList<>();
    for (Element set : BpmnXml.children(container)) {
      if (BpmnXml.is(set, "laneSet") || BpmnXml.is(set, "childLaneSet")) {
        source.use(set);
        for (Element lane : BpmnXml.children(set, "lane")) {
          source.use(lane);
          List<Element> inner = lanes(lane);
          found.addAll(inner.isEmpty() ? List.of(lane) : inner);
        }
      }
    }
    return found;
  }

  /** All points, in the order of the file. */
  List<Vertex> read() {
    BpmnXml.children(source.definitions).forEach(this::useAdded);
    nodes(source.process, null);
    flows(source.process);
    boundaries();
    List<Vertex> all = new ArrayList<>(entries.values());
    containers.values().forEach(container -> all.add(container.exit));
    return all;
  }

  boolean startsEventPath(Vertex vertex) {
    return eventPathStarts.contains(vertex);
  }

  /** The sub-process during which alone an event path could begin, or null. */
  Element scope(Vertex start) {
    Node around = start.xml.getParentNode().getParentNode();
    return startsEventPath(start) && around != source.process ? (Element) around : null;
  }

  /** Whether what a start begins stopped what ran around it. */
  boolean interrupts(Vertex start) {
    return startsEventPath(start) && !start.xml.getAttribute("isInterrupting").equals("false");
  }

  private void nodes(Element container, Element around) {
    for (Element xml : BpmnXml.children(container)) {
      String id = xml.getAttribute("id");
      if (!BpmnXml.isBpmn(xml) || isAdded(id) && !CONTAINERS.contains(xml.getLocalName())) {
        useAdded(xml);
        continue;
      }
      if (isPoint(xml) && !id.isEmpty() && !taken.add(id)) {
        draft.remark(
            xml, null, "Its id is that of another element before it, so it was not mapped.");
        continue;
      }
      Element lane = lanes.get(id);
      Element region = hasLanes ? (lane == null ? around : lane) : around;
      if (CONTAINERS.contains(xml.getLocalName())) {
        subProcess(xml, region, container);
      } else if (NODES.contains(xml.getLocalName())) {
        source.use(xml);
        point(xml, region);
      }
    }
  }

  private void point(Element xml, Element region) {
    String id = xml.getAttribute("id");
    Vertex vertex = new Vertex(xml, region);
    entries.put(key(id), vertex);
    exits.put(id, vertex);
    begins.put(xml, vertex);
  }

  private static boolean isPoint(Element xml) {
    return NODES.contains(xml.getLocalName()) || CONTAINERS.contains(xml.getLocalName());
  }

  /** Nothing refers to an element without an id; it is kept under a name that no id can be. */
  private String key(String id) {
    return id.isEmpty() ? "/" + entries.size() : id;
  }

  /** Whether an element is a point of the flow, a way, a lane, or holds such. */
  boolean isOfTheFlow(Element xml) {
    String kind = xml.getLocalName();
    return !isAdded(xml.getAttribute("id"))
        && (isPoint(xml)
            || Set.of("sequenceFlow", "laneSet", "lane", "childLaneSet").contains(kind));
  }

  /** What the compiler adds beside a drawn element says nothing that the element does not carry. */
  private void useAdded(Element xml) {
    if (BpmnXml.isBpmn(xml) && isAdded(xml.getAttribute("id"))) {
      source.useAll(xml);
    }
  }

  private boolean isAdded(String id) {
    int end = id.indexOf("__");
    Element drawn = end <= 0 ? null : source.byReference(id.substring(0, end));
    return drawn != null
        && (drawn.hasAttributeNS(BpmnXml.ORRERY, "kind")
            || drawn == source.process && source.isOurs());
  }

  private void subProcess(Element xml, Element region, Element container) {
    source.use(xml);
    boolean event = xml.getAttribute("triggeredByEvent").equals("true");
    boolean asStage = !hasLanes && region == null && container == source.process && !event;
    nodes(xml, asStage ? xml : region);
    if (event) {
      source.attribute(xml, "triggeredByEvent");
      BpmnXml.children(xml, "startEvent").stream()
          .map(begins::get)
          .filter(Objects::nonNull)
          .forEach(eventPathStarts::add);
      if (isAdded(xml.getAttribute("id"))) {
        useAttributes(xml);
      }
      return;
    }
    if (inside(xml).isEmpty()) {
      draft.remark(xml, null, "Its content is not in the file; it is a task until you draw it.");
      point(xml, region);
      return;
    }
    String id = xml.getAttribute("id");
    Container drawn = new Container(new Vertex(xml, region), new Vertex(xml, region));
    containers.put(xml, drawn);
    begins.put(xml, drawn.entry);
    entries.put(key(id), drawn.entry);
    exits.put(id, drawn.exit);
    if (!xml.getLocalName().equals("subProcess")) {
      draft.remark(xml, null, "Its contents were laid out flat; it is no longer one unit.");
    }
  }

  /** Marks the attributes of a container, not what is in it. */
  private void useAttributes(Element xml) {
    for (int i = 0; i < xml.getAttributes().getLength(); i++) {
      source.use(xml.getAttributes().item(i));
    }
  }

  private void flows(Element container) {
    for (Element xml : BpmnXml.children(container)) {
      if (BpmnXml.is(xml, "sequenceFlow")) {
        flow(xml);
      } else if (BpmnXml.isBpmn(xml) && CONTAINERS.contains(xml.getLocalName())) {
        flows(xml);
        wire(xml);
      }
    }
  }

  private void flow(Element xml) {
    String id = xml.getAttribute("id");
    if (isAdded(id)) {
      source.useAll(xml);
      return;
    }
    Vertex from = end(exits, source.attribute(xml, "sourceRef"));
    Vertex to = end(entries, source.attribute(xml, "targetRef"));
    if (from == null || to == null) {
      draft.remark(xml, null, "It leads from or to nothing that is in the process.");
      return;
    }
    if (from.xml.getParentNode() != to.xml.getParentNode()) {
      draft.remark(xml, null, "It leads into or out of a sub-process past its bounds; left out.");
      return;
    }
    source.use(xml);
    Flow flow = new Flow(xml, from, to);
    flow.own = own.contains(id);
    Element condition = BpmnXml.child(xml, "conditionExpression");
    if (condition != null) {
      source.use(condition);
      source.type(condition);
      flow.condition = flow.own ? "" : condition.getTextContent().strip();
    }
  }

  private Vertex end(Map<String, Vertex> ends, String reference) {
    String id = BpmnXml.reference(reference);
    if (id.isEmpty()) {
      return null;
    }
    if (isAdded(id)) {
      id = id.substring(0, id.indexOf("__"));
    }
    return ends.get(id);
  }

  /** Leads what enters a sub-process to its start, and what ends in it to what follows it. */
  private void wire(Element container) {
    Container drawn = containers.get(container);
    if (drawn == null) {
      return;
    }
    List<Vertex> inside = inside(container);
    boolean drawnStart = inside.stream().anyMatch(v -> BpmnXml.is(v.xml, "startEvent"));
    for (Vertex vertex : inside) {
      Vertex last = last(vertex);
      boolean begins = BpmnXml.is(vertex.xml, "startEvent");
      boolean first = vertex.incoming.isEmpty() && Beginnings.beginsAlone(vertex.xml);
      if (drawnStart ? begins : first) {
        new Flow(vertex.xml, drawn.entry, vertex);
      }
      if (last.outgoing.isEmpty() && endsHere(vertex.xml)) {
        new Flow(vertex.xml, last, drawn.exit);
      }
    }
  }

  /** A link leads on where it is caught, and what compensates is no part of the flow. */
  private static boolean endsHere(Element xml) {
    boolean link =
        BpmnXml.is(xml, "intermediateThrowEvent")
            && BpmnXml.child(xml, "linkEventDefinition") != null;
    return !link && !xml.getAttribute("isForCompensation").equals("true");
  }

  /** The points that a sub-process begins with, of those that are directly in it. */
  private List<Vertex> inside(Element container) {
    return BpmnXml.children(container).stream()
        .filter(xml -> !BpmnXml.is(xml, "boundaryEvent"))
        .map(begins::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private Vertex last(Vertex first) {
    Container drawn = containers.get(first.xml);
    return drawn == null ? first : drawn.exit;
  }

  /** Whether a point is where an element of the file begins. */
  boolean isFirst(Vertex vertex) {
    return begins.get(vertex.xml) == vertex;
  }

  boolean isLaidOut(Element container) {
    return containers.containsKey(container);
  }

  /** Sub-processes that are laid out, inner ones first. */
  List<Container> containers() {
    return List.copyOf(containers.values());
  }

  /** Flows behind failure and timer boundaries leave the step that the boundary is attached to. */
  private void boundaries() {
    for (Vertex boundary : List.copyOf(entries.values())) {
      if (!BpmnXml.is(boundary.xml, "boundaryEvent")) {
        continue;
      }
      TransitionKind kind = Boundaries.kindOf(boundary.xml);
      Vertex host = exits.get(BpmnXml.reference(boundary.xml.getAttribute("attachedToRef")));
      boolean step = host != null && !containers.containsKey(host.xml);
      if (kind != null && step) {
        for (Flow flow : List.copyOf(boundary.outgoing)) {
          Flow moved = new Flow(flow.xml, host, flow.to);
          moved.kind = kind;
          if (!flow.condition.isEmpty()) {
            draft.remark(flow.xml, null, "Its condition is not asked: " + flow.condition);
          }
          flow.delete();
        }
      }
    }
  }

  /** The point of a step that an id names, or null. */
  Vertex byId(String id) {
    return exits.get(BpmnXml.reference(id));
  }
}
