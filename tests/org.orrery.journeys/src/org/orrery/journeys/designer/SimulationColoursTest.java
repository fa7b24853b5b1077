package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Pixels;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.ColorRole;

/** What a simulation paints: how times spread, and where work waits. */
@ExtendWith(LogWatch.class)
class SimulationColoursTest {
  private static final int A_STRIP = 100;

  private DesignerPage page;
  private SimulationPage simulation;

  @BeforeEach
  void openTheSample() {
    page = SimulationPage.sample();
    simulation = SimulationPage.of(page);
  }

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.page().hideView(Ui.page().findView(SimulationView.ID));
    Ui.settle();
  }

  @Test
  void howTheTimesSpreadIsDrawnForTheDrawingAndTheVariant() throws Exception {
    simulation.simulate();
    SimulationPage.tab("Time to production");
    Canvas strips = strips();
    RGB now = ColorRole.series(0).color().getRGB();
    RGB then = ColorRole.series(1).color().getRGB();
    Ui.await("a strip", () -> Pixels.of(strips, now) > A_STRIP);
    assertThat(Pixels.of(strips, then)).as("nothing is compared").isZero();
    assertThat(strips.getToolTipText()).startsWith("Time to production: 5 % within ");

    SimulationPage.tab("What if");
    Spinner people = Desk.all(SimulationPage.view(), Spinner.class).getLast();
    people.setSelection(people.getSelection() + 3);
    Desk.notify(people, SWT.Selection);
    Desk.press(SimulationPage.view(), "Compare");
    Ui.await(
        "differences",
        () -> !SimulationPage.running() && SimulationPage.differences().getItemCount() > 3);
    SimulationPage.tab("Result");
    Ui.await("two strips", () -> Pixels.of(strips, then) > A_STRIP);
    assertThat(Pixels.of(strips, now)).isGreaterThan(A_STRIP);
    assertThat(strips.getToolTipText()).contains("What if: 5 % within ");
  }

  private static Canvas strips() {
    return Desk.all(SimulationPage.view(), Canvas.class).stream()
        .filter(each -> each.getClass().getSimpleName().equals("SpreadStrip"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whereWorkWaitsIsPaintedOnTheDrawing() throws Exception {
    RGB heat = ColorRoles.now().heat.getRGB();
    simulation.simulate();
    Element hottest =
        Elements.nodes(page.lifecycle()).stream()
            .filter(node -> page.editor().annotations().heatOf(node.getId()) != null)
            .max(
                Comparator.comparing(
                    node -> page.editor().annotations().heatOf(node.getId()).share()))
            .orElseThrow();
    page.select(hottest.getId());
    Ui.await("its figure", () -> Pixels.of(page.canvas(), heat) > A_STRIP);
    long hot = Pixels.of(page.canvas(), heat);
    SimulationPage.choose("Nothing");
    Ui.await("it is cold", () -> Pixels.of(page.canvas(), heat) < hot - A_STRIP);
    long cold = Pixels.of(page.canvas(), heat);
    SimulationPage.choose("Waiting time");
    Ui.await("it is hot again", () -> Pixels.of(page.canvas(), heat) > cold + A_STRIP);
  }
}
