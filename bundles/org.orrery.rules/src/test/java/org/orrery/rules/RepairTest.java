package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void everythingThatCanBeMendedIsMendedAndNothingNewIsWrong() {
    Draw draw = Draw.of("start -> train -> deploy -> end");
    List<String> before = problems(draw);

    Repair repair = new Repair(RuleEngine.builtIn(), draw.lifecycle(), DAY, offered -> true);
    List<Repair.Offered> made = repair.mend();

    assertThat(made).hasSizeGreaterThan(2);
    List<String> after =
        RuleEngine.builtIn().prove(repair.drawing(), DAY).problems().stream()
            .map(p -> p.rule() + "@" + p.element().getId())
            .toList();
    assertThat(before).containsAll(after);
    assertThat(after).hasSizeLessThan(before.size());
    assertThat(new Repair(RuleEngine.builtIn(), repair.drawing(), DAY, o -> true).mend())
        .as("a second time there is nothing left to mend")
        .isEmpty();
  }

  @Test
  void onlyWhatIsWantedIsMended() {
    Draw draw = Draw.of("start -> train -> deploy -> end");

    Repair repair =
        new Repair(
            RuleEngine.builtIn(),
            draw.lifecycle(),
            DAY,
            offered -> offered.problem().element().getId().equals("train"));

    assertThat(repair.mend())
        .isNotEmpty()
        .allMatch(offered -> offered.problem().element().getId().equals("train"));
  }

  private static List<String> problems(Draw draw) {
    return RuleEngine.builtIn().prove(draw.lifecycle(), DAY).problems().stream()
        .map(p -> p.rule() + "@" + p.element().getId())
        .toList();
  }
}
