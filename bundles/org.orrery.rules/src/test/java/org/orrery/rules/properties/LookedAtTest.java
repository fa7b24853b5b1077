package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.properties.LookedAt.Place;

class LookedAtTest {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  @Test
  void aCriterionLooksAtEachStepOfItsWay() {
    Attribute way = new Attribute(List.of("role", "serverRole"));
    Each each = new Each(Selector.of(L.getTrainStep()), List.of(present(way)), 0);
    assertThat(LookedAt.of(each))
        .contains(
            new Place(L.getTrainStep(), L.getStep_Role()),
            new Place(L.getRole(), L.getRole_ServerRole()));
  }

  @Test
  void whatIsAskedOfPartsIsLookedAtInThem() {
    Criterion counts =
        new Criterion.Counts(
            new Attribute(List.of("tests")),
            List.of(present(new Attribute(List.of("severity")))),
            1,
            Integer.MAX_VALUE);
    assertThat(LookedAt.of(new Each(Selector.of(L.getTestStep()), List.of(counts), 0)))
        .containsExactly(
            new Place(L.getTestStep(), L.getTestStep_Tests()),
            new Place(L.getModelTest(), L.getModelTest_Severity()));
  }

  @Test
  void aConditionIsAskedOfTheLifeCycle() {
    Criterion isModel = present(new Attribute(List.of("model")));
    StatedProperty asked =
        new StatedProperty.Conditional(
            List.of(isModel), new Exists(Selector.of(L.getMonitorStep()), 1));
    assertThat(LookedAt.of(asked))
        .containsExactly(new Place(L.getLifecycle(), L.getLifecycle_Model()));
  }

  @Test
  void nothingIsLookedAtWhereNothingIsStated() {
    assertThat(LookedAt.of(null)).isEmpty();
  }

  @Test
  void theRulesOfTheProductLookAtTheLanguage() {
    Set<Place> places =
        RuleEngine.builtIn().packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .flatMap(rule -> LookedAt.of(rule.property()).stream())
            .collect(java.util.stream.Collectors.toSet());
    assertThat(places)
        .contains(new Place(L.getApprovalStep(), L.getHumanStep_DueIn()))
        .allMatch(place -> place.type().getEAllStructuralFeatures().contains(place.feature()));
  }

  private static Criterion present(Attribute attribute) {
    return new Criterion.Present(attribute, true);
  }
}
