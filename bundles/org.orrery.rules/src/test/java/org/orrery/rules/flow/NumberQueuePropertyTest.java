package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NumberQueuePropertyTest {
  /**
   * Runs of numbers that come, each followed by some that go, past the length of the first ring.
   */
  @Property(tries = 200)
  void whatComesFirstGoesFirst(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 90) Integer> runs) {
    NumberQueue queue = new NumberQueue();
    Deque<Integer> expected = new ArrayDeque<>();
    int next = 0;
    for (int run : runs) {
      for (int i = 0; i < run; i++) {
        queue.add(next);
        expected.add(next++);
      }
      for (int i = 0; i < run / 2 + 3 && !expected.isEmpty(); i++) {
        assertThat(queue.remove()).isEqualTo(expected.remove());
      }
      assertThat(queue.isEmpty()).isEqualTo(expected.isEmpty());
    }
    while (!expected.isEmpty()) {
      assertThat(queue.remove()).isEqualTo(expected.remove());
    }
    assertThat(queue.isEmpty()).isTrue();
  }
}
