package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;

/** The nearest livelock against a look at everything that can happen, on random drawings. */
@Tag("thorough")
class LivelockPropertyTest {
  private static final int MOST = 5_000;

  @Property(tries = 2000)
  void isTheNearestOnAnyDrawing(@ForAll long seed) {
    assertNearest(RandomDrawings.free(new Random(seed)).lifecycle());
  }

  @Property(tries = 2000)
  void isTheNearestWhereATransitionOfANestedDrawingIsLedElsewhere(@ForAll long seed) {
    assertNearest(ledElsewhere(new Random(seed)));
  }

  @Property(tries = 1000)
  void isTheNearestWhereDecisionsAskForTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    assertNearest(RandomDecisions.fill(ledElsewhere(random), random));
  }

  private static Lifecycle ledElsewhere(Random random) {
    Lifecycle lifecycle = RandomDrawings.nested(random, 4, 0).lifecycle();
    List<Transition> transitions = lifecycle.getTransitions();
    List<Node> nodes = Elements.nodes(lifecycle);
    transitions
        .get(random.nextInt(transitions.size()))
        .setTarget(nodes.get(random.nextInt(nodes.size())));
    return lifecycle;
  }

  private static void assertNearest(Lifecycle lifecycle) {
    Drawing drawing = new Drawing(lifecycle, Set.of());
    Flow flow = drawing.flow();
    flow.roots().stream().forEach(root -> assertNearest(drawing, flow, root));
    Statistics.coverage(found -> found.check(true).count(times -> times > 5));
  }

  private static void assertNearest(Drawing drawing, Flow flow, int root) {
    Facts facts = Facts.of(flow, flow.behind(root));
    if (facts.undecided() != null) {
      return;
    }
    Graph whole = PathNet.of(flow, WaysOn.of(drawing), facts, Member.ONLY, root, new BitSet());
    Exploration all = Exploration.of(whole, MOST);
    if (!all.isComplete() || all.clash() >= 0 || !all.stuck().isEmpty()) {
      return;
    }
    Optional<Livelock.Found> found = Livelock.in(whole, MOST);
    Statistics.collect(found.isPresent());
    assertThat(found.isPresent()).isEqualTo(all.doomed() >= 0);
    if (found.isPresent()) {
      assertThat(found.get().way()).hasSize(all.cost(all.doomed()));
      assertThat(found.get().explored()).isLessThanOrEqualTo(all.size());
    }
  }
}
