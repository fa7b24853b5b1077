package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.orrery.lifecycle.ForkNode;
import org.orrery.rules.RandomDrawings;

@Tag("thorough")
class SharesPropertyTest {
  /** So nothing that holds in a sound drawing lacks a certificate. */
  @Property(tries = 1000)
  void whereNoTwoPlacesOfASoundDrawingComeTogetherThereAreShares(@ForAll long seed) {
    Random random = new Random(seed);
    Flow flow = new Drawing(RandomDrawings.woven(random, 3, 12).lifecycle(), Set.of()).flow();
    for (int i = 0; i < 60; i++) {
      BitSet first = some(random, flow);
      BitSet second = some(random, flow);
      Together together = new Together(flow, first, second);
      boolean isApart =
          first.stream().allMatch(n -> together.walk(n).isEmpty() && together.beside(n) < 0);
      if (isApart) {
        assertThat(new Shares(flow, first, second).claim()).isPresent();
        boolean divided =
            new Choice(flow, first, second)
                .open().stream().anyMatch(n -> flow.node(n) instanceof ForkNode);
        Statistics.label("divided").collect(divided);
      }
    }
    Statistics.label("divided").coverage(coverage -> coverage.check(true).count(n -> n > 100));
  }

  private static BitSet some(Random random, Flow flow) {
    BitSet some = new BitSet();
    for (int i = random.nextInt(2); i >= 0; i--) {
      some.set(random.nextInt(flow.size()));
    }
    return some;
  }
}
