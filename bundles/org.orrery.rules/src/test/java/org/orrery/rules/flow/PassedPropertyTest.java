package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.orrery.rules.RandomDrawings;

/** What one pass tells of many steps is what passes for each alone tell. */
class PassedPropertyTest {
  @Property(tries = 100)
  void stepsArePassedAsSequencesOfEachAloneSay(@ForAll long seed) {
    Random random = new Random(seed);
    Drawing drawing = new Drawing(drawn(random), Set.of());
    Flow flow = drawing.flow();
    BitSet steps = flow.all();
    if (random.nextBoolean()) {
      steps.clear(random.nextInt(flow.size()));
    }
    Passed passed = new Passed(drawing, steps);
    for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
      BitSet only = new BitSet();
      only.set(step);
      BitSet behind = flow.forwards(only);
      BitSet roots = flow.backwards(only);
      roots.and(flow.roots());
      BitSet together = flow.forwards(roots);
      Sequence sequence =
          new Sequence(
              drawing.origins(flow.roots(), new BitSet()),
              0,
              List.of(new Leaving(only, arc -> !arc.afterFailure())));
      BitSet early = sequence.reachedEarly(flow.all());
      for (int node = 0; node < flow.size(); node++) {
        assertThat(passed.leads(step, node)).isEqualTo(behind.get(node));
        assertThat(passed.isBefore(step, node)).isEqualTo(!early.get(node));
        assertThat(passed.beginTogether(step, node)).isEqualTo(together.get(node));
      }
    }
  }

  /** Some have more nodes than one pass takes in. */
  private static Lifecycle drawn(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> RandomDrawings.free(random).lifecycle();
      case 1 -> RandomDrawings.woven(random, 3, 6).lifecycle();
      case 2 -> LifecycleGenerator.generate(250, random.nextInt());
      default -> RandomDrawings.nested(random, 4, 0).lifecycle();
    };
  }
}
