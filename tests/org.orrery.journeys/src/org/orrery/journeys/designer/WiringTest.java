package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Retyping;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.written.WrittenDrawing;
import org.orrery.designer.written.WrittenSteps;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.KpiTrigger;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.PerformanceTrigger;
import org.orrery.lifecycle.Stage;

/** A new trigger watches the monitors of the drawing that suit it, and they fire it. */
class WiringTest {
  private static final String WATCHED =
      """
      Monitor: Watch
        PSI > 0.1, 0.25, in P7D
        AUC < 0.7, 0.65, in P30D
        KPI Profit < 0.2, 0, in P30D
      """;

  private final Draft draft = new Draft();
  private Stage stage;

  @BeforeEach
  void draw() {
    stage = (Stage) draft.create("Stage.operate", draft.lifecycle, new Rectangle(20, 20, 900, 300));
  }

  @Test
  void whatIsDrawnWatchesWhatSuitsIt() {
    paste(WATCHED);
    DriftTrigger drift = (DriftTrigger) draw("DriftTrigger");
    assertThat(drift.getMonitors()).containsExactly(monitor(0));
    assertThat(actions()).containsExactly("alert trigger", "alert", "alert");
    PerformanceTrigger worse = (PerformanceTrigger) draw("PerformanceTrigger");
    assertThat(worse.getMonitors()).containsExactly(monitor(1));
    KpiTrigger fell = (KpiTrigger) draw("KpiTrigger");
    assertThat(fell.getMonitors()).containsExactly(monitor(2));
    KpiTrigger again = (KpiTrigger) draw("KpiTrigger");
    assertThat(again.getMonitors()).containsExactly(monitor(2));
    assertThat(actions()).containsExactly("alert trigger", "alert trigger", "alert trigger");
  }

  @Test
  void whereNothingSuitsNothingIsWatched() {
    assertThat(((DriftTrigger) draw("DriftTrigger")).getMonitors()).isEmpty();
  }

  @Test
  void whatIsPastedWatchesWhatIsThereAndWhatComesAlong() {
    paste(WATCHED);
    paste("Drift: Population drifts\nRetrain\nReleased\n");
    assertThat(((DriftTrigger) node("Population drifts")).getMonitors())
        .containsExactly(monitor(0));
    paste("Monitor: Look\n  KPI Turnover < 5, 3, in P30D\nKPI trigger: It fell\n");
    assertThat(((KpiTrigger) node("It fell")).getMonitors())
        .extracting(Monitor::getName)
        .containsExactlyInAnyOrder("Profit", "Turnover");
    assertThat(actions()).containsExactly("alert trigger", "alert", "alert trigger");
  }

  @Test
  void twoTriggersOfOneMonitorGiveItTheActionOnce() {
    paste(WATCHED);
    paste("Drift: Population drifts\nRetrain\nReleased\nDrift: Again\nRetest\nRejected\n");
    assertThat(((DriftTrigger) node("Again")).getMonitors()).containsExactly(monitor(0));
    assertThat(actions()).containsExactly("alert trigger", "alert", "alert");
  }

  @Test
  void whatBecomesATriggerOfMonitorsDoesSoToo() {
    paste(WATCHED);
    Element manual = draw("ManualTrigger");
    List<Element> changed = new ArrayList<>();
    draft.check(
        Retyping.command(draft.drawing, List.of(manual), Kinds.byKey("KpiTrigger"), changed));
    assertThat(((KpiTrigger) changed.getLast()).getMonitors()).containsExactly(monitor(2));
    assertThat(actions()).containsExactly("alert", "alert", "alert trigger");
  }

  private Element draw(String kind) {
    Element element = Creating.element(Kinds.byKey(kind));
    place(element);
    draft.check(place(element));
    return element;
  }

  /** As the palette does where the mouse is, as often as it moves. */
  private Command place(Element element) {
    return Creating.command(draft.drawing, element, stage, new Rectangle(20, 200, 164, 52));
  }

  private void paste(String text) {
    Command command =
        WrittenDrawing.of(WrittenSteps.of(text), draft.drawing, stage)
            .pasteAside(draft.drawing, stage, "Paste", new ArrayList<>());
    draft.check(command);
  }

  private Element node(String name) {
    return stage.getNodes().stream()
        .filter(n -> n.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Monitor monitor(int index) {
    return ((MonitorStep) node("Watch")).getMonitors().get(index);
  }

  /** What the monitors of the first step set off. */
  private List<String> actions() {
    return ((MonitorStep) node("Watch"))
        .getMonitors().stream()
            .map(
                monitor ->
                    String.join(
                        " ", monitor.getActions().stream().map(MonitorAction::getLiteral).toList()))
            .toList();
  }
}
