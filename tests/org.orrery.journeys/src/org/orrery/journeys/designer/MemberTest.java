package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** A member of a family is looked at without changing the family. */
@ExtendWith(LogWatch.class)
class MemberTest {
  private static final Pattern TOLD = Pattern.compile("the member has (?:all )?(\\d+)");
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
          long drawn = drawn(dialog);
          choose(dialog, "tier", "3");
          Ui.await("another member", () -> !words(dialog).equals(first) && isDone(dialog));
          assertThat(words(dialog)).contains("Second test on another stack");
          long fewer = told(first) - told(words(dialog));
          assertThat(fewer).isPositive();
          assertThat(drawn - drawn(dialog)).isEqualTo(fewer);
          Desk.press(dialog, "Close");
        });
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isFalse();
  }

  @Test
  void theVerdictOfTheMemberIsTold() throws Exception {
    String broken =
        Files.readString(PATTERNS.resolve("lending-family.lifecycle"))
            .replaceAll("escalate(After|To)=\"[^\"]*\"", "");
    DesignerPage page =
        DesignerPage.open("family-verdict", broken.getBytes(StandardCharsets.UTF_8));
    Desk.answer(
        "Member of the family",
        () -> page.editor().actions().getAction("variants").run(),
        dialog -> {
          Table problems = Desk.all(dialog, Table.class).getFirst();
          Ui.await("it holds", () -> words(dialog).contains("Holds: "));
          assertThat(problems.isVisible()).isFalse();
          choose(dialog, "tier", "1");
          Ui.await("it does not hold", () -> words(dialog).contains("Does not hold on "));
          assertThat(words(dialog)).contains("1 error, no warnings, no hints");
          assertThat(problems.isVisible()).isTrue();
          assertThat(problems.getItem(0).getText(1)).startsWith("Approve the");
          LifecycleCanvas picture = Desk.all(dialog, LifecycleCanvas.class).getFirst();
          assertThat(picture.annotations().problemsOf("approve-release")).hasSize(1);
          choose(dialog, "tier", "2");
          Ui.await("it holds again", () -> words(dialog).contains("Holds: "));
          assertThat(picture.annotations().problems()).isEmpty();
          Desk.press(dialog, "Close");
        });
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

  /** The shapes in the picture, of stages as well. */
  private static long drawn(Shell dialog) {
    LifecycleCanvas picture = Desk.all(dialog, LifecycleCanvas.class).getFirst();
    return nodes(Desk.all(picture, FigureCanvas.class).getFirst().getContents());
  }

  private static long nodes(IFigure figure) {
    long shapes = figure instanceof NodeFigure ? 1 : 0;
    for (Object child : figure.getChildren()) {
      shapes += nodes((IFigure) child);
    }
    return shapes;
  }

  /** How many steps the member is said to have. */
  private static long told(String words) {
    Matcher number = TOLD.matcher(words);
    assertThat(number.find()).as(words).isTrue();
    return Long.parseLong(number.group(1));
  }

  private static String words(Shell dialog) {
    return Desk.words(dialog);
  }
}
