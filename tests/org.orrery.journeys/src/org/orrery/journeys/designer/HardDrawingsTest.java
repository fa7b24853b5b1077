package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Drawings that nobody draws but that are opened: at odd places, and with a layout of nothing. */
@ExtendWith(LogWatch.class)
class HardDrawingsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void shapesOnEachOtherAndBelowZeroAreReached() throws Exception {
    Lifecycle odd = odd();
    DesignerPage page = DesignerPage.open("odd-places", LifecycleFiles.toBytes(odd));
    page.focus();
    Hand.press("ctrl+9");
    Point far = page.middle("Far");
    org.eclipse.swt.graphics.Rectangle seen = page.canvas().getBounds();
    assertThat(far.x).isBetween(0, seen.width);
    assertThat(far.y).isBetween(0, seen.height);
    page.select("one");
    Hand.press("ctrl+shift+Right");
    Ui.await("one of two is moved", () -> page.editor().commands().canUndo());
    Rectangle one = page.editor().drawing().boundsOf(page.named("One"));
    Rectangle two = page.editor().drawing().boundsOf(page.named("Two"));
    assertThat(one.x).isNotEqualTo(two.x);
    Hand.press("ctrl+z");
    Ui.await("it is back", () -> !page.editor().commands().canUndo());
    Hand.press("ctrl+shift+f");
    Ui.await("arranged", PATIENCE, () -> page.editor().commands().canUndo());
    assertThat(page.editor().drawing().boundsOf(page.named("One")))
        .isNotEqualTo(page.editor().drawing().boundsOf(page.named("Two")));
  }

  /** Two nodes on one place, and a stage far left of and above the origin. */
  private static Lifecycle odd() {
    Lifecycle odd = LifecycleFactory.eINSTANCE.createLifecycle();
    odd.setId("odd");
    odd.setLayout(LifecycleFactory.eINSTANCE.createLayout());
    Stage stage = stage(odd, "Far", -5_000, -3_000);
    for (String name : new String[] {"One", "Two"}) {
      Node node = LifecycleFactory.eINSTANCE.createTrainStep();
      node.setId(name.toLowerCase(java.util.Locale.ROOT));
      node.setName(name);
      stage.getNodes().add(node);
      place(odd, node, 60, 60, 164, 52);
    }
    stage(odd, "Near", -4_900, -2_950);
    return odd;
  }

  private static Stage stage(Lifecycle odd, String name, int x, int y) {
    Stage stage = LifecycleFactory.eINSTANCE.createStage();
    stage.setId(name.toLowerCase(java.util.Locale.ROOT));
    stage.setName(name);
    odd.getStages().add(stage);
    place(odd, stage, x, y, 460, 280);
    return stage;
  }

  private static void place(Lifecycle odd, Element element, int x, int y, int width, int height) {
    ShapeLayout shape = LifecycleFactory.eINSTANCE.createShapeLayout();
    shape.setElement(element);
    shape.setX(x);
    shape.setY(y);
    shape.setWidth(width);
    shape.setHeight(height);
    odd.getLayout().getShapes().add(shape);
  }

  @Test
  void aLayoutThatRefersToNothingIsSaidWithItsPlace() throws Exception {
    DesignerPage page = DesignerPage.openSmall("nothing");
    String text = page.text();
    page.close();
    String broken = text.replaceFirst("(<shapes\\s+element=\")train\"", "$1nobody\"");
    assertThat(broken).isNotEqualTo(text);
    DesignerPage again = DesignerPage.open("nothing", broken.getBytes(StandardCharsets.UTF_8));
    assertThat(again.editor().viewer()).isNull();
    Ui.await(
        "what is wrong, and where",
        () -> Desk.words(Ui.window().getShell()).contains("nothing.lifecycle"));
    assertThat(said(Ui.window().getShell()))
        .contains("'element' refers to 'nobody', which is not in the drawing.", "Line ")
        .contains("Remove it, or use one of ");
    assertThat(again.editor().isDirty()).isFalse();
  }

  private static String said(Composite window) {
    return Desk.all(window, Text.class).stream()
        .map(Text::getText)
        .collect(java.util.stream.Collectors.joining(" "));
  }
}
