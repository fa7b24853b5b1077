package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.PropertiesPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.ui.Theme;
import org.orrery.ui.server.ServerView;
import org.orrery.workbench.Ids;

/** The main screens in German, in a workbench that was started with {@code -nl de}. */
@ExtendWith(LogWatch.class)
@EnabledIfSystemProperty(named = "orrery.language", matches = "de")
class GermanScreensTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final FakeServer server =
      new FakeServer().roles("administrator", "architect", "operator", "validator", "auditor");
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
    album.close();
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void theDrawingAndItsViewsAreSound() throws Exception {
    album.theme(Theme.LIGHT);
    album.size(Size.LARGE);
    Desk.show(Ids.ARCHITECT);
    assertThat(Arrays.stream(Ui.window().getShell().getMenuBar().getItems()).map(MenuItem::getText))
        .containsExactly("&Datei", "&Bearbeiten", "&Zeichnung", "&Fenster", "&Hilfe");
    Desk.run("org.orrery.workbench.startPage");
    album.take("de-start");
    DesignerPage page = DesignerPage.open("german", Story.faulty());
    for (String view : new String[] {Ids.PROBLEMS, Ids.PROOF, Ids.TEXT, Ids.HISTORY}) {
      IViewPart shown = Desk.view(view, IViewPart.class);
      assertThat(shown.getTitle()).isIn("Probleme", "Regelprüfung", "Text", "Verlauf");
      if (view.equals(Ids.PROBLEMS)) {
        Ui.await("problems", PATIENCE, () -> !page.editor().annotations().problems().isEmpty());
        areGerman(page);
        tellsTheRule(Ui.window().getShell());
      }
      if (view.equals(Ids.PROOF)) {
        Ui.await("German rules", () -> isTold(Ui.window().getShell()));
      }
      album.take("de-" + view.substring(view.lastIndexOf('.') + 1));
    }
    album.size(Size.SMALL);
    page.select("train");
    page.focus();
    album.take("de-drawing");
    album.size(Size.LARGE);
    PropertiesPage properties = PropertiesPage.open();
    assertThat(properties.tabs())
        .containsExactly(
            "Allgemein",
            "Einzelheiten",
            "Menschen",
            "Zeit und Versuche",
            "Vorgaben",
            "Verwendung",
            "Probleme");
    for (String tab : properties.tabs()) {
      properties.tab(tab);
      album.take("de-properties-" + properties.tabs().indexOf(tab));
    }
    PropertiesScreensTest.showTable(page, "Tabelle", "Ändert");
    album.take("de-property-table");
    simulation();
    assertThat(album.findings()).isEmpty();
  }

  private static void areGerman(DesignerPage page) {
    assertThat(page.editor().annotations().problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              German.isGerman(problem.message());
              German.isGerman(problem.remedy());
              problem.fixes().forEach(German::isGerman);
            });
    Ui.await("German rows", () -> !rows().isEmpty());
    for (TreeItem row : rows()) {
      German.isGerman(row.getText(0));
      German.isGerman(row.getText(2));
    }
    assertThat(rows())
        .extracting(TreeItem::getText)
        .anyMatch(text -> text.contains("hat keinen Übergang bei Fehler: Niemand erfährt"));
  }

  /** What stands beside a problem, and in the form that exempts from its rule. */
  private void tellsTheRule(Shell view) {
    String title = "Jeder automatische Schritt hat einen Übergang bei Fehler";
    TreeItem row =
        rows().stream().filter(r -> r.getText(2).equals(title)).findFirst().orElseThrow();
    row.getParent().setSelection(row);
    Desk.notify(row.getParent(), SWT.Selection);
    Ui.await("its rule", () -> Desk.words(view).contains(title));
    assertThat(Desk.words(view)).contains("Arbeit scheitert; erfährt es niemand");
    Ui.await("what the fix changes", () -> Desk.words(view).contains("Fügt Aufgabe „"));
    dialogs.through(
        "Von einer Regel ausnehmen",
        () -> Desk.press(view, "Ausnehmen\u2026"),
        dialog -> {
          assertThat(Desk.words(dialog)).contains(title, "hat keinen Übergang bei Fehler");
          dialogs.page(dialog, "de-exempt");
        });
  }

  /** Whether a table shows a rule by its German title. */
  private static boolean isTold(Composite parent) {
    return Desk.all(parent, Table.class).stream()
        .flatMap(table -> Arrays.stream(table.getItems()))
        .anyMatch(row -> (row.getText(0) + row.getText(1)).contains("Jeder Schritt wird erreicht"));
  }

  private static List<TreeItem> rows() {
    return Desk.all(Ui.window().getShell(), Tree.class).stream()
        .filter(tree -> tree.getColumnCount() == 5 && tree.isVisible())
        .flatMap(tree -> Arrays.stream(tree.getItems()))
        .toList();
  }

  private void simulation() throws Exception {
    DesignerPage.open("german-sound", Files.readAllBytes(Story.sample()));
    SimulationView view = Desk.view(Ids.SIMULATION, SimulationView.class);
    view.simulate();
    Ui.await("simulated", PATIENCE, () -> !view.isRunning());
    CTabFolder tabs = Desk.all(view.page(), CTabFolder.class).getFirst();
    Ui.await("a result", PATIENCE, tabs::isVisible);
    for (int i = 0; i < tabs.getItemCount(); i++) {
      tabs.setSelection(i);
      Event event = new Event();
      event.item = tabs.getItem(i);
      tabs.notifyListeners(SWT.Selection, event);
      album.take("de-simulation-" + i);
    }
  }

  @Test
  void eachViewOfAServerIsSound() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put(Ids.APPROVALS, Ids.GOVERNANCE);
    views.put(Ids.CATALOG, Ids.GOVERNANCE);
    views.put(Ids.AUDIT, Ids.GOVERNANCE);
    views.put(Ids.PEOPLE, Ids.GOVERNANCE);
    views.put(Ids.RUNS, Ids.OPERATIONS);
    views.put(Ids.HEALTH, Ids.OPERATIONS);
    album.theme(Theme.LIGHT);
    album.size(Size.LARGE);
    Story.answer(server);
    Desk.signIn(server, "vera");
    views.forEach(
        (view, perspective) -> {
          Desk.show(perspective);
          ServerView<?> shown = Desk.view(view, ServerView.class);
          Ui.await(view, () -> shown.pane().message().isEmpty());
          album.take("de-" + view.substring(view.lastIndexOf('.') + 1));
        });
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void eachMainDialogIsSound() {
    album.theme(Theme.LIGHT);
    album.size(Size.LARGE);
    Desk.show(Ids.ARCHITECT);
    dialogs.take("Anmelden", "org.orrery.workbench.signIn", "de-sign-in");
    dialogs.through(
        "Neuer Lebenszyklus",
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          Table table = Desk.all(dialog, Table.class).getFirst();
          Ui.await("templates", () -> table.getItemCount() > 1);
          table.setSelection(1);
          Desk.notify(table, SWT.Selection);
          dialogs.page(dialog, "de-new");
        });
    Story.answer(server);
    Desk.signIn(server, "vera");
    Desk.run("org.orrery.workbench.sample");
    dialogs.through(
        "Bereitstellen",
        () -> Desk.run("org.orrery.workbench.deploy"),
        dialog -> {
          Ui.await("the proof", () -> Desk.words(dialog).contains("kann bereitgestellt werden"));
          assertThat(isTold(dialog)).as("German rules").isTrue();
          dialogs.page(dialog, "de-deploy");
        });
    dialogs.take("Passwort von", "org.orrery.workbench.password", "de-password");
    dialogs.take("Als Vorlage speichern", "org.orrery.workbench.keepTemplate", "de-keep");
    assertThat(album.findings()).isEmpty();
  }
}
