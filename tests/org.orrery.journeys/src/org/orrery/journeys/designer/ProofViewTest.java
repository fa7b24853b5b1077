package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.problems.ComingDay;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.ProofReport;
import org.orrery.designer.problems.Proving;
import org.orrery.designer.proof.ProofView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.RuleInfo;

/** The proof rule by rule, what coming days change, and all fixes of a day as one change. */
@ExtendWith(LogWatch.class)
class ProofViewTest {
  private static final LocalDate HIGH_RISK = LocalDate.of(2027, 12, 2);

  /** On the second card of the days, also in a low view, where cards are of one line. */
  private static final int ON_THE_SECOND = 290;

  @AfterEach
  void closeAll() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void eachRuleHasItsVerdictSourceAndReason() throws Exception {
    DesignerPage page = DesignerPage.openSmall("proof-rules");
    Composite view = open(page.editor());
    Table table = Desk.all(view, Table.class).get(0);
    search(view, "");
    Ui.await("a rule for each verdict", () -> table.getItemCount() == rules(page));

    search(view, "failure path");
    Ui.await("the rule is found", () -> table.getItemCount() == 1);
    assertThat(table.getItem(0).getText(0)).isEqualTo("Violated");
    Rectangle row = table.getItem(0).getBounds(1);
    Hand.click(table, row.x + 20, row.y + row.height / 2);
    StyledText detail = Desk.all(view, StyledText.class).get(0);
    Ui.await("the rule is explained", () -> detail.getText().contains("Demands: "));
    assertThat(detail.getText()).contains("engineering.failure-path", "Why: ", "Source: ");
    Hand.press("ctrl+c");
    Ui.await("the row is copied", () -> Ui.clipboard().contains("engineering.failure-path"));
    RuleInfo rule = Proving.rule("engineering.failure-path").orElseThrow();
    String place = (rule.document() + " " + rule.clause()).strip();
    assertThat(place).isNotEmpty();
    assertThat(detail.getText()).contains(place);
    String copied =
        Ui.clipboard().lines().filter(line -> line.contains(rule.id())).findFirst().orElseThrow();
    assertThat(copied.split("\t")).hasSize(8);
    assertThat(List.of(copied.split("\t")))
        .startsWith("Violated", rule.id(), rule.title())
        .contains(rule.appliesFrom().toString())
        .anyMatch(field -> field.endsWith(place));
    Hand.press("Return");
    Ui.await("the element is selected", () -> page.isSelected("Train"));
  }

  @Test
  void whatNoRuleFitsIsSaidInWordsAndAllAreShownAgain() throws Exception {
    DesignerPage page = DesignerPage.openSmall("proof-filtered");
    Composite view = open(page.editor());
    Table table = Desk.all(view, Table.class).get(0);
    search(view, "");
    Ui.await("all rules", () -> table.getItemCount() == rules(page));
    search(view, "no such rule");
    Ui.await("it is said", () -> Desk.words(view).contains("No rule fits"));
    assertThat(table.isVisible()).isFalse();
    Button all =
        Desk.all(view, Button.class).stream()
            .filter(button -> button.getText().equals("Show all"))
            .findFirst()
            .orElseThrow();
    ProofReport before = page.editor().proof().report();
    page.editor().execute(Renaming.command(page.named("Train"), "Train again"));
    Ui.await("another proof", () -> page.editor().proof().report() != before && isProved(page));
    Ui.settle();
    assertThat(Desk.words(view)).as("after another proof").contains("No rule fits");
    assertThat(all.isDisposed()).as("the button is another").isFalse();

    Desk.click(view, "Show all");
    Ui.await("all rules again", () -> table.isVisible() && table.getItemCount() == rules(page));
    assertThat(table.isFocusControl()).as("the table has the keys").isTrue();
    assertThat(Desk.all(view, Text.class).get(0).getText()).isEmpty();

    Combo outcome =
        Desk.all(view, Combo.class).stream()
            .filter(combo -> combo.indexOf("Exempted") > 0)
            .findFirst()
            .orElseThrow();
    outcome.select(outcome.indexOf("Exempted"));
    Desk.notify(outcome, SWT.Selection);
    Ui.await("none is exempted", () -> Desk.words(view).contains("No rule fits"));
    Desk.click(view, "Show all");
    Ui.await("all verdicts", () -> outcome.getSelectionIndex() == 0 && table.isVisible());
  }

  @Test
  void aRuleTellsTheFirstDaysThatStoodBefore() throws Exception {
    ProofDay.choose(HIGH_RISK);
    LifecycleEditor editor = sample();
    Composite view = open(editor);
    ProofView proof = (ProofView) Desk.view(ProofView.ID, IViewPart.class);
    Ui.await("its proof", () -> editor.proof().report().on().equals(HIGH_RISK));
    proof.showRule("eu.ai-act.ten-years");
    StyledText detail = Desk.all(view, StyledText.class).get(0);
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    String former =
        "Formerly from %s, as it stood until %s: Article 113. Amendment adopted"
            .formatted(day.format(LocalDate.of(2026, 8, 2)), day.format(LocalDate.of(2026, 6, 29)));
    Ui.await("its history", () -> detail.getText().contains(former));
  }

  @Test
  void aComingDayIsLookedAtByMouseAndKeysAndTodayAgain() throws Exception {
    LifecycleEditor editor = sample();
    Composite view = open(editor);
    Ui.await("coming days", () -> editor.proof().coming().size() > 0);
    int today = editor.proof().report().rules();
    ComingDay day = editor.proof().coming().get(0);
    Canvas days =
        Desk.all(view, Canvas.class).stream().filter(this::isStrip).findFirst().orElseThrow();

    Hand.click(days, ON_THE_SECOND, 20);
    Ui.await("the day's rules", () -> editor.proof().report().on().equals(day.on()));
    Ui.await("its proof", () -> !editor.proof().isRunning());
    assertThat(editor.proof().report().rules())
        .isEqualTo(today + day.beginning().size() - day.ending().size());
    assertThat(days(editor))
        .startsWith(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day.on()));

    Hand.press("Left");
    Ui.await("today's rules", () -> editor.proof().report().rules() == today);
    assertThat(days(editor)).isEqualTo("Rules of today");
  }

  @Test
  void allThatCanBeFixedIsOneChangeAfterAReview() throws Exception {
    DesignerPage page = DesignerPage.of(sample());
    Composite view = open(page.editor());
    List<Transition> failures =
        page.lifecycle().getTransitions().stream()
            .filter(each -> each.getKind() == TransitionKind.FAILURE)
            .limit(3)
            .toList();
    List<Node> failing = failures.stream().map(Transition::getSource).toList();
    page.editor().execute(Deleting.command(page.editor().drawing(), failures));
    RetireStep retire =
        Elements.nodes(page.lifecycle()).stream()
            .filter(RetireStep.class::isInstance)
            .map(RetireStep.class::cast)
            .findFirst()
            .orElseThrow();
    Edits shorter = new Edits("Keep records for a year");
    shorter.set(retire, LifecyclePackage.eINSTANCE.getRetireStep_KeepRecordsYears(), 1);
    page.editor().execute(shorter.command());
    Ui.await("today's proof", () -> isProved(page) && button(view).isEnabled());
    List<String> today = new ArrayList<>();
    answerFixes(view, "Cancel", fixes -> today.addAll(problems(fixes)));
    assertThat(today).hasSameSizeAs(failing);

    ProofDay.choose(HIGH_RISK);
    Ui.await("the proof", () -> isProved(page) && button(view).isEnabled());
    String before = page.text();
    int problems = page.editor().proof().report().problems().size();
    answerFixes(
        view,
        "Make them",
        fixes -> {
          assertThat(problems(fixes)).hasSize(today.size() + 1).containsAll(today);
          TableItem left = fixes.getItem(problems(fixes).indexOf(today.getFirst()));
          left.setChecked(false);
          Desk.notify(fixes, SWT.Selection);
        });

    Ui.await("they are made", () -> !page.text().equals(before));
    assertThat(retire.getKeepRecordsYears()).as("asked for on that day alone").isEqualTo(10);
    for (Node step : failing) {
      assertThat(step.getOutgoing().stream().anyMatch(e -> e.getKind() == TransitionKind.FAILURE))
          .as(step.getName())
          .isNotEqualTo(today.getFirst().contains("'" + step.getName() + "'"));
    }
    Ui.await(
        "fewer problems",
        () -> isProved(page) && page.editor().proof().report().problems().size() < problems);
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("all are taken back", () -> page.text().equals(before));
  }

  @Test
  void aReviewThatIsLeftChangesNothing() throws Exception {
    DesignerPage page = DesignerPage.openSmall("proof-fix-none");
    Composite view = open(page.editor());
    Ui.await("the proof", () -> isProved(page) && button(view).isEnabled());
    String before = page.text();
    Desk.answer(
        "Fix all", () -> Desk.press(view, "Fix all\u2026"), shell -> Desk.press(shell, "Cancel"));
    assertThat(page.text()).isEqualTo(before);
  }

  private static void answerFixes(Composite view, String button, Consumer<Table> fixes) {
    Desk.answer(
        "Fix all",
        () -> Desk.press(view, "Fix all\u2026"),
        shell -> {
          Table table = Desk.all(shell, Table.class).get(0);
          Ui.await("the fixes are tried", () -> table.getItemCount() > 1);
          fixes.accept(table);
          Desk.press(shell, button);
        });
  }

  private static List<String> problems(Table fixes) {
    return Arrays.stream(fixes.getItems()).map(item -> item.getText(1)).toList();
  }

  private static LifecycleEditor sample() {
    Desk.run("org.orrery.workbench.sample");
    Ui.await("the sample is open", () -> Ui.page().getActiveEditor() instanceof LifecycleEditor);
    return (LifecycleEditor) Ui.page().getActiveEditor();
  }

  private static Composite open(LifecycleEditor editor) {
    IViewPart view = Desk.view(ProofView.ID, IViewPart.class);
    Ui.await("the proof", () -> editor.proof().report() != null);
    return ((ProofView) view).page();
  }

  private static int rules(DesignerPage page) {
    return page.editor().proof().report() == null ? -1 : page.editor().proof().report().rules();
  }

  private static boolean isProved(DesignerPage page) {
    return !page.editor().proof().isRunning()
        && page.editor().proof().report().on().equals(ProofDay.on());
  }

  private boolean isStrip(Canvas canvas) {
    return canvas.getClass().getSimpleName().equals("DayStrip");
  }

  /** What the chooser above the drawing says. */
  private static String days(LifecycleEditor editor) {
    return Desk.all(Ui.window().getShell(), Combo.class).stream()
        .filter(combo -> combo.isVisible() && combo.indexOf("Rules of today") >= 0)
        .findFirst()
        .orElseThrow()
        .getText();
  }

  private static Button button(Composite view) {
    return Desk.all(view, Button.class).stream()
        .filter(each -> each.getText().startsWith("Fix all"))
        .findFirst()
        .orElseThrow();
  }

  private static void search(Composite view, String words) {
    Text field = Desk.all(view, Text.class).get(0);
    Hand.focus(field);
    Hand.press("ctrl+a", "BackSpace");
    Hand.type(words);
    Ui.await("the search is typed", () -> field.getText().equals(words));
  }
}
