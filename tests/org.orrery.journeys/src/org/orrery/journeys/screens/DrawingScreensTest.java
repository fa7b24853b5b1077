package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.problems.ProblemsView;
import org.orrery.designer.proof.ProofView;
import org.orrery.designer.review.ReviewView;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.designer.twin.TextTwinView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.PropertiesPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.orrery.ui.Theme;
import org.orrery.workbench.Ids;

/** What an architect sees: start page, drawings, and every view that tells of a drawing. */
@ExtendWith(LogWatch.class)
class DrawingScreensTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int LARGE = 1_000;

  private final Album album = new Album();

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    album.close();
  }

  @Test
  void eachViewOfADrawingIsSound() throws Exception {
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      album.size(Size.SMALL);
      start();
      sample();
      album.size(Size.SMALL);
      gestures("gestures-" + theme.word());
      broken();
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void eachShapeIsSound() throws Exception {
    album.size(Size.LARGE);
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      alone("shapes", "shapes", LifecycleFiles.toBytes(AllKinds.drawing()));
      alone("thousand", "thousand", LifecycleFiles.toBytes(LifecycleGenerator.generate(LARGE, 1)));
    }
    assertThat(album.findings()).isEmpty();
  }

  /** The views of a drawing with one more beside it: bars go on in another row. */
  @Test
  void whatIsNarrowIsSound() throws Exception {
    album.size(Size.SMALL);
    album.theme(Theme.LIGHT);
    Desk.show(Ids.ARCHITECT);
    DesignerPage page = DesignerPage.open("screens-narrow", Story.faulty());
    IViewPart changes = Desk.view(ReviewView.ID, IViewPart.class);
    for (String view : new String[] {Ids.PROBLEMS, Ids.PROOF, Ids.SIMULATION}) {
      Desk.view(view, IViewPart.class);
      Ui.await("problems", PATIENCE, () -> !page.editor().annotations().problems().isEmpty());
      album.take("narrow-" + view.substring(view.lastIndexOf('.') + 1));
    }
    Desk.close(changes);
    assertThat(album.findings()).isEmpty();
  }

  private void start() {
    Ui.page().closeAllEditors(false);
    Desk.show(Ids.ARCHITECT);
    Desk.run("org.orrery.workbench.startPage");
    Ui.await("start page", () -> Ui.page().getActiveEditor() != null);
    album.take("start");
    Ui.page().closeAllEditors(false);
    Desk.view(Ids.NAVIGATOR, IViewPart.class);
    album.take("architect-empty");
  }

  private void sample() throws Exception {
    DesignerPage page = DesignerPage.open("screens-sample", Story.faulty());
    Desk.view(Ids.PROBLEMS, ProblemsView.class);
    Ui.await("problems", PATIENCE, () -> !page.editor().annotations().problems().isEmpty());
    album.take("problems");
    ProofView proof = Desk.view(Ids.PROOF, ProofView.class);
    album.take("proof");
    Text search = Desk.all(proof.page(), Text.class).getFirst();
    search.setText("no rule has these words");
    album.take("proof-filtered");
    search.setText("");
    Desk.view(Ids.TEXT, TextTwinView.class);
    album.take("text");
    Desk.view(Ids.SIMULATION, SimulationView.class);
    album.take("simulation-empty");
    page.select("train");
    page.focus();
    album.take("drawing");
    properties();
    album.size(Size.LARGE);
    page.focus();
    album.take("drawing-large");
    Desk.view(Ids.PROBLEMS, ProblemsView.class);
    album.take("problems-large");
    line(page);
    Ui.page().closeAllEditors(false);
    album.size(Size.SMALL);
    DesignerPage.open("screens-sound", Files.readAllBytes(Story.sample()));
    simulated();
    Ui.page().closeAllEditors(false);
  }

  private void simulated() {
    SimulationView view = Desk.view(Ids.SIMULATION, SimulationView.class);
    view.simulate();
    Ui.await("simulated", PATIENCE, () -> !view.isRunning());
    Ui.await("a result", PATIENCE, () -> tabs(view).isVisible());
    CTabFolder tabs = tabs(view);
    for (int i = 0; i < tabs.getItemCount(); i++) {
      turn(tabs, i);
      album.take("simulation-" + i);
    }
    Desk.press(view.page(), "Next");
    album.take("simulation-step");
    turn(tabs, 0);
    album.size(Size.LARGE);
    album.take("simulation-large");
  }

  private static void turn(CTabFolder tabs, int index) {
    tabs.setSelection(index);
    Event event = new Event();
    event.item = tabs.getItem(index);
    tabs.notifyListeners(SWT.Selection, event);
  }

  /** The pad of a step, then the guides along which it snaps while it is dragged. */
  private void gestures(String file) throws Exception {
    DesignerPage page = DesignerPage.openSmall(file);
    page.select(page.named("Train").getId());
    page.focus();
    page.pad("Append ");
    album.take("pad");
    Point train = page.middle("Train");
    Point start = page.middle("Start");
    Hand.hold(
        page.canvas(), train, new Point(start.x, train.y), new Point(start.x + 2, train.y + 24));
    album.take("snap-guides");
    Hand.release();
    album.leave();
    Ui.page().closeAllEditors(false);
  }

  private static CTabFolder tabs(SimulationView view) {
    return Desk.all(view.page(), CTabFolder.class).getFirst();
  }

  private void properties() throws Exception {
    PropertiesPage properties = PropertiesPage.open();
    for (String tab : properties.tabs()) {
      properties.tab(tab);
      album.take("properties-" + tab.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }
  }

  /** A selected line with its grips. */
  private void line(DesignerPage page) {
    Transition line = page.lifecycle().getTransitions().getFirst();
    EditPart part = (EditPart) page.editor().viewer().getEditPartRegistry().get(line);
    page.editor().viewer().select(part);
    page.editor().viewer().reveal(part);
    page.focus();
    album.take("line-selected");
  }

  private void broken() throws Exception {
    DesignerPage.open("screens-broken", "<lifecycle".getBytes(StandardCharsets.UTF_8));
    album.take("broken-file");
    Ui.page().closeAllEditors(false);
  }

  /** A drawing without the views around it, as large as fits. */
  private void alone(String name, String file, byte[] content) throws Exception {
    DesignerPage page = DesignerPage.open("screens-" + file, content);
    IWorkbenchPage window = Ui.page();
    window.toggleZoom(window.getReference(page.editor()));
    action(page, "zoom-full");
    page.focus();
    album.take(name + "-near");
    action(page, "zoom-fit");
    album.take(name);
    window.toggleZoom(window.getReference(page.editor()));
    window.closeAllEditors(false);
  }

  private static void action(DesignerPage page, String id) {
    ((ActionRegistry) page.editor().getAdapter(ActionRegistry.class)).getAction(id).run();
    Ui.settle();
  }
}
