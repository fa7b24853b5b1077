package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Draw;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Flow.Arc;

/** Why nodes are reached late lasts only as long as they are. */
class SequenceLastingPropertyTest {
  private static final Object BY = new Object();

  @Property(tries = 1500)
  void whatStandsIsSoForASequenceFromTheBeginning(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random).lifecycle();
    Drawing drawing = new Drawing(lifecycle, Set.of());
    int size = drawing.flow().size();
    Asked asked =
        new Asked(
            random.nextInt(4) > 0 ? drawing.flow().roots() : some(random, size, 4),
            some(random, size, 8),
            some(random, size, 2),
            some(random, size, 3),
            random.nextInt(2));
    keepIfLate(drawing, asked);
    Deque<Runnable> back = new ArrayDeque<>();
    for (int i = 0; i < 12; i++) {
      for (int several = random.nextInt(3); several >= 0; several--) {
        if (!back.isEmpty() && random.nextInt(3) == 0) {
          back.pop().run();
        } else {
          back.push(lead(drawing, random));
        }
      }
      boolean late = asked.areLate(asked.sequence(new Drawing(lifecycle, Set.of()).flow()));
      boolean stands = drawing.stands(BY);
      Statistics.collect(late ? stands ? "stands" : "found anew" : "early");
      if (stands) {
        assertThat(late).isTrue();
      } else {
        keepIfLate(drawing, asked);
      }
    }
    Statistics.coverage(coverage -> coverage.check("stands").percentage(p -> p > 20));
  }

  @Example
  void standsWhereANodeIsPassedByAndBack() {
    Kept kept = new Kept("start -> task -> task2 -> task3 -> end", "task");
    kept.lead("task", "task3");
    assertThat(kept.stands()).isTrue();
    kept.lead("task", "task2");
    assertThat(kept.stands()).isTrue();
  }

  @Example
  void standsWhereANodeIsReachedOnAnotherWay() {
    Kept kept =
        new Kept("start -> task -> task4 -> task2 -> end", "task").path("task4 -> task3 -> task2");
    kept.lead("task4", "task3");
    assertThat(kept.stands()).isTrue();
    kept.lead("task3", "end");
    assertThat(kept.stands()).isTrue();
  }

  @Example
  void fallsWhereTheStepIsPassedByUntilItIsNot() {
    Kept kept = new Kept("start -> task -> task2 -> end", "task");
    kept.lead("start", "task2");
    assertThat(kept.stands()).isFalse();
    kept.lead("start", "task");
    assertThat(kept.stands()).isTrue();
  }

  @Example
  void fallsWhereANodeThatIsReachedAnewLeadsPastTheStep() {
    Kept kept = new Kept("start -> task -> end", "task").path("task2 -> task3 -> end");
    assertThat(kept.stands()).isTrue();
    kept.lead("task", "task2");
    assertThat(kept.stands()).isTrue();
    kept.lead("start", "task3");
    assertThat(kept.stands()).isFalse();
  }

  @Example
  void fallsWhereTheBranchWithTheStepIsNoLongerReached() {
    Kept kept =
        new Kept("start -> fork -> task -> join -> end", "task").path("fork -> task2 -> join");
    assertThat(kept.stands()).isTrue();
    kept.lead("fork", "task2");
    assertThat(kept.stands()).isFalse();
  }

  /** That the end is reached after a step, in a drawing in which transitions are led. */
  private static final class Kept {
    private final Draw draw;
    private final String step;
    private Drawing drawing;

    Kept(String path, String step) {
      this.draw = Draw.of(path);
      this.step = step;
    }

    Kept path(String path) {
      draw.path(path);
      return this;
    }

    void lead(String from, String to) {
      stands();
      Transition first = node(from).getOutgoing().getFirst();
      first.setTarget(node(to));
      drawing.led(Set.of(first));
    }

    boolean stands() {
      if (drawing == null) {
        drawing = new Drawing(draw.lifecycle(), Set.of());
        Flow flow = drawing.flow();
        Asked asked = new Asked(flow.roots(), new BitSet(), one(flow, step), one(flow, "end"), 0);
        keepIfLate(drawing, asked);
      }
      return drawing.stands(BY);
    }

    private Node node(String name) {
      return draw.get(name, Node.class);
    }

    private BitSet one(Flow flow, String name) {
      BitSet one = new BitSet();
      one.set(flow.number(node(name)));
      return one;
    }
  }

  /** A question: whether paths come to goals only after the steps. */
  private record Asked(BitSet roots, BitSet restarts, BitSet step, BitSet goals, int start) {
    Sequence sequence(Flow flow) {
      List<Predicate<Arc>> steps = List.of(arc -> step.get(arc.from()));
      return new Sequence(flow, roots, arc -> restarts.get(arc.from()), start, steps);
    }

    boolean areLate(Sequence sequence) {
      return sequence.reachedEarly(goals).isEmpty();
    }
  }

  private static void keepIfLate(Drawing drawing, Asked asked) {
    Sequence sequence = asked.sequence(drawing.flow());
    if (asked.areLate(sequence)) {
      drawing.keep(BY, sequence.reachingLate(asked.goals()));
    }
  }

  /** Leads a transition to any node or past the next one; what takes it back. */
  private static Runnable lead(Drawing drawing, Random random) {
    List<Transition> all = drawing.lifecycle().getTransitions();
    List<Node> nodes = Elements.nodes(drawing.lifecycle());
    Transition led = all.get(random.nextInt(all.size()));
    Node before = led.getTarget();
    Node node = nodes.get(random.nextInt(nodes.size()));
    boolean past = random.nextBoolean() && !before.getOutgoing().isEmpty();
    lead(drawing, led, past ? before.getOutgoing().getFirst().getTarget() : node);
    return () -> lead(drawing, led, before);
  }

  private static void lead(Drawing drawing, Transition led, Node target) {
    led.setTarget(target);
    drawing.led(Set.of(led));
  }

  private static BitSet some(Random random, int size, int oneIn) {
    BitSet some = new BitSet();
    for (int n = 0; n < size; n++) {
      some.set(n, random.nextInt(oneIn) == 0);
    }
    return some;
  }

  private static Draw drawn(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> RandomDrawings.free(random);
      case 1 -> RandomDrawings.woven(random, 3, 4);
      default -> RandomDrawings.nested(random, 5, 1);
    };
  }
}
