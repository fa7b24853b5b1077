package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.Annotations;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Motion;
import org.orrery.ui.text.ClipText;

/** A drawing is simulated: figures, heat, what if, and tokens that move over it. */
@ExtendWith(LogWatch.class)
public class SimulationTest {
  private static final String REPORT = "Write what is shown as HTML, PDF or Markdown";
  private DesignerPage page;
  private SimulationPage simulation;

  @BeforeEach
  void openTheSample() throws Exception {
    page = SimulationPage.sample();
    simulation = SimulationPage.of(page);
  }

  @AfterEach
  void closeAll() {
    Motion.reduce(false);
    Ui.page().closeAllEditors(false);
    Ui.page().hideView(Ui.page().findView(SimulationView.ID));
    Ui.settle();
  }

  @Test
  void aKeySimulatesAndTheDrawingShowsWhereWorkWaits() throws Exception {
    simulation.simulate();

    String words = Desk.words(SimulationPage.view());
    assertThat(words).contains("Median time to production", " \u00b1 ", "Most waits at");
    Annotations.Heat heat =
        simulation.heats().max((a, b) -> Double.compare(a.share(), b.share())).orElseThrow();
    assertThat(heat.share()).isEqualTo(1);
    assertThat(heat.detail()).startsWith("Simulated Waiting time: ");

    Hand.click(SimulationPage.tables().findFirst().orElseThrow(), 40, 40);
    Ui.await("the step is selected", () -> page.editor().selected().size() == 1);

    Element some = Elements.nodes(page.lifecycle()).get(0);
    page.editor().execute(Renaming.command(some, "Asked for"));
    Ui.await(
        "it says that it is old",
        () -> Desk.words(SimulationPage.view()).contains("changed since"));
    page.editor().commands().undo();
    Ui.await(
        "it is that of the drawing again",
        () -> !Desk.words(SimulationPage.view()).contains("changed since"));
    page.editor().commands().redo();
    Ui.await("it is old again", () -> Desk.words(SimulationPage.view()).contains("changed since"));
  }

  @Test
  void whatIsSaidOfOneDrawingIsNotSaidOfAnother() throws Exception {
    simulation.simulate();
    page.editor().execute(Renaming.command(Elements.nodes(page.lifecycle()).get(0), "Asked for"));
    Ui.await("it is old", () -> Desk.words(SimulationPage.view()).contains("changed since"));
    DesignerPage other = DesignerPage.openSmall("not-simulated");
    Ui.await(
        "it is another", () -> Desk.words(SimulationPage.view()).contains("Not simulated yet"));
    assertThat(Desk.words(SimulationPage.view())).doesNotContain("changed since");
    Ui.page().activate(page.editor());
    Ui.await("the first one", () -> Desk.words(SimulationPage.view()).contains("changed since"));
    other.close();
    page.close();
    Ui.await("none", () -> Desk.words(SimulationPage.view()).contains("No drawing is open"));
    assertThat(Desk.words(SimulationPage.view())).doesNotContain("changed since");
  }

  @Test
  void morePeopleAndAStepLessAreCompared() throws Exception {
    simulation.simulate();
    SimulationPage.tab("What if");
    Spinner people = Desk.all(SimulationPage.view(), Spinner.class).getLast();
    people.setSelection(people.getSelection() + 3);
    Desk.notify(people, SWT.Selection);
    Table steps = leaveTheFirstOut();
    TableItem median = SimulationPage.differences().getItem(0);
    assertThat(median.getText(0)).startsWith("Median");
    assertThat(median.getText(3)).as("sooner").startsWith("-").contains(" \u00b1 ");
    assertThat(median.getForeground(3)).isEqualTo(ColorRole.GOOD.color());
    for (TableItem row : SimulationPage.differences().getItems()) {
      assertThat(row.getForeground(3).equals(ColorRole.MUTED.color()))
          .as("%s: %s may be chance", row.getText(0), row.getText(3))
          .isEqualTo(mayBeChance(row.getText(3)));
    }

    Desk.press(SimulationPage.view(), "Reset");
    Ui.await("nothing is compared", () -> SimulationPage.differences().getItemCount() == 0);
    assertThat(Stream.of(steps.getItems()).noneMatch(item -> item.getChecked())).isTrue();
  }

  @Test
  void aStepThatIsLeftOutTakesNoTime() throws Exception {
    simulation.simulate();
    SimulationPage.tab("What if");
    leaveTheFirstOut();
    TableItem median = SimulationPage.differences().getItem(0);
    assertThat(median.getText(3)).as("sooner").startsWith("-").contains(" \u00b1 ");
  }

  /** Leaves the first of the steps out and compares; gives the steps. */
  private static Table leaveTheFirstOut() {
    Table steps =
        SimulationPage.tables()
            .filter(t -> (t.getStyle() & SWT.CHECK) != 0)
            .findFirst()
            .orElseThrow();
    steps.getItem(0).setChecked(true);
    Desk.press(SimulationPage.view(), "Compare");
    Ui.await(
        "differences",
        () -> !SimulationPage.running() && SimulationPage.differences().getItemCount() > 3);
    return steps;
  }

  /** Whether an interval such as {@code -1.2 ± 1.5 d} holds zero. */
  private static boolean mayBeChance(String difference) {
    String[] numbers = difference.replace(",", "").split(" \u00b1 ");
    return Math.abs(Double.parseDouble(numbers[0])) <= Double.parseDouble(numbers[1].split(" ")[0]);
  }

  @Test
  void tokensMoveStepByStepAndEscTakesThemAway() throws Exception {
    simulation.simulate();
    SimulationPage.tab("Play");
    Desk.press(SimulationPage.view(), "Next");
    Ui.await("a token is there", () -> lives() > 0);
    String first = clock();
    Ui.settle();
    assertThat(clock()).as("it stands until it is told to go on").isEqualTo(first);
    Desk.press(SimulationPage.view(), "Next");
    Ui.await("the next happening", () -> !clock().equals(first));
    String clock = clock();
    Desk.press(SimulationPage.view(), "Play");
    Ui.await("the clock goes", () -> !clock().equals(clock));
    Desk.press(SimulationPage.view(), "Pause");
    Hand.press("Escape");
    Ui.await("nothing stands there", () -> lives() == 0);
  }

  /** At 30 days a second each picture is more than a day further, at an hour a second it is not. */
  @Test
  void theFilmGoesAsFastAsIsChosen() throws Exception {
    simulation.simulate();
    SimulationPage.tab("Play");
    SimulationPage.choose("30 days");
    Desk.press(SimulationPage.view(), "Play");
    assertThat(strides()).allMatch(hours -> hours > 24);
    SimulationPage.choose("an hour");
    assertThat(strides()).allMatch(hours -> hours < 24);
    Hand.press("Escape");
    Ui.await("nothing stands there", () -> lives() == 0);
  }

  /** By how many hours the next pictures are further than the ones before. */
  private static List<Integer> strides() {
    Scale time = Desk.all(SimulationPage.view(), Scale.class).getFirst();
    List<Integer> times = new ArrayList<>(List.of(time.getSelection()));
    Ui.await(
        "pictures",
        () -> {
          if (time.getSelection() != times.getLast()) {
            times.add(time.getSelection());
          }
          return times.size() > 4;
        });
    return IntStream.range(2, times.size()).mapToObj(i -> times.get(i) - times.get(i - 1)).toList();
  }

  @Test
  void anImpossibleScenarioIsToldWithPlaceAndRemedy() throws Exception {
    Path scenario = page.editor().path().resolveSibling("credit-risk.scenario.json");
    Files.writeString(
        scenario, "{\"steps\": {\"train\": {\"duration\": {\"triangular\": [3, 2, 1]}}}}");
    try {
      page.focus();
      Hand.press("F8");
      Ui.await("the reason", () -> Desk.words(SimulationPage.view()).contains("must rise"));
      assertThat(Desk.words(SimulationPage.view())).contains("steps.train.duration");

      Files.writeString(scenario, "{\"arrivals\": \"P20000D\"}");
      page.focus();
      Hand.press("F8");
      Ui.await(
          "the reason", () -> Desk.words(SimulationPage.view()).contains("No request arrives"));
      assertThat(Desk.words(SimulationPage.view())).contains("arrivals: ", "more often");
    } finally {
      Files.delete(scenario);
    }
  }

  @Test
  void whatCannotBeSimulatedIsToldWithItsRemedy() throws Exception {
    page = DesignerPage.openEmpty("sim-empty");
    page.focus();
    Hand.press("F8");
    Ui.await("the reason", () -> Desk.words(SimulationPage.view()).contains("has no start"));
    assertThat(Desk.words(SimulationPage.view())).contains("Draw a start");
  }

  @Test
  void aLoopWithoutAnEndIsToldWithItsRemedy() throws Exception {
    page = DesignerPage.openEmpty("sim-loop");
    ClipText.put(Ui.display(), "Start\nTask: Ask\nTask: Answer\n  done: to Ask\n");
    page.focus();
    Hand.press("ctrl+v");
    Ui.await("the loop", () -> page.lifecycle().getTransitions().size() == 3);
    Hand.press("F8");
    Ui.await("the reason", () -> Desk.words(SimulationPage.view()).contains("never ends"));
    assertThat(page.editor().commands().canUndo()).isTrue();
  }

  @Test
  void theFiguresAreCopiedAsText() throws Exception {
    simulation.simulate();
    Hand.focus(button("Simulate"));
    Hand.press("ctrl+c");
    Ui.await("the text", () -> Ui.clipboard().contains("time to production, days"));
  }

  @Test
  void aReportIsWrittenOfWhatIsShown(@TempDir Path folder) throws Exception {
    simulation.simulate();
    Path html = folder.resolve("report.html");
    Desk.answerWithKeys(
        "Write report", SimulationTest::report, dialog -> DocumentsTest.write(dialog, html));
    Ui.await("the report", () -> Files.exists(html));
    assertThat(Files.readString(html))
        .contains("Simulation of the life cycle", "Utilisation, %", "<svg");

    Path pdf = folder.resolve("report.pdf");
    Desk.answerWithKeys(
        "Write report", SimulationTest::report, dialog -> DocumentsTest.write(dialog, pdf));
    Ui.await("the report", () -> Files.exists(pdf));
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(new PDFTextStripper().getText(document)).contains("time to production, days");
    }
  }

  /** Presses the tool of the view that asks where the report shall be written. */
  public static void report() {
    ToolItem tool =
        Ui.awaitValue(
            "the tool",
            () ->
                Desk.all(Ui.window().getShell(), ToolBar.class).stream()
                    .flatMap(tools -> Arrays.stream(tools.getItems()))
                    .filter(item -> item.isEnabled() && REPORT.equals(item.getToolTipText()))
                    .findFirst());
    Rectangle place = tool.getBounds();
    Hand.click(tool.getParent(), place.x + place.width / 2, place.y + place.height / 2);
  }

  private static Button button(String text) {
    return Desk.all(SimulationPage.view(), Button.class).stream()
        .filter(each -> each.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private long lives() {
    return Elements.nodes(page.lifecycle()).stream()
        .filter(node -> page.editor().annotations().liveOf(node.getId()) != null)
        .count();
  }

  private static String clock() {
    return Desk.all(SimulationPage.view(), Label.class).stream()
        .map(Label::getText)
        .filter(text -> text.startsWith("Day "))
        .findFirst()
        .orElse("");
  }
}
