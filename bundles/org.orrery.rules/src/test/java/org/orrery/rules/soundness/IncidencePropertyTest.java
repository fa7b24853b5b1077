package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IncidencePropertyTest {
  private static final int NODES = 90;
  private static final int MOVES = 400;

  /**
   * Edges come to nodes and go to others; each node has its edges in the order in which they came.
   */
  @Property(tries = 50)
  void edgesStandInTheOrderInWhichTheyCame(@ForAll long seed) {
    Random random = new Random(seed);
    Incidence incidence = new Incidence();
    List<Set<Integer>> expected = new ArrayList<>();
    for (int n = 0; n < NODES; n++) {
      incidence.node();
      expected.add(new LinkedHashSet<>());
    }
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < MOVES; i++) {
      int node = random.nextInt(i % 2 == 0 ? 3 : NODES);
      int edge = random.nextBoolean() || at.isEmpty() ? at.size() : random.nextInt(at.size());
      if (edge == at.size()) {
        at.add(node);
      } else {
        incidence.remove(at.get(edge), edge);
        expected.get(at.get(edge)).remove(edge);
        at.set(edge, node);
      }
      incidence.add(node, edge);
      expected.get(node).add(edge);
    }
    for (int n = 0; n < NODES; n++) {
      assertThat(incidence.of(n)).containsExactly(expected.get(n).toArray(Integer[]::new));
      assertThat(incidence.size(n)).isEqualTo(expected.get(n).size());
      if (!expected.get(n).isEmpty()) {
        assertThat(incidence.first(n)).isEqualTo(expected.get(n).iterator().next());
      }
    }
  }
}
