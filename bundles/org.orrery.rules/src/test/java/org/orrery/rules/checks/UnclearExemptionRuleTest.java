package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.rules.Draw;
import org.orrery.rules.Problem;
import org.orrery.rules.RuleEngine;

class UnclearExemptionRuleTest {
  @Test
  void aKnownRuleWithALastDayIsClear() {
    assertThat(problems("engineering.staffed", "2027-12-31")).isEmpty();
  }

  @Test
  void aRuleThatNobodyKnowsIsToldWithTheOneThatIsMeant() {
    assertThat(problems("engineering.stafed", "2027-12-31"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.element().getId()).isEqualTo("task");
              assertThat(problem.message())
                  .isEqualTo(
                      "'Task' is exempted from the rule 'engineering.stafed', which no rule pack"
                          + " here knows, so the exemption counts for nothing.");
              assertThat(problem.remedy()).isEqualTo("Probably 'engineering.staffed' is meant.");
            });
    assertThat(problems("bank.own.rule-17", "2027-12-31"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains("./orrery policies list"));
    assertThat(problems(null, "2027-12-31")).hasSize(1);
  }

  @Test
  void aLastDayThatNobodyLivesToSeeIsTold() {
    assertThat(problems("engineering.staffed", "2099-12-31"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .isEqualTo(
                        "'Task' is exempted from the rule 'engineering.staffed' until 2099-12-31,"
                            + " which is more than ten years away."));
  }

  @Test
  void whatIsNoDateIsToldWhereTheRuleIsBroken() {
    assertThat(problems("engineering.staffed", "for ever")).isEmpty();
    assertThat(problems("engineering.staffed", null)).isEmpty();
  }

  private static List<Problem> problems(String rule, String expires) {
    Draw draw = Draw.of("start -> task -> end");
    Exemption exemption = LifecycleFactory.eINSTANCE.createExemption();
    exemption.setRule(rule);
    exemption.setExpires(expires);
    draw.with("task", Node.class, task -> task.getExemptions().add(exemption));
    return RuleEngine.builtIn()
        .prove(draw.lifecycle(), LocalDate.of(2026, 11, 28))
        .problems()
        .stream()
        .filter(problem -> problem.rule().equals("engineering.clear-exemptions"))
        .toList();
  }
}
