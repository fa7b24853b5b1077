package org.orrery.rules.properties;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;

/** The properties of single paths against walking all paths of thousands of random drawings. */
class PathPropertyTest {
  @Property(tries = 1000)
  void atMostOnPath(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> what = trial.some();
    int most = trial.random().nextInt(3);
    Map<Node, Set<Integer>> counts = new HashMap<>();
    for (Node node : TokenGame.nodes(trial.lifecycle())) {
      if (node instanceof StartNode || node instanceof Trigger) {
        count(node, 0, what, most, counts);
      }
    }
    Set<String> expected = new TreeSet<>();
    counts.forEach(
        (node, found) -> {
          if (found.contains(most + 1) && what.contains(node.getId())) {
            expected.add(node.getId());
          }
        });
    trial.compareExactly(
        "{'is': 'at-most', 'what': %s, 'count': %d, 'on-path': true}"
            .formatted(Trial.chosen(what), most),
        expected);
  }

  private static void count(
      Node node, int before, Set<String> what, int most, Map<Node, Set<Integer>> counts) {
    int passed = before + (what.contains(node.getId()) ? 1 : 0);
    if (counts.computeIfAbsent(node, n -> new HashSet<>()).add(passed) && passed <= most) {
      node.getOutgoing().forEach(t -> count(t.getTarget(), passed, what, most, counts));
    }
  }

  @Property(tries = 1000)
  void responds(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> to = trial.some();
    Set<String> with = trial.some();
    Set<String> counted = trial.everywhere(with);
    trial.compareExactly(
        "{'is': 'responds', 'to': %s, 'with': %s}".formatted(Trial.chosen(to), Trial.chosen(with)),
        trial.ids(
            n ->
                to.contains(n.getId())
                    && behind(n, other -> true).stream()
                        .noneMatch(other -> counted.contains(other.getId()))));
  }

  @Property(tries = 1000)
  void respondsAvoiding(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> to = trial.some();
    Set<String> with = trial.some();
    Set<String> one = trial.some();
    Set<String> other = trial.random().nextBoolean() ? trial.some() : Set.of();
    Set<String> avoided = new TreeSet<>(one);
    avoided.addAll(other);
    Set<String> goals = trial.everywhere(with);
    goals.removeAll(avoided);
    trial.compareExactly(
        "{'is': 'responds', 'to': %s, 'with': %s, 'avoiding': %s}"
            .formatted(
                Trial.chosen(to),
                Trial.chosen(with),
                other.isEmpty()
                    ? Trial.chosen(one)
                    : "[" + Trial.chosen(one) + ", " + Trial.chosen(other) + "]"),
        trial.ids(
            n ->
                to.contains(n.getId())
                    && behind(n, passed -> !avoided.contains(passed.getId())).stream()
                        .noneMatch(passed -> goals.contains(passed.getId()))));
  }

  @Property(tries = 1000)
  void respondsAsPlanned(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> to = trial.some();
    Set<String> with = trial.some();
    Set<String> avoided = trial.some();
    Set<String> goals = trial.everywhere(with);
    goals.removeAll(avoided);
    trial.compareExactly(
        "{'is': 'responds', 'to': %s, 'with': %s, 'avoiding': %s, 'planned': true}"
            .formatted(Trial.chosen(to), Trial.chosen(with), Trial.chosen(avoided)),
        trial.ids(
            n ->
                to.contains(n.getId())
                    && planned(n, avoided).stream()
                        .noneMatch(passed -> goals.contains(passed.getId()))));
  }

  /** What a node leads to without failures and time-outs, over nodes that are not avoided. */
  private static Set<Node> planned(Node from, Set<String> avoided) {
    Set<Node> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (Transition line : open.remove().getOutgoing()) {
        Node to = line.getTarget();
        if (!Trial.isBoundary(line) && seen.add(to) && !avoided.contains(to.getId())) {
          open.add(to);
        }
      }
    }
    return seen;
  }

  @Property(tries = 1000)
  void beginsWith(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> what = trial.some();
    Set<String> counted = trial.everywhere(what);
    Set<String> expected = new TreeSet<>();
    for (Node node : TokenGame.nodes(trial.lifecycle())) {
      if (node instanceof StartNode) {
        behind(node, other -> !(other instanceof Step)).stream()
            .filter(other -> other instanceof Step && !counted.contains(other.getId()))
            .forEach(other -> expected.add(other.getId()));
      }
    }
    trial.compareExactly(
        "{'is': 'begins-with', 'what': %s}".formatted(Trial.chosen(what)), expected);
  }

  @Property(tries = 1000)
  void loopsPass(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> of = trial.some();
    Set<String> through = trial.some();
    Set<String> counted = trial.everywhere(through);
    trial.compareExactly(
        "{'is': 'loops-pass', 'of': %s, 'through': %s}"
            .formatted(Trial.chosen(of), Trial.chosen(through)),
        trial.ids(
            n ->
                of.contains(n.getId())
                    && !counted.contains(n.getId())
                    && behind(n, other -> !counted.contains(other.getId())).contains(n)));
  }

  /** What a node leads to, over nodes that may be passed. */
  private static Set<Node> behind(Node from, Predicate<Node> passable) {
    Set<Node> seen = new HashSet<>();
    from.getOutgoing().forEach(t -> walk(t.getTarget(), passable, seen));
    return seen;
  }

  private static void walk(Node node, Predicate<Node> passable, Set<Node> seen) {
    if (seen.add(node) && passable.test(node)) {
      node.getOutgoing().forEach(t -> walk(t.getTarget(), passable, seen));
    }
  }
}
