package org.orrery.rules.fixes;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TuneStep;
import org.orrery.rules.checks.People;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;

/** A drawing as the fixes look around in it; not to be used any more after an edit. */
final class Site {
  private final Drawing drawing;

  /** Whether there are nodes of the types of which it was asked. */
  private final Map<Class<? extends Node>, Boolean> present = new HashMap<>();

  /** The nearest test steps before nodes of which it was asked. */
  private final Map<Node, Set<TestStep>> tests = new HashMap<>();

  Site(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The drawing of an element that is edited now. */
  static Site of(Element element) {
    return new Site(new Drawing((Lifecycle) EcoreUtil.getRootContainer(element), Set.of()));
  }

  Lifecycle lifecycle() {
    return drawing.lifecycle();
  }

  <T> List<T> nodes(Class<T> type) {
    return drawing.nodes(type);
  }

  boolean has(Class<? extends Node> type) {
    return present.computeIfAbsent(type, kind -> !nodes(kind).isEmpty());
  }

  static boolean develops(Step step) {
    return step instanceof TrainStep || step instanceof TuneStep;
  }

  /** Groups of people who train or tune. */
  Set<String> developers() {
    return People.developing(drawing).stream()
        .map(Step::getRole)
        .filter(role -> role != null)
        .map(People::group)
        .collect(Collectors.toSet());
  }

  /** A staffed role with a place on the server, else any staffed one, else null. */
  Role staffed(String serverRole) {
    List<Role> staffed = lifecycle().getRoles().stream().filter(r -> r.getPeople() > 1).toList();
    return staffed.stream()
        .filter(r -> serverRole.equals(r.getServerRole()))
        .findFirst()
        .orElse(staffed.isEmpty() ? null : staffed.getFirst());
  }

  /** The ways into a node, but for those of nodes that only come back from it. */
  static List<Transition> waysInto(Node node) {
    return node.getIncoming().stream()
        .filter(t -> t.getSource() != null && !comesBack(t.getSource(), node))
        .toList();
  }

  private static boolean comesBack(Node source, Node node) {
    return source == node
        || !source.getIncoming().isEmpty()
            && source.getIncoming().stream().allMatch(t -> t.getSource() == node);
  }

  /** Whether a new node before a step would be on every run that comes to it. */
  boolean canTakeBefore(Node step) {
    return step.getWhen().isEmpty() && !waysInto(step).isEmpty() && isOnTheWay(step);
  }

  /** Whether runs come to a node and can come from it to an end. */
  private boolean isOnTheWay(Node node) {
    Flow flow = drawing.flow();
    int number = flow.number(node);
    return (flow.fromStart().get(number) || flow.fromTrigger().get(number))
        && flow.toEnd().get(number);
  }

  /** As {@link NearestTests#before}; found once for all rules that ask. */
  Set<TestStep> testsBefore(Node node) {
    return tests.computeIfAbsent(node, n -> NearestTests.before(n, drawing.flow()));
  }

  /** The ends of the paths that a node is on, and those that no path comes to yet. */
  List<EndNode> endsFor(Node node) {
    List<EndNode> ends = nodes(EndNode.class);
    if (drawing.flow().roots().cardinality() < 2) {
      return ends;
    }
    Set<Node> own = beginnings(node);
    return ends.stream()
        .filter(
            end -> {
              Set<Node> others = beginnings(end);
              return own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others);
            })
        .toList();
  }

  /** The ends that a start leads to, in every member of the family. */
  List<EndNode> endsOfMainPath() {
    Flow flow = drawing.flow();
    return nodes(EndNode.class).stream()
        .filter(end -> end.getWhen().isEmpty() && flow.fromStart().get(flow.number(end)))
        .toList();
  }

  private static Set<Node> beginnings(Node node) {
    Set<Node> found = new HashSet<>();
    Predicate<Node> none =
        n -> {
          if (Flow.isRoot(n)) {
            found.add(n);
          }
          return false;
        };
    isBehind(node, none);
    return found;
  }

  /** Whether a node of a sort leads to a node, or is it. */
  static boolean isBehind(Node node, Predicate<Node> sort) {
    Set<Node> seen = new HashSet<>(List.of(node));
    Deque<Node> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Node at = open.pop();
      if (sort.test(at)) {
        return true;
      }
      for (Transition way : at.getIncoming()) {
        Node other = way.getSource();
        if (other != null && other.eContainer() instanceof Stage && seen.add(other)) {
          open.push(other);
        }
      }
    }
    return false;
  }

  /** Where to put what an approval in front of a step should see: before it, else the step. */
  static Node seenByApproval(Node step) {
    List<Transition> ways = waysInto(step);
    return !ways.isEmpty()
            && ways.getFirst().getSource() instanceof ApprovalStep approval
            && ways.stream().allMatch(t -> t.getSource() == approval)
            && approval.getWhen().isEmpty()
            && !waysInto(approval).isEmpty()
        ? approval
        : step;
  }
}
