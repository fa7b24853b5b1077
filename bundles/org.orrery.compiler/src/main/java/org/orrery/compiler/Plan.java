package org.orrery.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Outline;
import org.orrery.lifecycle.picture.Places;
import org.orrery.lifecycle.picture.Spot;

/** The process and the decisions that a drawing becomes, before they are written. */
final class Plan {
  /** Between a part that the drawing does not show and what it stands beside, in pixels. */
  static final int AIR = 16;

  final Structure structure;
  final Places places;
  final Map<String, Part> parts = new LinkedHashMap<>();
  final List<Link> links = new ArrayList<>();
  final List<DecisionTable> decisions = new ArrayList<>();

  /** Ids of messages by their names. */
  final Map<String, String> messages = new LinkedHashMap<>();

  /** Where transitions into a node lead to. */
  final Map<Node, Part> entries = new HashMap<>();

  /** The part that has the node's id and that boundaries are attached to. */
  final Map<Node, Part> bodies = new HashMap<>();

  boolean raisesErrors;

  private Plan(Structure structure) {
    this.structure = structure;
    this.places = Places.of(structure.lifecycle());
  }

  /** Plans a drawing, or says by name what of it has no mapping. */
  static Plan of(Lifecycle lifecycle) throws CompilationException {
    Refusals refusals = new Refusals();
    Texts.check(lifecycle, refusals);
    refusals.check();
    Plan plan = new Plan(Structure.of(lifecycle, refusals));
    NodeMapping nodes = new NodeMapping(plan, refusals);
    plan.structure.nodes().forEach(nodes::map);
    refusals.check();
    FlowMapping flows = new FlowMapping(plan, refusals);
    plan.structure.nodes().forEach(flows::map);
    refusals.check();
    return plan;
  }

  Lifecycle lifecycle() {
    return structure.lifecycle();
  }

  Part add(String id, String tag, Node owner, Outline outline, Box bounds) {
    Part part = new Part(id, tag, owner, outline, bounds);
    parts.put(id, part);
    return part;
  }

  /**
   * The place of a part that the drawing does not show: above what it leads to, where it covers no
   * line that arrives from the side.
   */
  static Box above(Part part, int width, int height) {
    return new Box(
        part.bounds.middleX() - width / 2, part.bounds.y() - AIR - height, width, height);
  }

  /** A flow that the drawing does not show; the condition is empty where it has none. */
  void link(Part from, Part to, String condition) {
    links.add(new Link(from.id + "__to__" + to.id, from, to, "", condition, null));
  }

  /** The flow of a drawn transition. */
  void link(Part from, Transition transition, String condition) {
    links.add(
        new Link(
            transition.getId(),
            from,
            entries.get(transition.getTarget()),
            org.orrery.lifecycle.model.Elements.caption(transition),
            condition,
            transition));
  }

  /** The course of a drawn transition, as every picture of the drawing has it. */
  List<Spot> courseOf(Transition transition) {
    return places.course(
        transition.getId(), transition.getSource().getId(), transition.getTarget().getId());
  }

  /** The trigger that stands for the path of a part, or null on the main path. */
  Trigger pathOf(Part part) {
    return structure.pathOf(part.owner);
  }

  /** The triggers of each path, in the order of the drawing; the first stands for the path. */
  Map<Trigger, List<Trigger>> paths() {
    return structure.nodes().stream()
        .filter(Trigger.class::isInstance)
        .map(Trigger.class::cast)
        .collect(Collectors.groupingBy(structure::pathOf, LinkedHashMap::new, Collectors.toList()));
  }

  /** Ids of the flows that reach and leave each part. */
  Flows flows() {
    Map<Part, List<String>> incoming = new HashMap<>();
    Map<Part, List<String>> outgoing = new HashMap<>();
    for (Link link : links) {
      outgoing.computeIfAbsent(link.from(), part -> new ArrayList<>()).add(link.id());
      incoming.computeIfAbsent(link.to(), part -> new ArrayList<>()).add(link.id());
    }
    return new Flows(incoming, outgoing);
  }

  record Flows(Map<Part, List<String>> incoming, Map<Part, List<String>> outgoing) {}

  /** Id of the error that failed steps raise. */
  String errorId() {
    return Elements.added(lifecycle().getId(), "error");
  }

  /** Id of the message of a name; the first that asks gives it its id. */
  String message(String name, String id) {
    return messages.computeIfAbsent(name, n -> Elements.added(id, "message"));
  }
}
