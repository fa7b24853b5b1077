package org.orrery.exchange.bpmn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.exchange.bpmn.FlowReader.Container;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;

/**
 * Joins and forks that BPMN does without: before gateways that join and split at once, around
 * sub-processes whose inner paths run side by side, and before ends, which end the whole run here
 * and only their own path there.
 */
final class Joining {
  private final Source source;
  private final Draft draft;
  private final Stages stages;
  private final List<Vertex> vertices;
  private final Effort effort = new Effort();

  Joining(Source source, Draft draft, Stages stages, List<Vertex> vertices) {
    this.source = source;
    this.draft = draft;
    this.stages = stages;
    this.vertices = vertices;
  }

  /** A gateway waits for all that leads to it before it takes all its ways. */
  void before(Vertex gateway) {
    boolean waits =
        BpmnXml.is(gateway.xml, "parallelGateway") || BpmnXml.is(gateway.xml, "inclusiveGateway");
    if (waits
        && gateway.node instanceof ForkNode
        && gateway.incoming.size() > 1
        && !gateway.xml.hasAttributeNS(BpmnXml.ORRERY, "kind")) {
      Stage stage = (Stage) gateway.node.eContainer();
      int place = stage.getNodes().indexOf(gateway.node);
      join(List.copyOf(gateway.incoming), gateway, stage, place);
    }
  }

  /**
   * Keeps a point where ways come together before a join, as a fork with one way: else the join
   * would wait for each of them.
   */
  boolean keeps(Vertex merge) {
    boolean joins = merge.outgoing.stream().anyMatch(flow -> flow.to.node instanceof JoinNode);
    if (!joins || merge.incoming.stream().filter(flow -> flow.from != merge).count() < 2) {
      return false;
    }
    boolean gateway = merge.xml.getLocalName().endsWith("Gateway");
    merge.node = Draft.NEW.createForkNode();
    String id = merge.xml.getAttribute("id");
    draft.identify(merge.node, gateway ? id : id + "-merge");
    if (gateway) {
      draft.became(merge.xml, merge.node);
      Naming.name(merge.node, merge.xml, source, draft);
    }
    stages.of(merge.region, merge.xml).getNodes().add(merge.node);
    draft.remark(
        merge.xml,
        merge.node,
        "Ways come together here; a fork keeps them one, as the join behind it waits for each"
            + " way.");
    return true;
  }

  /** What begins at once in a sub-process needs a fork, and what ends side by side a join. */
  void around(Container container) {
    Vertex entry = container.entry();
    Vertex exit = container.exit();
    if (entry.outgoing.size() > 1) {
      entry.node = draft.identify(Draft.NEW.createForkNode(), id(entry) + "-fork");
      stageBehind(entry).getNodes().add(entry.node);
    }
    Arrivals arrivals = Arrivals.of(entry, exit::equals, effort);
    arrivals.together().forEach(ways -> join(ordered(ways), exit));
    if (!arrivals.unclear().isEmpty()) {
      draft.remark(
          exit.xml,
          null,
          "Several of its paths may end in one run; what follows it begins at each end, not once"
              + " behind all of them.");
    }
  }

  private Stage stageBehind(Vertex entry) {
    return entry.outgoing.stream()
        .map(flow -> flow.to.node)
        .filter(node -> node != null && node.eContainer() != null)
        .map(node -> (Stage) node.eContainer())
        .findFirst()
        .orElseGet(() -> stages.of(entry.region, entry.xml));
  }

  /** Ends that are reached side by side become one behind a join, or a remark names them. */
  void ends() {
    vertices.stream()
        .filter(vertex -> vertex.node instanceof StartNode)
        .findFirst()
        .ifPresent(
            start -> {
              Arrivals arrivals =
                  Arrivals.of(start, vertex -> vertex.node instanceof EndNode, effort);
              arrivals.together().forEach(this::end);
              remark(arrivals.unclear());
            });
  }

  private void end(Set<Flow> ways) {
    List<Flow> ordered = ordered(ways);
    List<Vertex> ends = ordered.stream().map(flow -> flow.to).distinct().toList();
    boolean alike = ends.stream().map(end -> ((EndNode) end.node).getKind()).distinct().count() < 2;
    if (!alike || !ends.stream().allMatch(Joining::isPlain)) {
      remark(ways);
      return;
    }
    join(ordered, ends.get(0));
    ends.stream().skip(1).filter(end -> end.incoming.isEmpty()).forEach(this::remove);
  }

  private void remove(Vertex end) {
    EcoreUtil.remove(end.node);
    draft.forget(end.xml);
    vertices.remove(end);
  }

  private void remark(Set<Flow> ways) {
    List<Vertex> ends = ordered(ways).stream().map(flow -> flow.to).distinct().toList();
    if (ends.stream().noneMatch(Joining::endsItsPathOnly)) {
      return;
    }
    String ids = ends.stream().map(Joining::id).collect(Collectors.joining(", "));
    draft.remark(
        ends.get(0).xml,
        ends.get(0).node,
        "Several paths of one run may come to an end here ("
            + ids
            + "); an end ended its own path, now the first that is reached ends the run.");
  }

  private static boolean isPlain(Vertex end) {
    return endsItsPathOnly(end)
        && BpmnXml.children(end.xml).stream()
            .noneMatch(child -> child.getLocalName().endsWith("EventDefinition"));
  }

  private static boolean endsItsPathOnly(Vertex end) {
    return !end.xml.hasAttributeNS(BpmnXml.ORRERY, "kind")
        && BpmnXml.child(end.xml, "terminateEventDefinition") == null
        && BpmnXml.child(end.xml, "errorEventDefinition") == null;
  }

  /** Ways in the order of the points that they lead to. */
  private List<Flow> ordered(Set<Flow> ways) {
    Set<Vertex> targets = ways.stream().map(flow -> flow.to).collect(Collectors.toSet());
    Stream<Vertex> known = vertices.stream().filter(targets::contains);
    Set<Flow> ordered = new LinkedHashSet<>();
    known.forEach(vertex -> vertex.incoming.stream().filter(ways::contains).forEach(ordered::add));
    return List.copyOf(ordered);
  }

  private void join(List<Flow> ways, Vertex target) {
    List<Node> before = ways.stream().map(way -> way.from.node).filter(Objects::nonNull).toList();
    if (before.isEmpty()) {
      Stage stage = stages.of(target.region, target.xml);
      join(ways, target, stage, stage.getNodes().size());
      return;
    }
    Node last = before.get(before.size() - 1);
    Stage stage = (Stage) last.eContainer();
    join(ways, target, stage, stage.getNodes().indexOf(last) + 1);
  }

  private void join(List<Flow> ways, Vertex target, Stage stage, int place) {
    Vertex join = new Vertex(target.xml, target.region);
    join.node = draft.identify(Draft.NEW.createJoinNode(), id(target) + "-join");
    stage.getNodes().add(place, join.node);
    ways.forEach(way -> way.redirect(join));
    new Flow(target.xml, join, target);
    vertices.add(join);
  }

  private static String id(Vertex vertex) {
    return vertex.node == null ? vertex.xml.getAttribute("id") : vertex.node.getId();
  }
}
