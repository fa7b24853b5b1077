package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.BruteForce.Wrong;
import org.orrery.rules.soundness.Fault.Kind;

/** The prover against playing every run of thousands of random drawings. */
@Tag("thorough")
class SoundnessPropertyTest {
  private static final int LIMIT = 3_000;
  private static final Map<Kind, Wrong> SHOWN =
      Map.of(
          Kind.LACK_OF_SYNCHRONISATION, Wrong.UNSAFE,
          Kind.DEADLOCK, Wrong.STUCK,
          Kind.LIVELOCK, Wrong.DOOMED,
          Kind.DEAD_STEP, Wrong.DEAD);

  @Property(tries = 1500)
  void agreesOnAnyDrawing(@ForAll long seed) {
    Lifecycle lifecycle = RandomDrawings.free(new Random(seed)).lifecycle();
    agree(lifecycle);
    Soundness soundness = Soundness.of(drawing(lifecycle));
    assertThat(soundness.certificates().isEmpty()).isEqualTo(!soundness.faults().isEmpty());
  }

  @Property(tries = 1500)
  void agreesOnDrawingsThatAreAlmostNested(@ForAll long seed) {
    Random random = new Random(seed);
    agree(RandomDrawings.nested(random, 3, random.nextInt(3)).lifecycle());
  }

  @Property(tries = 1500)
  void agreesOnDrawingsWhoseDecisionsAskForTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = RandomDrawings.nested(random, 3, random.nextInt(3) / 2).lifecycle();
    agree(RandomDecisions.fill(lifecycle, random));
  }

  @Property(tries = 500)
  void provesEveryNestedDrawing(@ForAll long seed) {
    Random random = new Random(seed);
    Drawing drawing = drawing(RandomDrawings.nested(random, 6, 0).lifecycle());
    Soundness soundness = Soundness.of(drawing);
    assertThat(soundness.faults()).isEmpty();
    assertThat(soundness.certificates()).isNotEmpty().allMatch(c -> c.invariant().isEmpty());
    assertThat(Soundness.isProvedBy(soundness.certificates(), drawing)).isTrue();
  }

  private static void agree(Lifecycle lifecycle) {
    Set<Wrong> wrong = BruteForce.wrongIn(lifecycle, LIMIT);
    Assume.that(wrong != null);
    Drawing drawing = drawing(lifecycle);
    Soundness soundness = Soundness.of(drawing);
    Set<Wrong> shown =
        soundness.faults().stream().map(f -> SHOWN.get(f.kind())).collect(Collectors.toSet());
    assertThat(wrong).as(text(lifecycle)).containsAll(shown);
    assertThat(shown.isEmpty()).as(text(lifecycle) + wrong).isEqualTo(wrong.isEmpty());
    assertThat(Soundness.isProvedBy(soundness.certificates(), drawing))
        .isEqualTo(!soundness.certificates().isEmpty());
    assertThat(soundness.certificates().isEmpty() || wrong.isEmpty()).isTrue();
    BruteForce main = BruteForce.ofStart(lifecycle, LIMIT);
    assertThat(soundness.faults())
        .filteredOn(f -> f.kind() == Kind.LACK_OF_SYNCHRONISATION && isMain(f) && leadsOn(f))
        .as(text(lifecycle))
        .allSatisfy(f -> assertThat(f.way().steps()).hasSize(main.nearestMeeting()));
    if (shown.contains(Wrong.STUCK) && !wrong.contains(Wrong.UNSAFE)) {
      assertThat(soundness.faults())
          .filteredOn(f -> f.kind() == Kind.DEADLOCK && isMain(f))
          .allSatisfy(f -> assertThat(f.way().steps()).hasSize(main.nearestStuck()));
    }
    if (lifecycle.getStages().stream().noneMatch(SoundnessPropertyTest::asks)) {
      agreeOnWhatComesLater(lifecycle, soundness.faults(), main);
    }
  }

  /** What a decision asks for is settled earlier there than a run shows it. */
  private static boolean asks(Stage stage) {
    return stage.getNodes().stream()
        .anyMatch(node -> node instanceof DecisionNode decision && !decision.getRows().isEmpty());
  }

  private static void agreeOnWhatComesLater(
      Lifecycle lifecycle, List<Fault> faults, BruteForce main) {
    assertThat(faults)
        .filteredOn(f -> f.kind() == Kind.LIVELOCK && isMain(f))
        .as(text(lifecycle))
        .allSatisfy(f -> assertThat(f.way().steps()).hasSize(main.nearestDoomed()));
    assertThat(faults)
        .filteredOn(f -> f.kind() == Kind.DEAD_STEP && isMain(f))
        .as(text(lifecycle))
        .allSatisfy(
            f -> assertThat(f.way().steps()).hasSize(main.nearestBefore((Node) f.element())));
  }

  /** The drawing, to be drawn again where the test fails. */
  private static String text(Lifecycle lifecycle) {
    return lifecycle.getTransitions().stream()
        .map(
            t ->
                t.getSource().getId()
                    + " "
                    + t.getKind()
                    + (t.getOutcome() == null ? "" : " " + t.getOutcome())
                    + " "
                    + t.getTarget().getId())
        .collect(Collectors.joining(", "));
  }

  private static boolean isMain(Fault fault) {
    List<Step> steps = fault.way().steps();
    return !steps.isEmpty() && steps.getFirst().element().equals("start");
  }

  /** Where nothing follows, a run that is played stands still before two tokens could work. */
  private static boolean leadsOn(Fault fault) {
    return fault.element() instanceof Node node && !node.getOutgoing().isEmpty();
  }

  private static Drawing drawing(Lifecycle lifecycle) {
    return new Drawing(lifecycle, Set.of());
  }
}
