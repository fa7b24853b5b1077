package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.governance.GovernancePage;
import org.orrery.designer.proof.ProofView;
import org.orrery.designer.review.ReviewView;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.PropertiesPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.ui.Theme;
import org.orrery.ui.chart.ChartWidget;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/**
 * The main screens where a point is several pixels, or where letters alone are larger, in a
 * workbench that was started so. Pictures are taken while a point is no more than four: windows of
 * nine pixels a point are painted too slowly.
 */
@ExtendWith(LogWatch.class)
abstract class ScaledScreens {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int MOST_PAINTED = 2;

  private final String name;
  private final int scale;
  private final Size size;
  private final List<Theme> themes;
  private final Set<String> findings = new TreeSet<>();
  private final FakeServer server =
      new FakeServer().roles("administrator", "architect", "validator");
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  /**
   * @param name what its pictures are called
   * @param scale how many pixels wide a point is
   * @param size of the window
   * @param themes in which they are looked at
   */
  ScaledScreens(String name, int scale, Size size, Theme... themes) {
    this.name = name;
    this.size = size;
    this.scale = scale;
    this.themes = List.of(themes);
  }

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
    album.close();
  }

  @Test
  void nothingIsCutOrCovered() throws Exception {
    assertThat(Ui.display().getPrimaryMonitor().getZoom()).isEqualTo(scale * 100);
    album.size(size);
    for (Theme theme : themes) {
      album.theme(theme);
      screens();
      Ui.page().closeAllEditors(false);
      Desk.signOut();
    }
    assertThat(findings).isEmpty();
    assertThat(album.findings()).isEmpty();
  }

  private void screens() throws Exception {
    Desk.show(Ids.ARCHITECT);
    Desk.run("org.orrery.workbench.startPage");
    Ui.await("start page", () -> Ui.page().getActiveEditor() != null);
    take("start");
    drawing();
    newLifecycle();
    views();
  }

  private void drawing() throws Exception {
    DesignerPage page = DesignerPage.open("scaled", Story.faulty());
    Desk.view(Ids.PROBLEMS, IViewPart.class);
    Ui.await("problems", PATIENCE, () -> !page.editor().annotations().problems().isEmpty());
    page.select("train");
    page.focus();
    take("drawing");
    ProofView proof = Desk.view(Ids.PROOF, ProofView.class);
    take("proof");
    requireRow("proof", proof.page());
    changes(page);
    PropertiesPage properties = PropertiesPage.open();
    properties.tab(properties.tabs().get(1));
    take("properties");
    page.focus();
    Hand.press("F8");
    SimulationView simulation = Desk.view(Ids.SIMULATION, SimulationView.class);
    Ui.await("simulated", PATIENCE, () -> !simulation.isRunning());
    take("simulation");
    page.focus();
    Hand.press("ctrl+Next");
    GovernancePage governance =
        Ui.awaitValue(
            "the governance page",
            () ->
                Desk.all(Ui.window().getShell(), GovernancePage.class).stream()
                    .filter(Control::isVisible)
                    .findFirst());
    governance.turn(GovernancePage.Form.CARDS);
    take("cards");
    governance.turn(GovernancePage.Form.MATRIX);
    take("matrix");
  }

  private void changes(DesignerPage page) {
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    view.compareWithFile(Story.sample());
    Ui.await("changes", PATIENCE, () -> !view.changes().isEmpty());
    take("changes");
    requireRow("changes", view.picture().getParent());
    Desk.close(view);
  }

  /**
   * The list in a place shows its header and a row, as far as what is around it lets it be seen.
   */
  private void requireRow(String screen, Composite place) {
    Table table =
        Desk.all(place, Table.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
    Rectangle seen = table.getDisplay().map(table, null, table.getClientArea());
    for (Composite around = table.getParent(); around != null; around = around.getParent()) {
      seen.intersect(table.getDisplay().map(around, null, around.getClientArea()));
    }
    assertThat(table.getItemCount()).isPositive();
    int needed = table.getHeaderHeight() + table.getItemHeight();
    if (seen.height < needed) {
      findings.add(
          "%s: of its list %d points are seen, %d are needed"
              .formatted(screen, seen.height, needed));
    }
  }

  private void newLifecycle() {
    dialogs.through(
        "New life cycle",
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          Table table = Desk.all(dialog, Table.class).getFirst();
          Ui.await("templates", () -> table.getItemCount() >= 15);
          take(dialog, "dialog-new");
        });
  }

  private void views() {
    Story.answer(server);
    Desk.signIn(server, "vera");
    Desk.run("org.orrery.workbench.sample");
    dialogs.deploy((dialog, page) -> take(dialog, "dialog-" + page));
    dialogs.preferences((dialog, page) -> take(dialog, "dialog-" + page));
    for (String view : List.of(Ids.APPROVALS, Ids.HEALTH)) {
      Desk.show(view.equals(Ids.HEALTH) ? Ids.OPERATIONS : Ids.GOVERNANCE);
      ServerView<?> shown = Desk.view(view, ServerView.class);
      Ui.await(view, () -> shown.pane().message().isEmpty());
      Ui.await(
          "charts of " + view,
          () ->
              Desk.all(Ui.window().getShell(), ChartWidget.class).stream()
                  .filter(Control::isVisible)
                  .allMatch(ChartWidget::isPainted));
      take(view.substring(view.lastIndexOf('.') + 1));
    }
  }

  private void take(String screen) {
    take(Ui.window().getShell(), screen);
  }

  private void take(Shell shell, String screen) {
    if (scale <= MOST_PAINTED) {
      album.take(shell, name + "-" + screen);
    } else {
      Ui.settle();
      new Layouts(finding -> findings.add(screen + ": " + finding)).check(shell);
    }
  }
}
