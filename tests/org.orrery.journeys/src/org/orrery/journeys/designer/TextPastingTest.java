package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.twin.TextTwinView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.text.TextTwin;
import org.orrery.ui.text.ClipText;

/** Text becomes steps, and what is copied is a text and a picture for other programs. */
@ExtendWith(LogWatch.class)
class TextPastingTest {
  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.page().hideView(Ui.page().findView(TextTwinView.ID));
    Ui.settle();
  }

  @Test
  void linesBecomeConnectedStepsOfTheirKinds() throws Exception {
    DesignerPage page = DesignerPage.openEmpty("pasted-lines");
    String empty = page.text();
    ClipText.put(
        Ui.display(), "Collect data\n\n2. Train: Scorecard\n- Approval 'Committee's word'\n");
    page.focus();
    Hand.press("ctrl+v");
    Ui.await("three steps", () -> nodes(page).size() == 3);
    assertThat(nodes(page))
        .extracting(Element::getName)
        .containsExactly("Collect data", "Scorecard", "Committee's word");
    assertThat(nodes(page).get(0)).isInstanceOf(TaskStep.class);
    assertThat(nodes(page).get(1)).isInstanceOf(TrainStep.class);
    assertThat(nodes(page).get(2)).isInstanceOf(ApprovalStep.class);
    assertThat(ways(page))
        .containsExactly("Collect data > Scorecard", "Scorecard > Committee's word");
    String pasted = page.text();
    Hand.press("ctrl+z");
    Ui.await("it is taken back", () -> page.text().equals(empty));
    Hand.press("ctrl+shift+z");
    Ui.await("it is done again", () -> page.text().equals(pasted));
    Hand.press("ctrl+v");
    Ui.await("once more, below", () -> nodes(page).size() == 6);
    assertThat(nodes(page))
        .extracting(node -> page.editor().drawing().boundsOf(node).getTopLeft())
        .doesNotHaveDuplicates();
    int floor =
        nodes(page).stream()
            .mapToInt(n -> page.editor().drawing().boundsOf(n).bottom())
            .max()
            .orElseThrow();
    assertThat(page.editor().drawing().boundsOf(page.lifecycle().getStages().get(0)).height)
        .isGreaterThan(floor);
  }

  @Test
  void whatIsNotUnderstoodIsToldInTheStatusLine() throws Exception {
    DesignerPage page = DesignerPage.openEmpty("pasted-unread");
    ClipText.put(Ui.display(), "Train");
    page.focus();
    Hand.press("ctrl+v");
    Ui.await("one step", () -> status().equals("1 step was made of the text."));
    ClipText.put(Ui.display(), "Approval\n  reject: to Nowhere\n  foo: bar\n");
    Hand.press("ctrl+v");
    Ui.await("all is told", () -> status().startsWith("3 steps were made of the text."));
    assertThat(status())
        .contains("\u201creject: to Nowhere\u201d", "called \u201cNowhere\u201d")
        .endsWith("1 line more.");
  }

  private static List<String> kinds(DesignerPage page) {
    return nodes(page).stream().map(node -> node.eClass().getName() + node.getName()).toList();
  }

  private static String status() {
    return Desk.all(Ui.window().getShell(), CLabel.class).stream()
        .map(CLabel::getText)
        .filter(text -> text != null && text.contains("made of the text"))
        .collect(Collectors.joining());
  }

  @Test
  void theTextOfADrawingMakesItsFlow() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit/credit-risk.lifecycle");
    byte[] content = Files.readAllBytes(sample);
    DesignerPage source = DesignerPage.open("pasted-source", content);
    StyledText twin = TextTwinTest.open();
    String text = TextTwin.of(source.lifecycle(), false).text();
    Ui.await("its text", () -> twin.getText().equals(text));
    Hand.focus(twin);
    Hand.press("ctrl+a", "ctrl+c");
    Ui.await("it is copied", () -> Ui.clipboard().equals(text));
    DesignerPage page = DesignerPage.openEmpty("pasted-twin");
    page.focus();
    Hand.press("ctrl+v");
    Ui.await("all steps", () -> nodes(page).size() == nodes(source).size());
    assertThat(names(page)).containsExactlyInAnyOrderElementsOf(names(source));
    assertThat(kinds(page)).containsExactlyInAnyOrderElementsOf(kinds(source));
    assertThat(ways(page)).containsExactlyInAnyOrderElementsOf(ways(source));
    assertThat(page.lifecycle().getStages())
        .extracting(Element::getName)
        .containsExactlyInAnyOrderElementsOf(
            source.lifecycle().getStages().stream()
                .filter(stage -> !stage.getNodes().isEmpty())
                .map(Element::getName)
                .toList());
  }

  @Test
  void whatIsCopiedIsATextAndAPictureButPastedAsElements() throws Exception {
    DesignerPage page = DesignerPage.openSmall("copied-text");
    page.click("Train");
    Hand.press("ctrl+c");
    Ui.await("a text", () -> Ui.clipboard().contains("Train 'Train' ("));
    assertThat(Ui.clipboard()).doesNotContain("Start 'Start'");
    ImageData picture = picture();
    assertThat(picture.width).isGreaterThan(164);
    Hand.press("ctrl+v");
    Ui.await("a copy", () -> nodes(page).size() == 3);
    assertThat(nodes(page).get(2)).isInstanceOf(TrainStep.class);
    ClipText.put(Ui.display(), "Wait for answer");
    Hand.press("ctrl+v");
    Ui.await("what was copied later", () -> names(page).contains("Wait for answer"));
  }

  @Test
  void manyStepsAreAskedAboutAndNoTextMakesNone() throws Exception {
    DesignerPage page = DesignerPage.openEmpty("pasted-many");
    String text =
        IntStream.range(0, 1_200).mapToObj(i -> "Step " + i).collect(Collectors.joining("\n"));
    ClipText.put(Ui.display(), text);
    page.focus();
    Desk.answerWithKeys(
        "Paste text",
        () -> Hand.press("ctrl+v"),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("1,000 steps", "200 lines more");
          Hand.press("Escape");
        });
    assertThat(nodes(page)).isEmpty();
    ClipText.put(Ui.display(), " \n\n ");
    page.focus();
    Hand.press("ctrl+v");
    assertThat(page.editor().commands().canUndo()).isFalse();
  }

  private static ImageData picture() {
    Clipboard clipboard = new Clipboard(Ui.display());
    try {
      return (ImageData) clipboard.getContents(ImageTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }

  private static List<Node> nodes(DesignerPage page) {
    return page.lifecycle().getStages().stream().flatMap(s -> s.getNodes().stream()).toList();
  }

  private static List<String> names(DesignerPage page) {
    return nodes(page).stream().map(Element::getName).toList();
  }

  private static List<String> ways(DesignerPage page) {
    return page.lifecycle().getTransitions().stream().map(TextPastingTest::way).toList();
  }

  private static String way(Transition line) {
    return line.getSource().getName() + " > " + line.getTarget().getName();
  }
}
