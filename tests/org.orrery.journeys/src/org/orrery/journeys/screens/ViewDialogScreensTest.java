package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.EditorActions;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.proof.ProofView;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.governance.people.PeopleView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.OtherProgram;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.operations.alerts.AlertsView;
import org.orrery.operations.health.HealthView;
import org.orrery.operations.runs.RunsView;
import org.orrery.ui.Theme;
import org.orrery.ui.chart.ChartWidget;
import org.orrery.workbench.Ids;

/** Every dialog that a view or a drawing opens, in both themes. */
@ExtendWith(LogWatch.class)
class ViewDialogScreensTest {
  /** A day on which more rules are in force than today. */
  private static final LocalDate HIGH_RISK = LocalDate.of(2027, 12, 2);

  private final FakeServer server =
      new FakeServer().roles("administrator", "architect", "operator", "validator", "auditor");
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @AfterEach
  void close() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
    album.close();
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void eachDialogOfAServersViewIsSound() {
    Story.answer(server);
    album.size(Size.LARGE);
    Desk.signIn(server, "vera");
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      people();
      operations();
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void eachDialogOfADrawingIsSound() throws Exception {
    album.size(Size.LARGE);
    Desk.show(Ids.ARCHITECT);
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      merge("merge-" + theme.word());
      recovery("recovery-" + theme.word());
      fixes();
      popups("popups-" + theme.word());
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  private void people() {
    Desk.show(Ids.GOVERNANCE);
    PeopleView people = Desk.view(Ids.PEOPLE, PeopleView.class);
    Ui.await("people", () -> people.table().shown().size() == 3);
    dialogs.take("Add a person", people::add, "person-new");
    people.table().select("vera");
    dialogs.take("Change vera", Dialogs.tool(people, "Change"), "person-change");
  }

  private void operations() {
    Desk.show(Ids.OPERATIONS);
    HealthView health = Desk.view(Ids.HEALTH, HealthView.class);
    health.show(Story.MODEL);
    Ui.await(
        "the charts",
        () ->
            health.pane().message().isEmpty()
                && Desk.all(health.pane(), ChartWidget.class).stream()
                    .anyMatch(ChartWidget::isPainted));
    dialogs.take("Promote", () -> Desk.press(health.pane(), "Promote…"), "promote");
    dialogs.take("Roll back", () -> Desk.press(health.pane(), "Roll back…"), "roll-back");
    AlertsView alerts = Desk.view(Ids.ALERTS, AlertsView.class);
    Ui.await("alerts", () -> alerts.table().shown().size() == 2);
    alerts.table().select("alert-open");
    dialogs.take("Acknowledge", () -> alerts.acknowledge(alerts.table().selected()), "acknowledge");
    RunsView runs = Desk.view(Ids.RUNS, RunsView.class);
    dialogs.take("Start a run", Dialogs.tool(runs, "Start run"), "start-run");
  }

  private void merge(String file) throws Exception {
    DesignerPage page = DesignerPage.openSmall(file);
    page.editor().execute(Renaming.command(page.named("Train"), "Learn"));
    dialogs.through(
        "Merge with the file",
        () ->
            dialogs.leave(
                "The file has changed",
                () -> OtherProgram.rename(page, "Train", "Fit"),
                "outside-change",
                "Merge"),
        dialog -> {
          Ui.await("the proof", () -> Desk.words(dialog).contains("errors"));
          Table conflicts = Desk.all(dialog, Table.class).getFirst();
          conflicts.setSelection(0);
          Desk.notify(conflicts, SWT.Selection);
          dialogs.page(dialog, "merge");
          Desk.press(dialog, "Keep mine");
        });
    page.select(page.named("Start").getId());
    dialogs.through(
        "Add next",
        () -> action(page, EditorActions.ADD_NEXT),
        dialog -> {
          Table kinds = Desk.all(dialog, Table.class).getFirst();
          // The list is filled in steps; the first of it is chosen when it is full.
          Ui.await("the kinds", () -> kinds.getSelectionCount() == 1);
          dialogs.page(dialog, "add-next");
        });
  }

  /** What is asked when a process ended with unsaved work. */
  private void recovery(String file) throws Exception {
    DesignerPage page = DesignerPage.openSmall(file);
    page.editor().execute(Renaming.command(page.named("Train"), "Learn"));
    page.editor().leaveUnsaved();
    Ui.page().closeAllEditors(false);
    dialogs.leave("Unsaved work was found", () -> reopen(page), "recovery", "Discard");
  }

  private static void reopen(DesignerPage page) {
    try {
      DesignerPage.reopen(page.file());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void fixes() throws Exception {
    DesignerPage page = DesignerPage.open("fixes", Story.faulty());
    ProofView proof = Desk.view(Ids.PROOF, ProofView.class);
    ProofDay.choose(HIGH_RISK);
    Ui.await("problems", () -> !page.editor().annotations().problems().isEmpty());
    dialogs.through(
        "Fix all",
        () -> Desk.press(proof.page(), "Fix all…"),
        dialog -> {
          Table fixes = Desk.all(dialog, Table.class).getFirst();
          Ui.await("the fixes are tried", () -> fixes.getItemCount() > 1);
          dialogs.page(dialog, "fix-all");
        });
    ProofDay.choose(null);
  }

  private void popups(String file) throws Exception {
    DesignerPage page = DesignerPage.openSmall(file);
    Ui.await(
        "a fix",
        () -> page.editor().annotations().problems().stream().anyMatch(p -> !p.fixes().isEmpty()));
    page.focus();
    dialogs.popup("quick-fix", () -> action(page, EditorActions.QUICK_FIX));
    dialogs.take("Rules of which day?", ViewDialogScreensTest::anotherDay, "day");
    dialogs.popup("key-assist", () -> Desk.run("org.eclipse.ui.window.showKeyAssist"));
    ownViewpoints(page);
  }

  private void ownViewpoints(DesignerPage page) {
    Combo field =
        Desk.all(page.canvas().getShell(), Combo.class).stream()
            .filter(combo -> combo.indexOf(Viewpoint.GOVERNANCE.label()) >= 0 && combo.isVisible())
            .findFirst()
            .orElseThrow();
    dialogs.through(
        "Own viewpoints",
        () -> {
          field.select(field.getItemCount() - 1);
          Desk.notify(field, SWT.Selection);
        },
        dialog -> {
          Tree kinds = Desk.all(dialog, Tree.class).getFirst();
          kinds.setSelection(kinds.getItem(0));
          Desk.notify(kinds, SWT.Selection);
          Desk.press(dialog, "Faded");
          dialogs.page(dialog, "own-viewpoints");
        });
  }

  private static void anotherDay() {
    Combo days =
        Desk.all(Ui.window().getShell(), Combo.class).stream()
            .filter(combo -> combo.isVisible() && combo.indexOf("Another day…") >= 0)
            .findFirst()
            .orElseThrow();
    days.select(days.indexOf("Another day…"));
    Desk.notify(days, SWT.Selection);
  }

  private static void action(DesignerPage page, String id) {
    ((ActionRegistry) page.editor().getAdapter(ActionRegistry.class)).getAction(id).run();
  }
}
