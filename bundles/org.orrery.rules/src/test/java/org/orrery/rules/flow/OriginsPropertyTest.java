package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Flow.Arc;

/** Counts have numbers of their own only where different ones meet, in whatever order they came. */
class OriginsPropertyTest {
  private static final int UNKNOWN = -2;
  private static final int BEGINNING = -1;
  private static final int MOST = 10;

  @Property(tries = 600)
  void onlyWhereDifferentCountsMeetIsANumberOfItsOwn(@ForAll long seed) {
    Random random = new Random(seed);
    Flow flow = new Drawing(drawn(random), Set.of()).flow();
    BitSet restarts = new BitSet();
    int every = 2 + random.nextInt(4);
    flow.all().stream().filter(n -> random.nextInt(every) == 0).forEach(restarts::set);
    Predicate<Arc> restarting = arc -> restarts.get(arc.from());
    Origins origins = Origins.of(flow, flow.roots(), restarting);
    int[] places =
        flow.all().stream()
            .filter(origins::isReached)
            .filter(n -> flow.in(n).size() + (flow.roots().get(n) ? 1 : 0) > 1)
            .toArray();
    Assume.that(places.length <= MOST);

    int[] fewest =
        IntStream.range(0, 1 << places.length)
            .boxed()
            .sorted(Comparator.comparingInt(Integer::bitCount))
            .map(chosen -> numbered(flow, restarting, chosen(places, chosen)))
            .filter(numbers -> numbers.length > 0)
            .findFirst()
            .orElseThrow();
    assertThat(origins.claim()).isEqualTo(fewest);
  }

  private static BitSet chosen(int[] places, int chosen) {
    BitSet own = new BitSet();
    for (int i = 0; i < places.length; i++) {
      own.set(places[i], (chosen >> i & 1) == 1);
    }
    return own;
  }

  /** The numbers when some nodes have their own; none when different ones meet elsewhere, too. */
  private static int[] numbered(Flow flow, Predicate<Arc> restarting, BitSet own) {
    int[] numbers = new int[flow.size()];
    Arrays.fill(numbers, UNKNOWN);
    Deque<Integer> open = new ArrayDeque<>();
    for (int root : flow.roots().stream().toArray()) {
      numbers[root] = own.get(root) ? flow.size() + root : BEGINNING;
      open.add(root);
    }
    while (!open.isEmpty()) {
      for (Arc arc : flow.out(open.remove())) {
        int from = arc.from();
        int to = arc.to();
        boolean isAnew = restarting.test(arc) && !flow.roots().get(from);
        int number = own.get(to) ? flow.size() + to : isAnew ? from : numbers[from];
        if (numbers[to] == UNKNOWN) {
          numbers[to] = number;
          open.add(to);
        } else if (numbers[to] != number) {
          return new int[0];
        }
      }
    }
    return numbers;
  }

  private static Lifecycle drawn(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> RandomDrawings.free(random).lifecycle();
      case 1 -> RandomDrawings.woven(random, 2, 3).lifecycle();
      default -> RandomDrawings.nested(random, 3, 1).lifecycle();
    };
  }
}
