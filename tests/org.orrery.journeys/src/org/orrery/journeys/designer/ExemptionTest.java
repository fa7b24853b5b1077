package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.problems.ProofDay;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;

/** A violation is excepted in writing, shown as such, taken back, and a problem again in time. */
@ExtendWith(LogWatch.class)
class ExemptionTest {
  private static final String DIALOG = "Exempt from a rule";

  @AfterEach
  void closeAll() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aProblemIsExemptedUntilADayAndIsOneAgainAfterwards() throws Exception {
    DesignerPage page = DesignerPage.openSmall("exempted");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem =
        Ui.awaitValue(
            "a problem of the training",
            () ->
                page.editor().annotations().problems().stream()
                    .filter(each -> each.bearer().name().equals("Train"))
                    .filter(each -> !each.rule().startsWith("field:"))
                    .findFirst());
    LocalDate last = LocalDate.now().plusDays(30);
    problems.click(problem.message());
    Desk.answer(
        DIALOG, () -> Desk.press(problems.page(), "Exempt\u2026"), dialog -> write(dialog, last));
    Element train = page.named("Train");
    assertThat(train.getExemptions()).hasSize(1);
    Exemption written = train.getExemptions().get(0);
    assertThat(written.getRule()).isEqualTo(problem.rule());
    assertThat(written.getReason()).isEqualTo("pilot of one branch");
    assertThat(written.getCompensatingControl()).isEqualTo("weekly review by hand");
    assertThat(written.getOwner()).isEqualTo("Head of credit risk");
    assertThat(written.getExpires()).isEqualTo(last.toString());
    problems.await("Exempted by Head of credit risk until " + last);
    assertThat(page.editor().annotations().problems()).doesNotContain(problem);

    ProofDay.choose(last.plusDays(1));
    problems.await("expired on " + last);
    ProofDay.choose(null);
    problems.await("Exempted by Head of credit risk");
    page.editor().commands().undo();
    Ui.await("the problem is back", () -> !problems.has("Exempted by"));
    assertThat(train.getExemptions()).isEmpty();
    page.editor().commands().redo();
    problems.await("Exempted by Head of credit risk");
  }

  private static void write(Shell dialog, LocalDate last) {
    List<Text> fields = Desk.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
    Text reason = fields.get(0);
    Text control = fields.get(1);
    Text day = fields.get(2);
    Button exempt = button(dialog);
    assertThat(exempt.isEnabled()).isFalse();
    Hand.focus(reason);
    Hand.type("pilot of one branch");
    Hand.press("Tab");
    Hand.type("weekly review by hand");
    Hand.press("Tab");
    Hand.type("Head of credit risk");
    Ui.await("it can be done", exempt::isEnabled);
    assertThat(control.getText()).isEqualTo("weekly review by hand");
    for (String wrong : List.of("soon", LocalDate.now().minusDays(1).toString())) {
      day.setText(wrong);
      assertThat(exempt.isEnabled()).describedAs(wrong).isFalse();
    }
    day.setText(last.toString());
    assertThat(exempt.isEnabled()).isTrue();
    Hand.focus(day);
    Hand.press("Return");
  }

  private static Button button(Shell dialog) {
    return Desk.all(dialog, Button.class).stream()
        .filter(each -> each.getText().equals("Exempt"))
        .findFirst()
        .orElseThrow();
  }
}
