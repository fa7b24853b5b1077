package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Pixels;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Severity;

/** From far a stage tells how many problems it has, from near a step tells more of itself. */
@ExtendWith(LogWatch.class)
public class NearAndFarTest {
  private static final Pattern TEXT =
      Pattern.compile("<text x=\"([\\d.-]+)\" y=\"([\\d.-]+)\"[^>]*textLength=\"(\\d+)\"[^>]*>");

  /** A disc is larger than the sign at a step is from far. */
  private static final int DISC = 60;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void howManyProblemsAStageHasIsToldFromFar() {
    Draft draft = new Draft();
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(0, 0, 4000, 2600));
    stage.setName("Development");
    Element step = draft.step("TrainStep", stage, 100, 100);
    Shell shell = new Shell(Ui.window().getShell(), SWT.NO_TRIM | SWT.ON_TOP);
    try {
      shell.setLayout(new FillLayout());
      shell.setSize(900, 600);
      LifecycleCanvas canvas = new LifecycleCanvas(shell, SWT.NONE);
      canvas.show(draft.lifecycle);
      shell.open();
      RGB error = ColorRoles.now().error.getRGB();
      Ui.await("it is drawn", () -> Pixels.of(canvas, ColorRoles.now().stage.getRGB()) > 1_000);
      assertThat(Pixels.of(canvas, error)).as("without a problem").isZero();

      canvas.annotations().problems(List.of(problem(step, "one")));
      Ui.await("a count of problems", () -> Pixels.of(canvas, error) > DISC);
      long one = Pixels.of(canvas, ColorRoles.now().text.getRGB());
      canvas.annotations().problems(List.of(problem(step, "one"), problem(stage, "other")));
      Ui.await("another count", () -> Pixels.of(canvas, ColorRoles.now().text.getRGB()) != one);
      canvas.annotations().problems(List.of());
      Ui.await("no count", () -> Pixels.of(canvas, error) == 0);
    } finally {
      shell.dispose();
      draft.drawing.dispose();
    }
  }

  @Test
  void fromNearAStepTellsWhoAnswersForItItsThresholdAndItsTimes() throws Exception {
    DesignerPage page = open("near");
    ZoomManager zoom = (ZoomManager) page.editor().getAdapter(ZoomManager.class);
    String usual = page.drawn();
    assertThat(usual).contains("Judge it").doesNotContain("Role: ").doesNotContain("4 hours");

    zoom.setZoom(1.5);

    String near = page.drawn();
    assertThat(near)
        .contains("Role: Validation", "AUC is at least 0.7", "2 of 3", "Role: Board", "5 days");
    for (String name : new String[] {"Judge it", "Approve it"}) {
      Rectangle card = shape(page, name);
      List<Rectangle> texts = texts(near, card);
      assertThat(texts).as(name).hasSizeGreaterThan(2);
      assertThat(texts).as("in the card").allMatch(text -> text.right() <= card.right());
      assertThat(texts.stream().map(text -> text.y).distinct()).as(name).hasSameSizeAs(texts);
    }
    assertThat(DrawingExport.svg(page.lifecycle(), Viewpoint.ALL))
        .as("pictures do not depend on the zoom")
        .doesNotContain("Role: ");

    ((TestStep) page.named("Judge it")).setTimeout(null);
    ((TestStep) page.named("Judge it")).getTests().clear();
    assertThat(page.drawn()).contains("Role: Validation").doesNotContain("AUC");
    zoom.setZoom(1.25);
    assertThat(page.drawn()).doesNotContain("Role: ");
  }

  /** The texts of a picture whose base line begins in a card. */
  private static List<Rectangle> texts(String svg, Rectangle card) {
    return TEXT.matcher(svg)
        .results()
        .map(NearAndFarTest::place)
        .filter(text -> card.contains(text.x, text.y))
        .toList();
  }

  private static Rectangle place(MatchResult text) {
    return new Rectangle(
        (int) Double.parseDouble(text.group(1)),
        (int) Double.parseDouble(text.group(2)),
        Integer.parseInt(text.group(3)),
        1);
  }

  private static Rectangle shape(DesignerPage page, String name) {
    Object part = page.editor().viewer().getEditPartRegistry().get(page.named(name));
    return ((NodeFigure) ((GraphicalEditPart) part).getFigure()).shape();
  }

  private static Annotations.Problem problem(Element element, String message) {
    return new Annotations.Problem(
        "rule",
        "",
        Severity.ERROR,
        element.getId(),
        new Annotations.Bearer("", "", ""),
        message,
        "",
        List.of(),
        null,
        List.of(),
        Map.of(),
        "");
  }

  /** A drawing with steps that have much to tell. */
  public static DesignerPage open(String name) throws Exception {
    LifecycleFactory make = LifecycleFactory.eINSTANCE;
    Draft draft = new Draft();
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 460, 260));
    stage.setName("Development");
    Metric auc = make.createMetric();
    auc.setId("auc");
    auc.setName("AUC");
    draft.lifecycle.getMetrics().add(auc);
    TestStep test = (TestStep) draft.step("TestStep", stage, 30, 70);
    test.setName("Judge it");
    test.setTimeout("PT4H");
    test.setRole(role(draft, "validation", "Validation"));
    ModelTest bound = make.createModelTest();
    bound.setId("bound");
    bound.setMetric(auc);
    bound.setThreshold(0.7);
    test.getTests().add(bound);
    ApprovalStep approval = (ApprovalStep) draft.step("ApprovalStep", stage, 250, 70);
    approval.setName("Approve it");
    approval.setQuorum(2);
    approval.setPanel(3);
    approval.setDueIn("P5D");
    approval.setRole(role(draft, "board", "Board"));
    Element task = draft.step("TaskStep", stage, 250, 170);
    task.setName("Write down what was decided, by whom and for which reasons");
    draft.join(test, approval);
    draft.join(approval, task);
    return DesignerPage.open(name, LifecycleFiles.toBytes(draft.lifecycle));
  }

  private static Role role(Draft draft, String id, String name) {
    Role role = LifecycleFactory.eINSTANCE.createRole();
    role.setId(id);
    role.setName(name);
    draft.lifecycle.getRoles().add(role);
    return role;
  }
}
