package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.Draw;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.AtOnce;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.soundness.Soundness;

/** What is cut off in a sound drawing is what is cut off when all its runs are played. */
@Tag("thorough")
class CutOffBranchPropertyTest {
  private static final int STATES = 2_000;

  @Property(tries = 300)
  void isWhatIsAtWorkInSomeRunThatEnds(@ForAll long seed) {
    Random random = new Random(seed);
    Draw draw =
        random.nextBoolean()
            ? RandomDrawings.nested(random, 4, 0)
            : RandomDrawings.woven(random, 3, 6);
    endEarly(draw, random);
    Drawing drawing = new Drawing(draw.lifecycle(), Set.of());
    Assume.that(Soundness.of(drawing).faults().isEmpty());
    Assume.that(drawing.flow().fromStart().stream().allMatch(drawing.flow().toEnd()::get));
    Map<String, Set<String>> played = played(drawing);
    Assume.that(played != null);
    Statistics.collect(played.isEmpty() ? "nothing is cut off" : "something is");
    assertThat(said(drawing)).isEqualTo(played);
    assertThat(Checked.elements("cut-off-branch", draw))
        .containsExactlyInAnyOrderElementsOf(played.keySet());
  }

  /** Lets some steps lead to ends, too. */
  private static void endEarly(Draw draw, Random random) {
    List<Node> nodes = List.copyOf(draw.lifecycle().getStages().getFirst().getNodes());
    int ends = random.nextInt(3);
    for (int i = 0; i < ends; i++) {
      Node node = nodes.get(random.nextInt(nodes.size()));
      if (node instanceof Step && !node.getOutgoing().isEmpty()) {
        draw.path("test-" + i + " -failed-> end-" + i % 2);
        Node test = draw.get("test-" + i, Node.class);
        Transition on = node.getOutgoing().getFirst();
        draw.path("test-" + i + " -passed-> " + on.getTarget().getId());
        on.setTarget(test);
      }
    }
  }

  private static Map<String, Set<String>> said(Drawing drawing) {
    Flow flow = drawing.flow();
    AtOnce atOnce = new AtOnce(flow);
    Map<String, Set<String>> said = new TreeMap<>();
    for (EndNode end : drawing.nodes(EndNode.class)) {
      flow.in(end).stream()
          .filter(last -> flow.fromStart().get(last.from()))
          .flatMapToInt(last -> atOnce.nodesBeside(last).stream())
          .mapToObj(flow::node)
          .filter(Step.class::isInstance)
          .forEach(step -> note(said, end, step));
    }
    return said;
  }

  private static void note(Map<String, Set<String>> noted, Node end, Node step) {
    noted.computeIfAbsent(end.getId(), e -> new TreeSet<>()).add(step.getId());
  }

  /** Steps with a token when an end has one; null when there are too many states. */
  private static Map<String, Set<String>> played(Drawing drawing) {
    Map<String, Set<String>> cut = new TreeMap<>();
    Set<Set<Transition>> seen = new HashSet<>();
    Deque<Set<Transition>> open = new ArrayDeque<>();
    for (StartNode start : drawing.nodes(StartNode.class)) {
      start.getOutgoing().forEach(t -> open.add(Set.of(t)));
    }
    seen.addAll(open);
    while (!open.isEmpty()) {
      Set<Transition> state = open.remove();
      for (Transition token : state) {
        Node node = token.getTarget();
        if (node instanceof EndNode) {
          state.stream()
              .map(Transition::getTarget)
              .filter(Step.class::isInstance)
              .forEach(step -> note(cut, node, step));
        } else if (!(node instanceof JoinNode) || state.containsAll(node.getIncoming())) {
          Set<Transition> left = new HashSet<>(state);
          left.removeAll(node instanceof JoinNode ? node.getIncoming() : List.of(token));
          for (List<Transition> put : ways(node)) {
            Set<Transition> next = new HashSet<>(left);
            next.addAll(put);
            if (seen.add(next)) {
              open.add(next);
            }
          }
        }
      }
      if (seen.size() > STATES) {
        return null;
      }
    }
    return cut;
  }

  private static List<List<Transition>> ways(Node node) {
    return node instanceof ForkNode
        ? List.of(node.getOutgoing())
        : node.getOutgoing().stream().map(List::of).toList();
  }
}
