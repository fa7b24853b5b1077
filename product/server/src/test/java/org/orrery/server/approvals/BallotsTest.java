package org.orrery.server.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.api.ProblemCodes;
import org.orrery.server.MovableClock;
import org.orrery.server.ProblemException;

/** Fields that were deployed before their drawing was checked are answered with what is wrong. */
class BallotsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "colour | red | red | 'colour', which is none: no answer fits | Correct the field in the drawing",
        "integer | low,high | low | no integer (low, high): no answer fits | Correct the field in the drawing",
        "integer | low,2,3 | low | 'low' is no integer | Use one of: 2, 3.",
        "integer | 2,3 | 4 | '4' is no integer | Use one of: 2, 3."
      })
  void whatCannotFitIsRefusedWithTheField(
      String type, String allowed, String answer, String said, String remedy) {
    Approval.Field field = field(type, allowed.split(","));

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> given(field, answer));

    assertThat(refused.code()).isEqualTo(ProblemCodes.BAD_REQUEST);
    assertThat(refused.getMessage()).contains("'level'", said);
    assertThat(refused.hint()).contains(remedy);
  }

  @Test
  void blanksAroundAnAllowedValueDoNotHinderIt() {
    assertThat(given(field("enumeration", " low ", "high"), "low").answers())
        .containsEntry("level", "low");
  }

  private static Approval.Field field(String type, String... allowed) {
    return new Approval.Field("level", "Level", type, null, true, List.of(allowed));
  }

  private static NewVote given(Approval.Field field, String answer) {
    NewVote vote =
        new NewVote("approve", "", null, null, null, List.of(), Map.of(field.id(), answer));
    Terms terms =
        new Terms(List.of(), 1, 1, false, false, false, List.of(), List.of(), null, List.of(field));
    return Ballots.checked(vote, "task", terms, List.of(), MovableClock.START);
  }
}
