package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.w3c.dom.Document;

/** Whole drawings, the sample and a large one, are arranged, exported, opened and scrolled. */
@ExtendWith(LogWatch.class)
class DesignerSmokeTest {
  private static final int LARGE = 1_000;
  private static final String[] USUAL = {"Whole drawing", "To the right", "Normal"};

  @Test
  void arrangingTheSampleIsOneCommandThatCanBeTakenBack() throws Exception {
    DesignerPage page = DesignerPage.open("arranged", sample());
    String before = page.text();
    page.focus();
    Hand.press("ctrl+shift+f");
    Ui.await("the arrangement", Duration.ofMinutes(2), () -> !page.text().equals(before));
    String arranged = page.text();
    assertThat(page.editor().commands().getCommands()).hasSize(1);

    Hand.press("ctrl+z");
    Ui.await("the undo", () -> page.text().equals(before));
    page.editor().commands().redo();
    assertThat(page.text()).isEqualTo(arranged);
    page.close();
  }

  @Test
  void oneStageIsArrangedByItselfAndTheOthersStay() throws Exception {
    DesignerPage page = DesignerPage.open("arranged-stage", sample());
    Stage stage = page.lifecycle().getStages().get(1);
    page.select(stage.getNodes().get(0).getId());
    Map<String, String> before = places(page);
    arrange(page, false, "Stages of the selection", "Downward", "Wide");
    Ui.await("the arrangement", Duration.ofMinutes(2), () -> !places(page).equals(before));

    Map<String, String> after = places(page);
    int wide = roomBelow(page, "check-data", "train");
    assertThat(page.editor().commands().getCommands()).hasSize(1);
    for (Stage other : page.lifecycle().getStages()) {
      for (Element node : other.getNodes()) {
        assertThat(after.get(node.getId()).equals(before.get(node.getId())))
            .as(node.getId())
            .isEqualTo(other != stage);
      }
    }
    arrange(page, false, "Stages of the selection", "Downward", "Compact");
    Ui.await("less room", Duration.ofMinutes(2), () -> !places(page).equals(after));
    assertThat(roomBelow(page, "check-data", "train")).isPositive().isLessThan(wide);
    Hand.press("ctrl+z");
    Ui.await("the undo", () -> places(page).equals(after));
    Hand.press("ctrl+z");
    Ui.await("all undone", () -> places(page).equals(before));
    arrange(page, false, USUAL);
    Ui.await("the usual arrangement", Duration.ofMinutes(2), () -> !places(page).equals(before));
    page.close();
  }

  @Test
  void theSelectedStepsAreArrangedAndNoOthers() throws Exception {
    DesignerPage page = DesignerPage.open("arranged-selection", sample());
    List<Node> steps = page.lifecycle().getStages().get(1).getNodes();
    List<Element> chosen = List.of(steps.get(0), steps.get(1), steps.get(2));
    page.editor().select(chosen);
    Map<String, String> before = places(page);
    arrange(page, false, "Selected steps", "Downward", "Wide");
    Ui.await("the arrangement", Duration.ofMinutes(2), () -> !places(page).equals(before));

    Map<String, String> after = places(page);
    assertThat(Elements.nodes(page.lifecycle()))
        .filteredOn(node -> !after.get(node.getId()).equals(before.get(node.getId())))
        .isNotEmpty()
        .isSubsetOf(chosen.toArray(Node[]::new));
    Hand.press("ctrl+z");
    Ui.await("the undo", () -> places(page).equals(before));
    arrange(page, false, USUAL);
    Ui.await("the usual arrangement", Duration.ofMinutes(2), () -> !places(page).equals(before));
    page.close();
  }

  private static int roomBelow(DesignerPage page, String above, String below) {
    Rectangle upper = page.editor().drawing().boundsOf(page.editor().drawing().byId().get(above));
    return page.editor().drawing().boundsOf(page.editor().drawing().byId().get(below)).y
        - upper.bottom();
  }

  @Test
  void asFewAsPossibleAreMovedWhenAStepCoversAnother() throws Exception {
    DesignerPage page = DesignerPage.open("arranged-few", sample());
    Map<String, String> drawn = places(page);
    arrange(page, true, USUAL);
    Ui.await("it is told that nothing is at fault", Duration.ofMinutes(2), () -> says("moved"));
    assertThat(places(page)).isEqualTo(drawn);
    assertThat(page.editor().commands().getCommands()).isEmpty();

    arrange(page, false, USUAL);
    Ui.await("the arrangement", Duration.ofMinutes(2), () -> !places(page).equals(drawn));
    List<Node> steps = page.lifecycle().getStages().get(1).getNodes();
    Rectangle onto = page.editor().drawing().boundsOf(steps.get(1)).getTranslated(10, 10);
    page.editor().execute(Moving.within(page.editor().drawing(), steps.get(2), onto, List.of()));
    Map<String, String> covered = places(page);
    int commands = page.editor().commands().getCommands().length;

    arrange(page, true, USUAL);
    Ui.await("it is put right", Duration.ofMinutes(2), () -> !places(page).equals(covered));
    Map<String, String> right = places(page);
    assertThat(page.editor().commands().getCommands()).hasSize(commands + 1);
    assertThat(steps)
        .as("the two, of which one moves")
        .filteredOn(step -> !right.get(step.getId()).equals(covered.get(step.getId())))
        .hasSize(1)
        .isSubsetOf(steps.get(1), steps.get(2));
    for (Stage other : page.lifecycle().getStages()) {
      if (other != steps.get(1).eContainer()) {
        for (Element node : other.getNodes()) {
          assertThat(right.get(node.getId())).isEqualTo(covered.get(node.getId()));
        }
      }
    }
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("the undo", () -> places(page).equals(covered));
    arrange(page, false, USUAL);
    Ui.await("all is arranged", Duration.ofMinutes(2), () -> !places(page).equals(covered));
    page.close();
  }

  /** A fork's lines lead to a, b and c, which the drawing names in another order. */
  @Test
  void stepsBesideEachOtherKeepTheOrderOfTheDrawingWhereThatIsAsked() throws Exception {
    DesignerPage page = DesignerPage.open("arranged-order", fork("cab"));
    assertThat(fromAbove(page)).isEqualTo("cab");
    arrange(page, false, USUAL);
    Ui.await("the arrangement", Duration.ofMinutes(2), () -> !fromAbove(page).equals("cab"));
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("the undo", () -> fromAbove(page).equals("cab"));
    String drawn = page.text();
    arrange(page, false, true, USUAL);
    Ui.await("the arrangement", Duration.ofMinutes(2), () -> !page.text().equals(drawn));
    assertThat(fromAbove(page)).isEqualTo("cab");
    arrange(page, false, USUAL);
    Ui.await("all is arranged", Duration.ofMinutes(2), () -> !fromAbove(page).equals("cab"));
    page.close();
  }

  private static byte[] fork(String order) throws IOException {
    Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
    lifecycle.setId("order");
    Drawing drawing = new Drawing(lifecycle);
    Stage stage = (Stage) create(drawing, "Stage.develop", lifecycle, "stage", 60, 60);
    Element fork = create(drawing, "ForkNode", stage, "fork", 60, 160);
    Element join = create(drawing, "JoinNode", stage, "join", 500, 160);
    Map<Integer, Element> steps = new TreeMap<>();
    for (int i = 0; i < order.length(); i++) {
      String id = order.substring(i, i + 1);
      steps.put((int) id.charAt(0), create(drawing, "TaskStep", stage, id, 240, 60 + 120 * i));
    }
    steps.values().forEach(step -> join(drawing, fork, step));
    steps.values().forEach(step -> join(drawing, step, join));
    drawing.dispose();
    return LifecycleFiles.toBytes(lifecycle);
  }

  private static Element create(
      Drawing drawing, String kind, Element container, String id, int x, int y) {
    Element element = Creating.element(Kinds.byKey(kind));
    Shape shape = Kinds.byKey(kind).shape();
    Creating.command(drawing, element, container, new Rectangle(x, y, shape.width, shape.height))
        .execute();
    element.setId(id);
    return element;
  }

  private static void join(Drawing drawing, Element from, Element to) {
    Connecting.join(drawing, from, to, TransitionKind.NORMAL).execute();
  }

  private static String fromAbove(DesignerPage page) {
    return page.lifecycle().getStages().getFirst().getNodes().stream()
        .filter(TaskStep.class::isInstance)
        .sorted(Comparator.comparingInt(step -> page.editor().drawing().boundsOf(step).y))
        .map(Element::getId)
        .collect(Collectors.joining());
  }

  private static boolean says(String words) {
    return Desk.all(Ui.window().getShell(), CLabel.class).stream()
        .anyMatch(label -> label.getText() != null && label.getText().contains(words));
  }

  private static void arrange(DesignerPage page, boolean few, String... choices) {
    arrange(page, few, false, choices);
  }

  private static void arrange(
      DesignerPage page, boolean few, boolean isInOrder, String... choices) {
    IAction arrange =
        ((ActionRegistry) page.editor().getAdapter(ActionRegistry.class)).getAction("arrange-as");
    Desk.answer(
        "Arrange",
        arrange::run,
        shell -> {
          for (String choice : choices) {
            Desk.press(shell, choice);
          }
          assertThat(
                  Desk.all(shell, Button.class).stream()
                      .filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                      .filter(Button::getSelection)
                      .map(button -> button.getText().replace("&", "")))
              .containsExactly(choices);
          check(shell, "Move as little as possible", few);
          check(shell, "Keep the order of the drawing", isInOrder);
          Desk.press(shell, "Arrange");
        });
  }

  private static void check(Shell dialog, String text, boolean isOn) {
    Button button =
        Desk.all(dialog, Button.class).stream()
            .filter(each -> each.getText().replace("&", "").startsWith(text))
            .findFirst()
            .orElseThrow();
    button.setSelection(isOn);
    Desk.notify(button, SWT.Selection);
  }

  private static Map<String, String> places(DesignerPage page) {
    return page.lifecycle().getLayout().getShapes().stream()
        .collect(
            Collectors.toMap(
                s -> s.getElement().getId(),
                s -> s.getX() + " " + s.getY() + " " + s.getWidth() + " " + s.getHeight()));
  }

  @Test
  void exportsTheSampleAsPictures() throws Exception {
    DesignerPage page = DesignerPage.open("exported", sample());
    Element step = page.lifecycle().getStages().get(0).getNodes().get(0);
    assertThat(step.getName()).isNotBlank();

    String svg = DrawingExport.svg(page.lifecycle());
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("text").getLength()).isGreaterThan(20);

    ImageData image =
        new ImageData(
            new ByteArrayInputStream(DrawingExport.png(page.lifecycle(), Viewpoint.ALL, 1)));
    assertThat(image.width).isGreaterThan(1_000);
    assertThat(image.height).isGreaterThan(300);
    assertThat(colors(image)).isGreaterThan(5);
    page.close();
  }

  @Test
  void aLargeDrawingOpensAndScrolls() throws Exception {
    byte[] large = LifecycleFiles.toBytes(LifecycleGenerator.generate(LARGE, 1));
    DesignerPage page = DesignerPage.open("large", large);
    int drawn = page.editor().viewer().getEditPartRegistry().size();
    assertThat(drawn).isGreaterThanOrEqualTo(LARGE);
    Viewport viewport = ((FigureCanvas) page.canvas()).getViewport();
    int left = viewport.getHorizontalRangeModel().getValue();
    assertThat(viewport.getHorizontalRangeModel().getMaximum()).isGreaterThan(4_000);

    ((FigureCanvas) page.canvas()).scrollToX(left + 2_000);
    Ui.await("scrolled", () -> viewport.getHorizontalRangeModel().getValue() == left + 2_000);
    assertThat(page.editor().isDirty()).isFalse();
    page.close();
  }

  private static long colors(ImageData image) {
    return java.util.stream.IntStream.range(0, image.height)
        .flatMap(
            y -> java.util.stream.IntStream.range(0, image.width).map(x -> image.getPixel(x, y)))
        .distinct()
        .count();
  }

  private static byte[] sample() throws IOException {
    try (InputStream file =
        Platform.getBundle("org.orrery.workbench")
            .getEntry("samples/credit-risk.lifecycle")
            .openStream()) {
      return file.readAllBytes();
    }
  }
}
