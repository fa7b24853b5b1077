package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Draw;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;

/** Paths in blocks against the proof of the whole. */
@Tag("thorough")
class BlockedPathPropertyTest {
  private static final int EDITS = 20;

  @Property(tries = 2000)
  void nothingIsLeftOnlyOfSoundPaths(@ForAll long seed) {
    Random random = new Random(seed);
    Drawing drawing = drawing(withOnePath(drawn(random), random));
    if (isSound(blocked(drawing).reduced())) {
      assertThat(Soundness.of(drawing).faults()).isEmpty();
    }
  }

  @Property(tries = 300)
  void nothingIsLeftOfNestedPaths(@ForAll long seed) {
    Drawing drawing = drawing(RandomDrawings.nested(new Random(seed), 7, 0).lifecycle());
    assertThat(Soundness.faultsIn(drawing)).isEmpty();
    drawing.led(drawing.lifecycle().getTransitions());
    WaysOn.of(drawing);
    BlockedPaths paths = BlockedPaths.of(drawing);
    assertThat(drawing.flow().roots().stream())
        .allMatch(root -> isSound(paths.reduced(root, List.of(Member.ONLY))));
  }

  /** Also those that were not sound in between. */
  @Property(tries = 500)
  void keptBlocksAreThoseOfTheDrawingAsItIs(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = withOnePath(RandomDrawings.nested(random, 6, 0).lifecycle(), random);
    Drawing drawing = drawing(lifecycle);
    assertThat(Soundness.faultsIn(drawing)).isEmpty();
    List<Transition> transitions = lifecycle.getTransitions();
    List<Node> nodes = Elements.nodes(lifecycle);
    for (int i = 0; i < EDITS; i++) {
      Transition led = transitions.get(random.nextInt(transitions.size()));
      Node target = led.getTarget();
      for (Node next : List.of(nodes.get(random.nextInt(nodes.size())), target)) {
        led.setTarget(next);
        drawing.led(led.getSource().getOutgoing());
        WaysOn.of(drawing);
        Optional<Graph> left =
            BlockedPaths.of(drawing).reduced(root(drawing), List.of(Member.ONLY));
        boolean kept = isSound(left);
        List<Fault> faults = Soundness.of(drawing(lifecycle)).faults();
        assertThat(kept && !faults.isEmpty()).isFalse();
        left.flatMap(graph -> endless(drawing, graph))
            .ifPresent(proof -> assertThat(faults).containsExactly(proof.fault()));
        assertThat(kept || next != target).isTrue();
      }
    }
  }

  /** Whether a fork comes again while a branch of it is at work is seen in no block alone. */
  @Example
  void aBranchThatVanishesIsLeftWhereItsForkComesAgain() {
    String loop = "fork -> task-1 -> task-2 -> task-3 -> task-4 -> task-5 -> task-6 -> decide -> ";
    Draw once = Draw.of("drift -> fork -> task -> end", loop + "end");
    Draw again = Draw.of("drift -> fork -> task -> end", loop + "end", "decide -> fork");
    assertThat(isSound(blocked(drawing(once.lifecycle())).reduced())).isTrue();
    assertThat(isSound(blocked(drawing(again.lifecycle())).reduced())).isFalse();
  }

  /**
   * What comes to no end any more in the middle of a path, and what is behind that is not reached.
   */
  @Example
  void aPathThatGoesRoundInItsMiddleIsLeftAsSuch() {
    Draw draw = Draw.of("start -> task-1 -> task-2 -> task-3 -> task-4 -> task-5 -> end");
    Drawing drawing = drawing(draw.lifecycle());
    assertThat(Soundness.faultsIn(drawing)).isEmpty();
    Transition led = draw.lifecycle().getTransitions().get(3);
    Node target = led.getTarget();
    for (Node next : List.of(led.getSource(), target)) {
      led.setTarget(next);
      drawing.led(led.getSource().getOutgoing());
      WaysOn.of(drawing);
      Optional<Graph> left = BlockedPaths.of(drawing).reduced(root(drawing), List.of(Member.ONLY));
      assertThat(left.isPresent()).isTrue();
      assertThat(isSound(left)).isEqualTo(next == target);
      assertThat(
              left.flatMap(graph -> endless(drawing, graph))
                  .map(PathProof.Endless::fault)
                  .map(List::of))
          .isEqualTo(
              next == target
                  ? Optional.empty()
                  : Optional.of(Soundness.of(drawing(draw.lifecycle())).faults()));
    }
  }

  private static Optional<PathProof.Endless> endless(Drawing drawing, Graph left) {
    Flow flow = drawing.flow();
    WaysOn ways = WaysOn.of(drawing);
    Facts facts = Facts.of(flow, flow.behind(root(drawing)));
    return PathProof.onlyEndless(flow, ways, facts, root(drawing), left, PathProof.LIMIT);
  }

  private static boolean isSound(Optional<Graph> left) {
    return left.filter(Graph::isTrivial).isPresent();
  }

  private static Lifecycle withOnePath(Lifecycle lifecycle, Random random) {
    List<Node> nodes = lifecycle.getStages().getFirst().getNodes();
    List<Node> roots = nodes.stream().filter(Flow::isRoot).toList();
    Node kept = roots.get(random.nextInt(roots.size()));
    nodes.removeIf(node -> Flow.isRoot(node) && node != kept);
    return lifecycle;
  }

  private static int root(Drawing drawing) {
    return drawing.flow().roots().nextSetBit(0);
  }

  private static BlockedPath blocked(Drawing drawing) {
    Flow flow = drawing.flow();
    int root = root(drawing);
    return new BlockedPath(
        flow, WaysOn.of(drawing), Facts.of(flow, flow.behind(root)), root, flow.behind(root));
  }

  private static Lifecycle drawn(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> RandomDrawings.free(random).lifecycle();
      case 1 -> RandomDrawings.woven(random, 3, 6).lifecycle();
      case 2 ->
          RandomDecisions.fill(
              RandomDrawings.nested(random, 4, random.nextInt(2)).lifecycle(), random);
      default -> RandomDrawings.nested(random, 4, random.nextInt(3)).lifecycle();
    };
  }

  private static Drawing drawing(Lifecycle lifecycle) {
    return new Drawing(lifecycle, Set.of());
  }
}
