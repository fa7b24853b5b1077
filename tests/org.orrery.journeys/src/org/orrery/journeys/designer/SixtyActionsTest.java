package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.problems.ProofDay;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.Severity;

/**
 * The life cycle of a credit model is drawn from an empty file, by what the designer offers for a
 * quick hand, in fewer than sixty actions; at the end no rule finds an error.
 */
@ExtendWith(LogWatch.class)
class SixtyActionsTest {
  private static final int MOST = 60;

  private static final String MAIN_PATH =
      """
      # Intake
      Start: Request
      Task: Classify risk
      Register: Register model
      # Develop
      Data check: Check data
        dataset: Applications, defaulted = yes
      Train, by developer
        algorithm: logistic-regression
      # Validate
      Test: Validate independently, by validator
        AUC >= 0.7
      # Approve
      Approval: Approve release, by validator
      # Deploy
      Deploy: Deploy canary
      # Operate
      Monitor: Watch
        PSI > 0.1, 0.25, in P7D
        KPI Profit per application < 0.2, 0, in P30D
      Review: Retire or retrain
        reject: to Train
      # Retire
      Retire: Retire model
      Retired: Out of service
      """;

  private static final String BESIDE_IT =
      """
      Drift: Population drifts
      Retrain, by developer
      Test: Test challenger, by validator
        AUC >= 0.7
      Approval: Approve challenger, by validator
        reject: to Champion stays
      Experiment: Champion or challenger
        otherwise: to Champion stays
      Promote: Promote challenger
      Released: Champion stays
      Manual: Stop by hand
      Roll back: Roll back
      Rejected: Rolled back
      """;

  @AfterEach
  void closeAll() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aCreditLifeCycleIsDrawnInFewerThanSixtyActions() throws Exception {
    DesignerPage page = DesignerPage.openEmpty("sixty-actions");
    page.focus();
    CountedHand hand = new CountedHand(page);

    hand.paste(MAIN_PATH);
    Ui.await("the main path", () -> nodes(page).size() == 12);
    hand.press("ctrl+shift+f");
    Ui.await("it is arranged", () -> "Arrange".equals(last(page)));
    hand.press("ctrl+9");
    hand.drag(
        Kinds.byKey("DocumentStep").label(),
        page.onLine(line(page, "Validate independently", "Approve release")));
    hand.name("Write model card");
    hand.click("Validate independently");
    hand.add("Add next step", "task: Rework model");
    Ui.await("the next step", () -> page.isSelected("Rework model"));
    hand.connect("train");
    hand.press("ctrl+9");
    hand.click("Approve release");
    hand.click(page.pad("Append " + Kinds.byKey("EndNode.rejected").label()));
    page.awaitNameField();
    hand.click(header(page, "Operate"));
    page.awaitNoNameField();
    Ui.await("the stage is selected", () -> page.isSelected("Operate"));
    hand.paste(BESIDE_IT);
    Ui.await("what goes on beside it", () -> names(page).contains("Rolled back"));
    fixAll(page, hand);

    assertThat(errors(page)).isEmpty();
    assertThat(hand.actions()).isLessThan(MOST);
    drawn(page);
    undone(page);
  }

  private static String last(DesignerPage page) {
    return page.editor().commands().getUndoCommand().getLabel();
  }

  /** Lets all that the rules can mend be mended, after a look at it. */
  private static void fixAll(DesignerPage page, CountedHand hand) {
    hand.clickTab("Proof");
    Composite window = Ui.window().getShell();
    Ui.await("the drawing is proved", () -> isProved(page));
    Desk.answerWithKeys(
        "Fix all",
        () -> hand.count(() -> Desk.click(window, "Fix all\u2026")),
        dialog -> {
          Table fixes = Desk.all(dialog, Table.class).get(0);
          Ui.await("the fixes are tried", () -> fixes.getItemCount() > 1);
          makeThem(hand, dialog);
        });
    Ui.await("it is proved again", () -> isProved(page) && errors(page).isEmpty());
  }

  private static void makeThem(CountedHand hand, Shell dialog) {
    hand.count(() -> Desk.click(dialog, "Make them"));
    Ui.await("they are made", dialog::isDisposed);
  }

  private static void drawn(DesignerPage page) {
    assertThat(page.lifecycle().getStages())
        .extracting(Stage::getKind)
        .containsExactly(
            StageKind.INTAKE,
            StageKind.DEVELOP,
            StageKind.VALIDATE,
            StageKind.APPROVE,
            StageKind.DEPLOY,
            StageKind.OPERATE,
            StageKind.RETIRE);
    assertThat(nodesOf(page, "Intake")).contains("Request", "Classify risk", "Register model");
    assertThat(nodesOf(page, "Develop")).contains("Check data", "Train");
    assertThat(nodesOf(page, "Validate"))
        .contains("Validate independently", "Write model card", "Rework model");
    assertThat(nodesOf(page, "Approve")).contains("Approve release", "Rejected");
    assertThat(nodesOf(page, "Deploy")).contains("Deploy canary");
    assertThat(nodesOf(page, "Operate"))
        .contains("Watch", "Retire or retrain", "Population drifts", "Retrain", "Test challenger")
        .contains("Approve challenger", "Champion or challenger", "Promote challenger")
        .contains("Champion stays", "Stop by hand", "Roll back", "Rolled back");
    assertThat(nodesOf(page, "Retire")).contains("Retire model", "Out of service");
    assertThat(links(page))
        .contains(
            "Request > Classify risk",
            "Classify risk > Register model",
            "Register model > Check data",
            "Check data > Train: passed",
            "Train > Validate independently",
            "Validate independently > Write model card: passed",
            "Validate independently > Rework model: failed",
            "Rework model > Train",
            "Write model card > Approve release",
            "Approve release > Deploy canary: otherwise",
            "Approve release > Rejected: reject",
            "Deploy canary > Watch",
            "Watch > Retire or retrain",
            "Retire or retrain > Train: reject",
            "Retire or retrain > Retire model: otherwise",
            "Retire model > Out of service",
            "Population drifts > Retrain",
            "Retrain > Test challenger",
            "Test challenger > Approve challenger: passed",
            "Approve challenger > Champion or challenger: otherwise",
            "Approve challenger > Champion stays: reject",
            "Champion or challenger > Promote challenger: challenger",
            "Champion or challenger > Champion stays: otherwise",
            "Promote challenger > Champion stays",
            "Stop by hand > Roll back",
            "Roll back > Rolled back");
  }

  /** All of it is taken back, and done again. */
  private static void undone(DesignerPage page) {
    String drawn = page.text();
    while (page.editor().commands().canUndo()) {
      page.editor().commands().undo();
    }
    assertThat(nodes(page)).isEmpty();
    while (page.editor().commands().canRedo()) {
      page.editor().commands().redo();
    }
    assertThat(page.text()).isEqualTo(drawn);
  }

  private static boolean isProved(DesignerPage page) {
    return page.editor().proof().report() != null && !page.editor().proof().isRunning();
  }

  private static List<String> errors(DesignerPage page) {
    return page.editor().annotations().problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Annotations.Problem::message)
        .toList();
  }

  private static Point header(DesignerPage page, String stage) {
    GraphicalEditPart part =
        (GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(page.named(stage));
    Rectangle bounds = part.getFigure().getBounds().getCopy();
    part.getFigure().translateToAbsolute(bounds);
    return new Point(bounds.getCenter().x, bounds.y + 6);
  }

  private static Transition line(DesignerPage page, String from, String to) {
    return page.lifecycle().getTransitions().stream()
        .filter(line -> line.getSource().getName().equals(from))
        .filter(line -> line.getTarget().getName().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private static List<Node> nodes(DesignerPage page) {
    return page.lifecycle().getStages().stream().flatMap(s -> s.getNodes().stream()).toList();
  }

  private static List<String> names(DesignerPage page) {
    return nodes(page).stream().map(Element::getName).toList();
  }

  private static List<String> nodesOf(DesignerPage page, String stage) {
    return ((Stage) page.named(stage)).getNodes().stream().map(Element::getName).toList();
  }

  private static Stream<String> links(DesignerPage page) {
    return page.lifecycle().getTransitions().stream().map(SixtyActionsTest::link);
  }

  private static String link(Transition line) {
    String when = line.getKind() == TransitionKind.DEFAULT ? "otherwise" : line.getOutcome();
    return line.getSource().getName()
        + " > "
        + line.getTarget().getName()
        + (when == null ? "" : ": " + when);
  }
}
