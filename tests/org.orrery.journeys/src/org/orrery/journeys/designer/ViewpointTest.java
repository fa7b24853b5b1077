package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.viewpoint.Presence;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.format.LifecycleFiles;

/** A drawing is looked at for one reason; the choice is the workspace's and not the file's. */
@ExtendWith(LogWatch.class)
class ViewpointTest {
  private static final int MUCH_PALER = 150;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void eachKindHasItsPlaceInEachViewpoint() {
    assertThat(presence("ApprovalStep", Viewpoint.GOVERNANCE)).isEqualTo(Presence.SHOWN);
    assertThat(presence("TrainStep", Viewpoint.GOVERNANCE)).isEqualTo(Presence.FADED);
    assertThat(presence("ScheduleTrigger", Viewpoint.GOVERNANCE)).isEqualTo(Presence.HIDDEN);
    assertThat(presence("DeployStep", Viewpoint.OPERATIONS)).isEqualTo(Presence.SHOWN);
    assertThat(presence("PipelineSource", Viewpoint.OPERATIONS)).isEqualTo(Presence.HIDDEN);
    assertThat(presence("DriftTrigger", Viewpoint.DATA)).isEqualTo(Presence.SHOWN);
    assertThat(presence("ScheduleTrigger", Viewpoint.DATA)).isEqualTo(Presence.HIDDEN);
    assertThat(presence("TaskStep", Viewpoint.PEOPLE)).isEqualTo(Presence.SHOWN);
    assertThat(presence("Stage.develop", Viewpoint.PEOPLE)).isEqualTo(Presence.SHOWN);
    assertThat(Kinds.offered())
        .allSatisfy(
            kind -> assertThat(presence(kind.key(), Viewpoint.ALL)).isEqualTo(Presence.SHOWN));
  }

  @Test
  void attributesThatMatterStandUnderTheName() {
    Role owner = LifecycleFactory.eINSTANCE.createRole();
    owner.setName("Modelling");
    TrainStep train = LifecycleFactory.eINSTANCE.createTrainStep();
    train.setAlgorithm("xgboost");
    train.setTimeout("PT4H");
    train.setRole(owner);

    assertThat(Viewpoint.DATA.detail(train)).isEqualTo("xgboost");
    assertThat(Viewpoint.OPERATIONS.detail(train)).isEqualTo("PT4H");
    assertThat(Viewpoint.PEOPLE.detail(train)).isEqualTo("Modelling");
    assertThat(Viewpoint.PEOPLE.of(train)).as("people answer for it").isEqualTo(Presence.SHOWN);
    ApprovalStep approval = LifecycleFactory.eINSTANCE.createApprovalStep();
    assertThat(Viewpoint.GOVERNANCE.detail(approval)).isEqualTo(Viewpoint.ALL.detail(approval));
  }

  @Test
  void theChoiceIsRememberedAndTheFileIsNotTouched() throws Exception {
    DesignerPage page = DesignerPage.openSmall("seen-from");
    Element start = page.named("Start");
    String before = page.text();

    choose(page, Viewpoint.DATA);
    assertThat(figure(page, start).getFigure().isVisible()).isTrue();
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(page.text()).isEqualTo(before);
    page.close();
    DesignerPage again = DesignerPage.reopen(page.file());

    assertThat(again.editor().viewpoint()).isEqualTo(Viewpoint.DATA);
    choose(again, Viewpoint.ALL);
  }

  @Test
  void whatIsHiddenIsHiddenWithItsLinesInPicturesToo() throws Exception {
    DesignerPage page = DesignerPage.openSmall("pictured");
    Element stage = page.lifecycle().getStages().get(0);
    Draft draft = new Draft();
    Element home = draft.create("Stage.develop", draft.lifecycle, draft.drawing.boundsOf(stage));
    Element weekly = draft.step("ScheduleTrigger", home, 40, 60);
    weekly.setName("Every week");
    Element train = draft.step("TrainStep", home, 240, 60);
    draft.join(weekly, train);

    assertThat(DrawingExport.svg(draft.lifecycle, Viewpoint.ALL)).contains("Every week");
    assertThat(DrawingExport.svg(draft.lifecycle, Viewpoint.DATA)).doesNotContain("Every week");
    assertThat(Viewpoint.DATA.of(draft.lifecycle.getTransitions().getFirst()))
        .isEqualTo(Presence.HIDDEN);
  }

  @Test
  void onTheCanvasTheRestFadesOrIsHiddenWithItsLines() throws Exception {
    Draft draft = new Draft();
    Element home = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 700, 300));
    Element weekly = draft.step("ScheduleTrigger", home, 30, 60);
    weekly.setName("Every week");
    Element train = draft.step("TrainStep", home, 260, 60);
    train.setName("Train it");
    Element judge = draft.step("TestStep", home, 260, 200);
    judge.setName("Judge it");
    draft.join(weekly, train);
    draft.join(train, judge);
    DesignerPage page = DesignerPage.open("faded", LifecycleFiles.toBytes(draft.lifecycle));
    int shown = darkest(page, "Judge it");
    assertThat(isVisible(page, page.named("Every week"))).isTrue();

    choose(page, Viewpoint.DATA);

    assertThat(isVisible(page, page.named("Every week"))).as("hidden").isFalse();
    assertThat(isVisible(page, line(page, 0))).as("hidden with what it leaves").isFalse();
    assertThat(isVisible(page, page.named("Judge it"))).as("faded, not hidden").isTrue();
    assertThat(isVisible(page, line(page, 1))).as("faded, not hidden").isTrue();
    Ui.await("it is pale", () -> darkest(page, "Judge it") > shown + MUCH_PALER);
    assertThat(darkest(page, "Train it")).as("shown as ever").isLessThan(shown + MUCH_PALER);

    choose(page, Viewpoint.ALL);
    assertThat(isVisible(page, page.named("Every week"))).isTrue();
    assertThat(isVisible(page, line(page, 0))).isTrue();
    Ui.await("it is dark again", () -> darkest(page, "Judge it") < shown + MUCH_PALER);
  }

  @Test
  void aCardTellsWhatMattersFromTheViewpoint() throws Exception {
    DesignerPage page = DesignerPage.openSmall("card-tells");
    TrainStep train = (TrainStep) page.named("Train");
    train.setAlgorithm("xgboost");
    train.setTimeout("PT4H");
    choose(page, Viewpoint.OPERATIONS);
    assertThat(page.drawn()).contains("PT4H").doesNotContain("xgboost");
    choose(page, Viewpoint.DATA);
    assertThat(page.drawn()).contains("xgboost").doesNotContain("PT4H");
    choose(page, Viewpoint.ALL);
  }

  private static Element line(DesignerPage page, int number) {
    return page.lifecycle().getTransitions().get(number);
  }

  private static boolean isVisible(DesignerPage page, Element element) {
    return figure(page, element).getFigure().isVisible();
  }

  /** The ink of a step on the screen: the least sum of red, green and blue. */
  private static int darkest(DesignerPage page, String name) {
    Rectangle place = ((NodeFigure) figure(page, page.named(name)).getFigure()).shape();
    Image image = new Image(Ui.display(), place.width, place.height);
    GC gc = new GC(page.canvas());
    try {
      gc.copyArea(image, place.x, place.y);
      ImageData data = image.getImageData();
      return IntStream.range(0, place.width * place.height)
          .map(i -> data.getPixel(i % place.width, i / place.width))
          .mapToObj(data.palette::getRGB)
          .mapToInt(rgb -> rgb.red + rgb.green + rgb.blue)
          .min()
          .orElseThrow();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  private static Presence presence(String kind, Viewpoint viewpoint) {
    return viewpoint.of(Creating.element(Kinds.byKey(kind)));
  }

  private static void choose(DesignerPage page, Viewpoint viewpoint) {
    Combo field = OwnViewpointTest.field(page);
    field.select(field.indexOf(viewpoint.label()));
    Desk.notify(field, SWT.Selection);
    Ui.await("it is seen so", () -> page.editor().viewpoint() == viewpoint);
  }

  private static GraphicalEditPart figure(DesignerPage page, Element element) {
    return (GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(element);
  }
}
