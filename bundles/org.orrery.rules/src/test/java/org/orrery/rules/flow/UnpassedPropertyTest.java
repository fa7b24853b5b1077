package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Draw;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Flow.Arc;

/** What is found once for all is what each sequence says whose first step nothing passes. */
class UnpassedPropertyTest {
  private static final List<Predicate<Arc>> STEPS = List.of(arc -> false, arc -> true);

  @Property(tries = 1000)
  void levelsAndWaysAreThoseOfASequence(@ForAll long seed) {
    Random random = new Random(seed);
    Flow flow = flow(drawn(random));
    BitSet roots = flow.roots();
    BitSet restarts = new BitSet();
    for (int several = random.nextInt(3); several > 0; several--) {
      restarts.set(random.nextInt(flow.size()));
    }
    Sequence sequence = new Sequence(flow, roots, arc -> restarts.get(arc.from()), 0, STEPS);
    Optional<Unpassed> found = Unpassed.of(flow, roots);
    assertThat(found.isPresent() || flow.of(JoinNode.class).cardinality() > 0).isTrue();
    found.ifPresent(
        unpassed -> {
          for (int n = 0; n < flow.size(); n++) {
            assertThat(unpassed.reached().get(n)).isEqualTo(sequence.isReached(n));
            if (sequence.isReached(n)) {
              assertThat(sequence.levelAt(n)).isZero();
              assertThat(unpassed.wayTo(n, restarts)).isEqualTo(sequence.wayTo(n));
            }
          }
        });
  }

  /** A few nodes count as each of one to three steps, if they are left by some transitions. */
  @Property(tries = 1000)
  void whatIsEasilySeenToBeEarlyIsSoForTheSequence(@ForAll long seed) {
    Random random = new Random(seed);
    Flow flow = flow(drawn(random));
    BitSet restarts = some(flow, random.nextInt(3), random);
    List<Leaving> steps = new ArrayList<>();
    for (int several = 1 + random.nextInt(3); several > 0; several--) {
      int way = random.nextInt(3);
      steps.add(
          new Leaving(
              some(flow, random.nextInt(4), random), arc -> way == 0 || arc.to() % 2 != way - 1));
    }
    Sequence sequence =
        new Sequence(flow, flow.roots(), new Leaving(restarts, arc -> true), 0, List.copyOf(steps));
    Unpassed.of(flow, flow.roots())
        .ifPresent(
            unpassed ->
                flow.all().stream()
                    .filter(n -> unpassed.isEarly(n, restarts, steps))
                    .forEach(
                        n -> {
                          assertThat(sequence.isReached(n)).isTrue();
                          assertThat(sequence.levelAt(n)).isLessThan(steps.size());
                          assertThat(unpassed.wayTo(n, restarts)).isEqualTo(sequence.wayTo(n));
                        }));
  }

  private static BitSet some(Flow flow, int several, Random random) {
    BitSet some = new BitSet();
    random.ints(several, 0, flow.size()).forEach(some::set);
    return some;
  }

  /** Also where it is kept, because the led ends change nothing of it. */
  @Property(tries = 1000)
  void staysRightWhereverTransitionsAreLed(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random).lifecycle();
    Drawing drawing = new Drawing(lifecycle, Set.of());
    List<Transition> lines = lifecycle.getTransitions();
    List<Node> nodes = Elements.nodes(lifecycle);
    BitSet roots = drawing.flow().roots();
    for (int i = 0; i < 10; i++) {
      Flow flow = new Drawing(lifecycle, Set.of()).flow();
      assertThat(drawing.unpassed(roots).map(Unpassed::reached))
          .isEqualTo(Unpassed.of(flow, roots).map(Unpassed::reached));
      Transition line = lines.get(random.nextInt(lines.size()));
      line.setTarget(nodes.get(random.nextInt(nodes.size())));
      drawing.led(Set.of(line));
    }
  }

  @Example
  void isKeptWhereATransitionLeadsBack() {
    Draw draw = Draw.of("start -> task -> task2 -> end", "task2 -> task2");
    Drawing drawing = new Drawing(draw.lifecycle(), Set.of());
    BitSet roots = drawing.flow().roots();
    Unpassed first = drawing.unpassed(roots).orElseThrow();
    Transition last = draw.lifecycle().getTransitions().getLast();
    last.setTarget(draw.get("task", Node.class));
    drawing.led(Set.of(last));
    assertThat(drawing.unpassed(roots)).containsSame(first);
  }

  @Example
  void aBeginningThatIsPutInAgainIsReached() {
    Draw draw = Draw.of("start -> start");
    Drawing drawing = new Drawing(draw.lifecycle(), Set.of());
    BitSet roots = drawing.flow().roots();
    assertThat(drawing.unpassed(roots).orElseThrow().reached()).isEqualTo(roots);
    Node start = draw.get("start", Node.class);
    Stage stage = draw.lifecycle().getStages().getFirst();
    int place = stage.getNodes().indexOf(start);
    stage.getNodes().remove(start);
    drawing.edited(stage, LifecyclePackage.eINSTANCE.getStage_Nodes(), List.of(start));
    assertThat(drawing.flow().roots().isEmpty()).isTrue();
    stage.getNodes().add(place, start);
    drawing.edited(stage, LifecyclePackage.eINSTANCE.getStage_Nodes(), List.of(start));
    assertThat(drawing.flow().roots()).isEqualTo(roots);
    assertThat(drawing.unpassed(roots).orElseThrow().reached()).isEqualTo(roots);
  }

  @Example
  void branchesThatComeTogetherPassNothing() {
    Flow flow = flow(Draw.of("start -> fork -> task -> join -> end", "fork -> task2 -> join"));
    assertThat(Unpassed.of(flow, flow.roots())).isPresent();
  }

  @Example
  void nothingIsSaidOfAJoinThatWaitsForItsOwnLoop() {
    Flow flow = flow(Draw.of("start -> join -> task -> end", "task -> join"));
    assertThat(Unpassed.of(flow, flow.roots())).isEmpty();
    Sequence sequence = new Sequence(flow, flow.roots(), arc -> false, 0, STEPS);
    assertThat(sequence.reachedEarly(flow.all()).cardinality()).isLessThan(flow.size());
  }

  private static Draw drawn(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> RandomDrawings.free(random);
      case 1 -> RandomDrawings.woven(random, 3, 4);
      default -> RandomDrawings.nested(random, 5, 2);
    };
  }

  private static Flow flow(Draw draw) {
    return new Drawing(draw.lifecycle(), Set.of()).flow();
  }
}
