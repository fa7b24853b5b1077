package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.tables.Tables;

/** While somebody draws, much is missing: the proof copes with any half-finished drawing. */
class BrokenDrawingsPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Property(tries = 150)
  void anyDrawingCanBeProvedAndEveryFixApplied(@ForAll long seed) {
    Random random = new Random(seed);
    Draw draw = Draw.complete();
    Stage stage = draw.lifecycle().getStages().getFirst();
    stage
        .getNodes()
        .add(
            Tables.of(HitPolicy.FIRST)
                .input("score", ValueType.NUMBER)
                .rows("score < 1 => a", "score >= 1 => b")
                .decision());
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      spoil(draw, random);
    }
    Proof proof = RuleEngine.builtIn().prove(draw.lifecycle(), DAY);
    assertThat(proof.verdicts()).hasSizeGreaterThanOrEqualTo(11);
    assertThat(proof.problems())
        .allSatisfy(
            p -> {
              assertThat(p.element()).isNotNull();
              assertThat(p.message()).isNotBlank();
              assertThat(p.remedy()).isNotBlank();
            });
    for (int i = 0; i < proof.problems().size(); i++) {
      List<Problem> left = RuleEngine.builtIn().prove(draw.lifecycle(), DAY).problems();
      left.stream().flatMap(p -> p.fixes().stream()).findFirst().ifPresent(QuickFix::apply);
    }
    assertThat(RuleEngine.builtIn().prove(draw.lifecycle(), DAY).problems())
        .hasSizeLessThanOrEqualTo(proof.problems().size());
  }

  /** Takes something out, or what is said of it. */
  static void spoil(Draw draw, Random random) {
    List<EObject> all = new ArrayList<>();
    draw.lifecycle().eAllContents().forEachRemaining(all::add);
    EObject victim = all.get(random.nextInt(all.size()));
    if (random.nextInt(4) == 0 && !(victim instanceof Stage)) {
      EcoreUtil.delete(victim, true);
      return;
    }
    List<EStructuralFeature> features =
        victim.eClass().getEAllStructuralFeatures().stream()
            .filter(f -> !f.getName().equals("id") && !f.getName().equals("nodes"))
            .toList();
    victim.eUnset(features.get(random.nextInt(features.size())));
  }
}
