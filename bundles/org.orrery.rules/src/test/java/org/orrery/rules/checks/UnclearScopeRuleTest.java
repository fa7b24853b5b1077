package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.rules.Draw;
import org.orrery.rules.Problem;
import org.orrery.rules.RuleEngine;

class UnclearScopeRuleTest {
  private static final String CHECK = "unclear-scope";

  @Test
  void holdsWhenTheModelIsDescribedAndThePackIsKnown() {
    assertThat(Checked.messages(CHECK, named("house"))).isEmpty();
  }

  @Test
  void aPackThatNobodyKnowsProvesNothing() {
    assertThat(Checked.messages(CHECK, named("House")))
        .containsExactly(
            "drawing: 'Drawing' is held to the rule pack 'House', which is not known here, so nothing"
                + " of it is proved.");
  }

  @Test
  void anAttributeThatRulesAskForMustBeSaid() {
    Draw draw = Draw.of("start -> end");
    draw.with("model", Model.class, m -> m.getRegions().clear());
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Model' does not say in which regions it is used");
    draw.with("model", Model.class, m -> m.setUse(" "));
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("in which regions and for what");
    draw.lifecycle().setModel(null);
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Drawing' describes no model");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU", "eu", "gb", "UK", "DE", "US-NY", "US-NY-NYC"})
  void codesOfRegionsAreKnown(String region) {
    assertThat(Checked.by(CHECK, in(region))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Germany, Write 'DE'.",
    "United States, Write 'US'.",
    "DEU, Write 'DE'.",
    "european union, Write 'EU'.",
    "EEA, 'Write the code of the country, such as DE or US-NY, or one of: EU, UK.'",
    "Mars, 'Write the code of the country, such as DE or US-NY, or one of: EU, UK.'"
  })
  void aRegionThatIsNoneIsToldWithWhatIsMeant(String region, String advice) {
    assertThat(Checked.by(CHECK, in(region)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.message()).contains("names the region '" + region + "'");
              assertThat(found.advice().english()).isEqualTo(advice);
            });
  }

  @Test
  void aUseThatNoPackKnowsIsTold() {
    Draw draw = Draw.of("start -> end");
    assertThat(scopeProblems(draw)).isEmpty();
    draw.with("model", Model.class, m -> m.setUse("Credit Origination"));
    assertThat(scopeProblems(draw)).isEmpty();
    draw.with("model", Model.class, m -> m.setUse("credit-origination"));
    assertThat(scopeProblems(draw))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .contains("has the use 'credit-origination', which no rule pack knows");
              assertThat(problem.remedy()).contains("credit origination, credit scoring");
            });
  }

  private static List<Problem> scopeProblems(Draw draw) {
    return RuleEngine.builtIn()
        .prove(draw.lifecycle(), LocalDate.of(2026, 11, 28))
        .problems()
        .stream()
        .filter(problem -> problem.rule().equals("engineering.clear-scope"))
        .toList();
  }

  private static Draw in(String region) {
    Draw draw = Draw.of("start -> end");
    draw.with("model", Model.class, m -> m.getRegions().set(0, region));
    return draw;
  }

  private static Draw named(String pack) {
    Draw draw = Draw.of("start -> end");
    PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
    ref.setPack(pack);
    draw.lifecycle().getPolicies().add(ref);
    return draw;
  }
}
