package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Draw;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Drawing;

/** Path rules that are written in Java are certified as stated ones are. */
class CertifyingPropertyTest {
  private static final List<String> CHECKS =
      List.of("unvalidated-production", "unmonitored-deployment");

  @Property(tries = 1500)
  void whatHoldsIsCertifiedAndNoTextProvesWhatDoesNot(@ForAll long seed) {
    Random random = new Random(seed);
    Draw draw = RandomDrawings.free(random);
    if (random.nextBoolean()) {
      watchNothing(draw.lifecycle(), random);
    }
    Drawing drawing = new Drawing(draw.lifecycle(), Set.of("house"));
    for (String id : CHECKS) {
      Certifying check = (Certifying) Checks.byId(id);
      Optional<String> certificate = check.certificate(drawing);
      assertThat(certificate.isPresent()).as(id).isEqualTo(check.check(drawing).isEmpty());
      certificate.ifPresent(text -> assertThat(check.isProvedBy(text, drawing)).isTrue());
      for (int i = 0; certificate.isEmpty() && i < 20; i++) {
        assertThat(check.isProvedBy(guess(random, drawing.flow().size()), drawing)).isFalse();
      }
    }
  }

  /** Some monitor steps watch nothing, or one sort of things only. */
  private static void watchNothing(Lifecycle lifecycle, Random random) {
    for (var node : Elements.nodes(lifecycle)) {
      if (node instanceof MonitorStep step && random.nextBoolean()) {
        step.getMonitors().removeIf((Monitor monitor) -> random.nextBoolean());
      }
    }
  }

  private static String guess(Random random, int nodes) {
    String rows = row(random, nodes, 0, 3) + "/" + row(random, nodes, -2, 2 * nodes + 2);
    return random.nextBoolean() ? rows : rows + ";" + rows;
  }

  private static String row(Random random, int nodes, int from, int bound) {
    return IntStream.range(0, nodes)
        .mapToObj(n -> String.valueOf(from + random.nextInt(bound)))
        .collect(Collectors.joining(","));
  }
}
