package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Checks;
import org.orrery.rules.flow.Drawing;

/** An archive may hold any drawing with any certificates: they are followed without a fault. */
@Tag("thorough")
class BrokenCertificatesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Property(tries = 60)
  void certificatesAreFollowedInAnyDrawingAndProveNothingThatFails(@ForAll long seed) {
    Random random = new Random(seed);
    Draw draw = Draw.complete();
    Lifecycle lifecycle = Draw.bound(draw.lifecycle());
    RuleEngine engine = RuleEngine.builtIn();
    List<Certificate> honest = engine.certify(lifecycle, engine.prove(lifecycle, DAY));
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      BrokenDrawingsPropertyTest.spoil(draw, random);
    }
    Set<String> failing =
        engine.prove(lifecycle, DAY).verdicts().stream()
            .filter(verdict -> verdict.outcome() != Verdict.Outcome.HOLDS)
            .map(Verdict::rule)
            .collect(Collectors.toSet());
    for (Certificate certificate : honest) {
      String altered = Forgeries.altered(random, certificate.text());
      String nonsense = Forgeries.nonsense().get(random.nextInt(Forgeries.nonsense().size()));
      for (String text : List.of(certificate.text(), altered, nonsense)) {
        if (engine.isProvedBy(new Certificate(certificate.rule(), text), lifecycle)) {
          assertThat(failing).as(text).doesNotContain(certificate.rule());
        }
      }
    }
  }

  @Example
  void whatNoPathLeadsToLiftsNoJoin() {
    Lifecycle untested = Draw.of("start -> join -> deploy -> end", "task -> join").lifecycle();
    assertThat(isProvedBy("unvalidated-production", "0,2,2,2,2/-1,-1,-1,-1,-1", untested))
        .isFalse();
    Lifecycle unwatched = Draw.of("start -> deploy -> join -> end", "monitor -> join").lifecycle();
    String rows = "1,1,1,1,1/-1,-1,1,1,1";
    assertThat(isProvedBy("unmonitored-deployment", rows + ";" + rows, unwatched)).isFalse();
  }

  private static boolean isProvedBy(String check, String text, Lifecycle lifecycle) {
    return ((Certifying) Checks.byId(check)).isProvedBy(text, new Drawing(lifecycle, Set.of()));
  }

  @Property(tries = 200)
  void whatNoPathLeadsToProvesNothing(@ForAll long seed) {
    Lifecycle lifecycle = Draw.bound(RandomDrawings.led(new Random(seed)).lifecycle());
    RuleEngine engine = RuleEngine.builtIn();
    List<String> failing =
        engine.prove(lifecycle, DAY).verdicts().stream()
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.VIOLATED)
            .map(Verdict::rule)
            .toList();
    List<String> forged = Forgeries.lifted(new Drawing(lifecycle, Set.of()).flow());
    for (String rule : failing) {
      for (String text : forged) {
        assertThat(engine.isProvedBy(new Certificate(rule, text), lifecycle))
            .as(rule + ": " + text)
            .isFalse();
      }
    }
  }
}
