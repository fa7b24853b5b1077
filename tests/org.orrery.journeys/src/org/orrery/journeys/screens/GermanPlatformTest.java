package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.PropertiesPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.TrainStep;
import org.orrery.ui.Theme;
import org.orrery.ui.text.Figures;
import org.orrery.workbench.Ids;

/** What the platform itself says in a workbench that was started with {@code -nl de}. */
@ExtendWith(LogWatch.class)
@EnabledIfSystemProperty(named = "orrery.language", matches = "de")
class GermanPlatformTest {
  private final boolean wasAutomated = ErrorDialog.AUTOMATED_MODE;
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @BeforeEach
  void show() {
    album.theme(Theme.LIGHT);
    album.size(Size.LARGE);
    Desk.show(Ids.ARCHITECT);
  }

  @AfterEach
  void close() {
    ErrorDialog.AUTOMATED_MODE = wasAutomated;
    Ui.page().closeAllEditors(false);
    album.close();
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void theMenusSayTheirEditsInGerman() throws Exception {
    DesignerPage page = DesignerPage.openSmall("german-menus");
    page.select(page.named("Training").getId());
    page.focus();
    Hand.press("Delete");
    Ui.await("an edit", () -> page.editor().isDirty());
    Menu bar = Ui.window().getShell().getMenuBar();
    Set<String> words = ShownWords.of(bar);
    assertThat(words)
        .contains("Speichern", "Speichern unter", "Alle speichern", "Beenden", "Ausschneiden")
        .contains(
            "Kopieren", "Einfügen", "Alles auswählen", "Einstellungen", "Rückgängig", "Wiederholen")
        .contains("Perspektive zurücksetzen");
    assertThat(english(words)).isEmpty();
    Ui.page().activate(page.editor());
    page.editor().select(List.of());
    Menu context = page.editor().viewer().getContextMenu().createContextMenu(page.canvas());
    assertThat(english(ShownWords.of(context))).isEmpty();
  }

  private Set<String> english(Set<String> words) {
    Set<String> found = new TreeSet<>();
    PlatformWords platform = new PlatformWords();
    words.forEach(word -> platform.place(word).ifPresent(place -> found.add(word + ": " + place)));
    return found;
  }

  @Test
  void unsavedWorkIsAskedAboutInGerman() throws Exception {
    DesignerPage page = DesignerPage.openSmall("german-unsaved");
    edit(page);
    dialogs.through(
        "Speichern",
        () -> Ui.page().closeEditor(page.editor(), true),
        dialog -> {
          dialogs.page(dialog, "de-unsaved");
          assertThat(Desk.words(dialog))
              .contains("Möchten Sie „german-unsaved.lifecycle“ speichern?");
          assertThat(buttons(dialog))
              .containsExactlyInAnyOrder("Abbrechen", "Nicht speichern", "Speichern");
        });
    DesignerPage other = DesignerPage.openSmall("german-unsaved-too");
    edit(other);
    dialogs.through(
        "Speichern",
        () -> Ui.page().closeAllEditors(true),
        dialog -> {
          dialogs.page(dialog, "de-unsaved-all");
          assertThat(buttons(dialog)).contains("Abbrechen", "Alle auswählen", "Keine auswählen");
        });
    assertThat(album.findings()).isEmpty();
  }

  private static void edit(DesignerPage page) {
    page.select(page.named("Training").getId());
    page.focus();
    Hand.press("Delete");
    Ui.await("an edit", () -> page.editor().isDirty());
  }

  private static List<String> buttons(Shell dialog) {
    return Desk.all(dialog, Button.class).stream()
        .filter(Button::isVisible)
        .map(button -> ShownWords.plain(button.getText()))
        .filter(label -> !label.isEmpty())
        .toList();
  }

  @Test
  void questionsAndErrorsAreAnsweredInGerman() throws Exception {
    DesignerPage.openSmall("german-questions");
    dialogs.through(
        "Als Vorlage speichern",
        () -> Desk.run("org.orrery.workbench.keepTemplate"),
        dialog -> assertThat(buttons(dialog)).contains("OK", "Abbrechen"));
    dialogs.through(
        "Perspektive zurücksetzen",
        () -> Desk.run("org.eclipse.ui.window.resetPerspective"),
        dialog -> {
          dialogs.page(dialog, "de-reset");
          assertThat(buttons(dialog)).contains("Perspektive zurücksetzen");
        });
    IStatus failure =
        Status.error("Die Datei ist schreibgeschützt.", new IllegalStateException("x"));
    ErrorDialog.AUTOMATED_MODE = false;
    dialogs.through(
        "Ein Problem ist aufgetreten",
        () -> ErrorDialog.openError(Ui.window().getShell(), null, "Nicht gespeichert.", failure),
        dialog -> {
          dialogs.page(dialog, "de-error");
          assertThat(Desk.words(dialog)).contains("Grund:");
        });
    dialogs.take("Über", "org.eclipse.ui.help.aboutAction", "de-about");
    dialogs.take("Installation", "org.eclipse.ui.help.installationDialog", "de-installation");
    dialogs.take("Perspektive", "org.eclipse.ui.window.customizePerspective", "de-perspective");
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void thePreferencesAndTheirKeysAreGerman() {
    dialogs.through(
        "Einstellungen",
        () -> Desk.run("org.eclipse.ui.window.preferences"),
        dialog -> {
          dialogs.page(dialog, "de-preferences");
          assertThat(buttons(dialog)).contains("Abbrechen", "Übernehmen und schließen");
        });
    dialogs.through(
        "Einstellungen",
        () -> Desk.run("org.orrery.workbench.keys"),
        dialog -> {
          assertThat(english(ShownWords.of(dialog))).isEmpty();
          assertThat(
                  Desk.all(dialog, Tree.class).stream()
                      .flatMap(tree -> Arrays.stream(tree.getItems())))
              .extracting(TreeItem::getText)
              .contains("Speichern", "Rückgängig", "Alles auswählen", "Bereitstellen");
          assertThat(buttons(dialog))
              .contains(
                  "Befehl kopieren", "Tasten lösen", "Standard wiederherstellen", "Übernehmen");
        });
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void theFramesOfViewsAreGerman() {
    Desk.view(Ids.PROBLEMS, IViewPart.class);
    Set<String> words = ShownWords.of(Ui.window().getShell());
    assertThat(words)
        .contains("Minimieren", "Maximieren", "Menü der Ansicht", "Speichern (Ctrl+S)");
    assertThat(english(words)).isEmpty();
  }

  @Test
  void filesAreRenamedAndDeletedInGerman() throws Exception {
    DesignerPage page = DesignerPage.openSmall("german-files");
    CommonNavigator navigator = Desk.view("org.orrery.workbench.navigator", CommonNavigator.class);
    navigator.selectReveal(new StructuredSelection(page.file()));
    Menu menu = navigator.getCommonViewer().getControl().getMenu();
    assertThat(ShownWords.of(menu)).contains("Öffnen", "Kopieren", "Löschen", "Umbenennen");
    assertThat(english(ShownWords.of(menu))).isEmpty();
    Desk.view("org.eclipse.ui.views.PropertySheet", IViewPart.class);
    Ui.page().activate(navigator);
    Set<String> words = ShownWords.of(Ui.window().getShell());
    assertThat(words).contains("zuletzt geändert", "Pfad");
    assertThat(english(words)).isEmpty();
    dialogs.take("Löschen", "org.eclipse.ui.edit.delete", "de-delete");
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void numbersAreReadAndTypedAsInGerman() throws Exception {
    DesignerPage page = DesignerPage.openSmall("german-numbers");
    TrainStep train = (TrainStep) page.named("Training");
    page.select(train.getId());
    PropertiesPage properties = PropertiesPage.open();
    properties.tab("Allgemein");
    Text share = properties.field("Testanteil");
    assertThat(share.getText()).isEqualTo("0,3");
    Hand.focus(share);
    share.selectAll();
    Hand.type("0,25");
    page.focus();
    Ui.await("the number", () -> train.getTestShare() == 0.25);
    assertThat(share.getText()).isEqualTo("0,25");
    assertThat(Figures.value(1234.4, "EUR")).isEqualTo("1.234 EUR");
    assertThat(Figures.beside(1234.4, 1200, "EUR")).isEqualTo("1.234 EUR");
    assertThat(Figures.beside(1234.4, 1234, "EUR")).isEqualTo("1.234,4 EUR");
    assertThat(Figures.beside(0.69996, 0.7, "1")).isEqualTo("0,69996");
    assertThat(Figures.beside(0.7, 0.69996, "1")).isEqualTo("0,70000");
    assertThat(Figures.beside(0.7, 0.7, "1")).isEqualTo("0,700");
  }
}
