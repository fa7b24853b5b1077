package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.rules.RandomDrawings;

/** Causes against what their words say, on random drawings. */
class CausePropertyTest {
  @Property(tries = 500)
  void whatComesToNoEndHangsOnItsCauses(@ForAll long seed) {
    Flow flow = flow(seed);
    BitSet endless = flow.all();
    endless.andNot(flow.toEnd());
    assertCauses(Cause.behind(flow, endless), endless, flow::forwards, flow::backwards);
  }

  @Property(tries = 500)
  void whatIsNotReachedHangsOnItsCauses(@ForAll long seed) {
    Flow flow = flow(seed);
    BitSet unreached = flow.all();
    unreached.andNot(flow.fromRoots());
    assertCauses(Cause.before(flow, unreached), unreached, flow::backwards, flow::forwards);
  }

  /**
   * @param causing the given nodes and all on which they hang
   * @param hanging the given nodes and all that hang on them
   */
  private static void assertCauses(
      List<Cause> causes,
      BitSet nodes,
      UnaryOperator<BitSet> causing,
      UnaryOperator<BitSet> hanging) {
    BitSet left = (BitSet) nodes.clone();
    for (Cause cause : causes) {
      BitSet cycle = causing.apply(only(cause.node()));
      assertThat(cycle.nextSetBit(0)).isEqualTo(cause.node());
      assertThat(cycle.stream()).allMatch(n -> causing.apply(only(n)).equals(cycle));
      BitSet counted = hanging.apply(only(cause.node()));
      counted.and(left);
      assertThat(cause.others()).isEqualTo(counted.cardinality() - 1);
      left.andNot(counted);
    }
    assertThat(causes).isSortedAccordingTo((a, b) -> a.node() - b.node());
    assertThat(left.isEmpty()).isTrue();
  }

  private static BitSet only(int node) {
    BitSet only = new BitSet();
    only.set(node);
    return only;
  }

  private static Flow flow(long seed) {
    return new Drawing(RandomDrawings.free(new Random(seed)).lifecycle(), Set.of()).flow();
  }
}
