package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Draw;
import org.orrery.rules.flow.Flow.Arc;

/** The analyses of all paths at once against walks along single paths. */
class FlowPropertyTest {
  private static final List<String> NODES =
      List.of("start", "train", "test", "approve", "deploy", "task", "retrain", "promote");
  private static final List<String> ARROWS =
      List.of("->", "-passed->", "-failed->", "-approve->", "-reject->", "-!->", "-*->");

  @Property(tries = 500)
  void aStepIsUnvalidatedExactlyWhenAWayShowsIt(@ForAll("drawings") List<String> paths) {
    Flow flow = flow(paths);
    Validation validation = new Validation(flow);
    BitSet unvalidated = validation.unvalidatedProduction();
    for (int n = 0; n < flow.size(); n++) {
      if (Validation.isProduction(flow.node(n))) {
        assertThat(!validation.wayTo(n).isEmpty()).isEqualTo(unvalidated.get(n));
      }
    }
  }

  @Property(tries = 500)
  void aRetrainingIsBlamedExactlyWhenAWalkFromItStaysUnvalidated(
      @ForAll("drawings") List<String> paths) {
    Flow flow = flow(paths);
    BitSet production = flow.matching(flow.all(), Validation::isProduction);
    BitSet blamed = new Validation(flow).leadingUnvalidatedTo(production);
    for (int n = 0; n < flow.size(); n++) {
      if (flow.node(n) instanceof RetrainStep) {
        assertThat(blamed.get(n)).isEqualTo(leaks(flow, n, 0, new boolean[flow.size()][3]));
      }
    }
  }

  @Property(tries = 500)
  void aNodeIsOnACycleExactlyWhenItReachesItself(@ForAll("drawings") List<String> paths) {
    Flow flow = flow(paths);
    BitSet all = flow.all();
    BitSet cycles = Cycles.in(flow, all);
    for (int n = 0; n < flow.size(); n++) {
      BitSet next = new BitSet();
      flow.out(n).stream().map(Arc::to).forEach(next::set);
      assertThat(cycles.get(n)).isEqualTo(flow.forwards(next).get(n));
    }
  }

  @Property(tries = 500)
  void whatWasLedElsewhereIsAsIfDrawnSo(
      @ForAll("drawings") List<String> paths, @ForAll Random random) {
    Lifecycle lifecycle = Draw.of(paths.toArray(String[]::new)).lifecycle();
    Drawing drawing = new Drawing(lifecycle, Set.of());
    List<Transition> lines = lifecycle.getTransitions();
    List<Node> nodes = Elements.nodes(lifecycle);
    for (int i = 0; i < 6 && !lines.isEmpty(); i++) {
      assertSame(drawing.flow(), new Drawing(lifecycle, Set.of()).flow());
      Transition line = lines.get(random.nextInt(lines.size()));
      Set<Transition> led = new HashSet<>(line.getSource().getOutgoing());
      if (random.nextBoolean()) {
        line.setSource(nodes.get(random.nextInt(nodes.size())));
      } else {
        line.setTarget(nodes.get(random.nextInt(nodes.size())));
      }
      led.addAll(line.getSource().getOutgoing());
      drawing.led(led);
    }
  }

  private static void assertSame(Flow led, Flow drawn) {
    for (int n = 0; n < drawn.size(); n++) {
      assertThat(led.out(n)).isEqualTo(drawn.out(n));
      assertThat(led.in(n)).isEqualTo(drawn.in(n));
      assertThat(led.targets(n)).isEqualTo(drawn.targets(n));
      assertThat(led.sources(n)).isEqualTo(drawn.sources(n));
    }
    assertThat(led.fromStart()).isEqualTo(drawn.fromStart());
    assertThat(led.fromTrigger()).isEqualTo(drawn.fromTrigger());
    assertThat(led.fromFork()).isEqualTo(drawn.fromFork());
    assertThat(led.toEnd()).isEqualTo(drawn.toEnd());
  }

  @Provide
  Arbitrary<List<String>> drawings() {
    Arbitrary<String> node = Arbitraries.of(NODES);
    Arbitrary<String> arrow = Arbitraries.of(ARROWS);
    return node.flatMap(a -> arrow.flatMap(w -> node.map(b -> a + " " + w + " " + b)))
        .filter(p -> !p.endsWith("start"))
        .list()
        .ofMaxSize(16);
  }

  private static Flow flow(List<String> paths) {
    List<String> all = new ArrayList<>(paths);
    all.add("start -> task");
    return new Drawing(Draw.of(all.toArray(String[]::new)).lifecycle(), Set.of()).flow();
  }

  /** Walks on from a node that was left with a level, by the words of the rule. */
  private static boolean leaks(Flow flow, int node, int level, boolean[][] seen) {
    for (Arc arc : flow.out(node)) {
      int next = level;
      String kind = flow.node(node).getId();
      if (kind.equals("train") || kind.equals("retrain")) {
        next = 0;
      } else if (kind.equals("test") && arc.outcomes().contains("passed")) {
        next = Math.max(1, level);
      } else if (kind.equals("approve")
          && level > 0
          && !arc.outcomes().isEmpty()
          && !arc.outcomes().contains("reject")) {
        next = 2;
      }
      if (Validation.isProduction(flow.node(arc.to())) && next < 2) {
        return true;
      }
      if (!seen[arc.to()][next]) {
        seen[arc.to()][next] = true;
        if (leaks(flow, arc.to(), next, seen)) {
          return true;
        }
      }
    }
    return false;
  }
}
