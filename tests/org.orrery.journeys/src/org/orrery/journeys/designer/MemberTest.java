package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** A member of a family is looked at without changing the family. */
@ExtendWith(LogWatch.class)
class MemberTest {
  private static final Path PATTERNS = Path.of(System.getProperty("orrery.samples"), "patterns");

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void valuesShowTheStepsOfTheirMember() throws Exception {
    DesignerPage page =
        DesignerPage.open(
            "family", Files.readAllBytes(PATTERNS.resolve("lending-family.lifecycle")));
    String before = page.text();
    IAction action = page.editor().actions().getAction("variants");
    assertThat(action.isEnabled()).isTrue();
    Desk.answer(
        "Member of the family",
        action::run,
        dialog -> {
          choose(dialog, "tier", "1");
          Ui.await("a member with what tier 1 needs", () -> words(dialog).contains("member has"));
          String first = words(dialog);
          choose(dialog, "tier", "3");
          Ui.await("another member", () -> !words(dialog).equals(first) && isDone(dialog));
          assertThat(words(dialog)).contains("Second test on another stack");
          Desk.press(dialog, "Close");
        });
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isFalse();
  }

  @Test
  void aDrawingWithoutParametersHasNoMembers() throws Exception {
    DesignerPage page = DesignerPage.openSmall("no-family");
    assertThat(page.editor().actions().getAction("variants").isEnabled()).isFalse();
  }

  private static boolean isDone(Shell dialog) {
    return words(dialog).contains("member has");
  }

  private static void choose(Shell dialog, String parameter, String value) {
    Combo combo =
        Desk.all(dialog, Combo.class).stream()
            .filter(each -> Arrays.asList(each.getItems()).contains(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + value + " for " + parameter));
    combo.setText(value);
    Desk.notify(combo, SWT.Selection);
  }

  private static String words(Shell dialog) {
    return Desk.words(dialog);
  }
}
