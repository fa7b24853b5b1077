package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.Motion;
import org.orrery.ui.text.ClipText;

/** A drawing is simulated: figures, heat, what if, and tokens that move over it. */
@ExtendWith(LogWatch.class)
public class SimulationTest {
  private static final String REPORT = "Write what is shown as HTML, PDF or Markdown";
  private DesignerPage page;

  @BeforeEach
  void openTheSample() throws Exception {
    Desk.run("org.orrery.workbench.sample");
    Ui.await("the sample is open", () -> Ui.page().getActiveEditor() instanceof LifecycleEditor);
    page = DesignerPage.of((LifecycleEditor) Ui.page().getActiveEditor());
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
    simulate();

    String words = Desk.words(view());
    assertThat(words).contains("Median time to production", " \u00b1 ", "Most waits at");
    Annotations.Heat heat =
        heats().max((a, b) -> Double.compare(a.share(), b.share())).orElseThrow();
    assertThat(heat.share()).isEqualTo(1);
    assertThat(heat.detail()).startsWith("Simulated Waiting time: ");

    Hand.click(tables().findFirst().orElseThrow(), 40, 40);
    Ui.await("the step is selected", () -> page.editor().selected().size() == 1);

    Element some = Elements.nodes(page.lifecycle()).get(0);
    page.editor().execute(Renaming.command(some, "Asked for"));
    Ui.await("it says that it is old", () -> Desk.words(view()).contains("changed since"));
  }

  @Test
  void morePeopleAndAStepLessAreCompared() throws Exception {
    simulate();
    tab("What if");
    Spinner people = Desk.all(view(), Spinner.class).getLast();
    people.setSelection(people.getSelection() + 3);
    Desk.notify(people, SWT.Selection);
    Table steps = tables().filter(t -> (t.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
    steps.getItem(0).setChecked(true);
    Desk.press(view(), "Compare");
    Ui.await("differences", () -> !running() && differences().getItemCount() > 3);

    Desk.press(view(), "Reset");
    Ui.await("nothing is compared", () -> differences().getItemCount() == 0);
    assertThat(Stream.of(steps.getItems()).noneMatch(item -> item.getChecked())).isTrue();
  }

  @Test
  void tokensMoveStepByStepAndEscTakesThemAway() throws Exception {
    simulate();
    tab("Play");
    Desk.press(view(), "Next");
    Ui.await("a token is there", () -> lives() > 0);
    String clock = clock();
    Desk.press(view(), "Play");
    Ui.await("the clock goes", () -> !clock().equals(clock));
    Desk.press(view(), "Pause");
    Hand.press("Escape");
    Ui.await("nothing stands there", () -> lives() == 0);
  }

  /** At 30 days a second each picture is more than a day further, at an hour a second it is not. */
  @Test
  void theFilmGoesAsFastAsIsChosen() throws Exception {
    simulate();
    tab("Play");
    speed("30 days");
    Desk.press(view(), "Play");
    assertThat(strides()).allMatch(hours -> hours > 24);
    speed("an hour");
    assertThat(strides()).allMatch(hours -> hours < 24);
    Hand.press("Escape");
    Ui.await("nothing stands there", () -> lives() == 0);
  }

  private static void speed(String name) {
    Combo speed =
        Desk.all(view(), Combo.class).stream()
            .filter(combo -> combo.indexOf(name) >= 0)
            .findFirst()
            .orElseThrow();
    speed.select(speed.indexOf(name));
    Desk.notify(speed, SWT.Selection);
  }

  /** By how many hours the next pictures are further than the ones before. */
  private static List<Integer> strides() {
    Scale time = Desk.all(view(), Scale.class).getFirst();
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
      Ui.await("the reason", () -> Desk.words(view()).contains("must rise"));
      assertThat(Desk.words(view())).contains("steps.train.duration");

      Files.writeString(scenario, "{\"arrivals\": \"P20000D\"}");
      page.focus();
      Hand.press("F8");
      Ui.await("the reason", () -> Desk.words(view()).contains("No request arrives"));
      assertThat(Desk.words(view())).contains("arrivals: ", "more often");
    } finally {
      Files.delete(scenario);
    }
  }

  @Test
  void whatCannotBeSimulatedIsToldWithItsRemedy() throws Exception {
    page = DesignerPage.openEmpty("sim-empty");
    page.focus();
    Hand.press("F8");
    Ui.await("the reason", () -> Desk.words(view()).contains("has no start"));
    assertThat(Desk.words(view())).contains("Draw a start");
  }

  @Test
  void aLoopWithoutAnEndIsToldWithItsRemedy() throws Exception {
    page = DesignerPage.openEmpty("sim-loop");
    ClipText.put(Ui.display(), "Start\nTask: Ask\nTask: Answer\n  done: to Ask\n");
    page.focus();
    Hand.press("ctrl+v");
    Ui.await("the loop", () -> page.lifecycle().getTransitions().size() == 3);
    Hand.press("F8");
    Ui.await("the reason", () -> Desk.words(view()).contains("never ends"));
    assertThat(page.editor().commands().canUndo()).isTrue();
  }

  @Test
  void theFiguresAreCopiedAsText() throws Exception {
    simulate();
    Hand.focus(button("Simulate"));
    Hand.press("ctrl+c");
    Ui.await("the text", () -> Ui.clipboard().contains("time to production, days"));
  }

  @Test
  void aReportIsWrittenOfWhatIsShown(@TempDir Path folder) throws Exception {
    simulate();
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

  private void simulate() throws Exception {
    page.focus();
    Hand.press("F8");
    Ui.await("the answer", () -> !running() && heats().findAny().isPresent());
  }

  private static boolean running() {
    return simulation() == null || simulation().isRunning();
  }

  private static SimulationView simulation() {
    return (SimulationView) Ui.page().findView(SimulationView.ID);
  }

  private static Composite view() {
    return simulation() == null ? Ui.window().getShell() : simulation().page();
  }

  private static Button button(String text) {
    return Desk.all(view(), Button.class).stream()
        .filter(each -> each.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Table> tables() {
    return Desk.all(view(), Table.class).stream().filter(Table::isVisible);
  }

  private static Table differences() {
    return tables().filter(t -> (t.getStyle() & SWT.CHECK) == 0).findFirst().orElseThrow();
  }

  private static void tab(String name) {
    CTabFolder tabs = Desk.all(view(), CTabFolder.class).get(0);
    for (int i = 0; i < tabs.getItemCount(); i++) {
      if (tabs.getItem(i).getText().equals(name)) {
        var bounds = tabs.getItem(i).getBounds();
        Hand.click(tabs, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
      }
    }
    Ui.settle();
  }

  private Stream<Annotations.Heat> heats() {
    return Elements.nodes(page.lifecycle()).stream()
        .map(node -> page.editor().annotations().heatOf(node.getId()))
        .filter(Objects::nonNull);
  }

  private long lives() {
    return Elements.nodes(page.lifecycle()).stream()
        .filter(node -> page.editor().annotations().liveOf(node.getId()) != null)
        .count();
  }

  private static String clock() {
    return Desk.all(view(), Label.class).stream()
        .map(Label::getText)
        .filter(text -> text.startsWith("Day "))
        .findFirst()
        .orElse("");
  }
}
