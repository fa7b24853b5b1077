package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.review.ReviewView;
import org.orrery.designer.twin.TextTwinView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.Theme;
import org.orrery.workbench.Ids;

/** What is different between drawings, a drawing as text, and a broken one, in German. */
@ExtendWith(LogWatch.class)
@EnabledIfSystemProperty(named = "orrery.language", matches = "de")
class GermanChangesTest {
  private final Album album = new Album();

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    for (String view : List.of(ReviewView.ID, TextTwinView.ID)) {
      if (Ui.page().findView(view) != null) {
        Ui.page().hideView(Ui.page().findView(view));
      }
    }
    album.close();
  }

  private DesignerPage open(String name) throws Exception {
    album.theme(Theme.DARK);
    album.size(Size.LARGE);
    Desk.show(Ids.ARCHITECT);
    return DesignerPage.open(name, Files.readAllBytes(Story.sample()));
  }

  @Test
  void changesAreToldInGerman(@TempDir Path folder) throws Exception {
    DesignerPage page = open("german-changes");
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    view.compareWithFile(changed(folder, "earlier"));
    page.editor().execute(Renaming.command(page.named("Train"), "Anlernen"));
    Ui.await("two changes", () -> view.changes().size() == 2);
    assertThat(column(4, 2))
        .contains("Name: Train \u2192 Anlernen", "Fällig in: 36 Stunden \u2192 5 Tage")
        .allSatisfy(German::isGerman);
    album.take("de-changes");
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void aMergeIsToldInGerman(@TempDir Path folder) throws Exception {
    DesignerPage page = open("german-merge");
    Path base = Files.copy(Story.sample(), folder.resolve("base.lifecycle"));
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    TaskStep task = (TaskStep) page.named(taskOf(page.lifecycle()).getName());
    page.focus();
    page.editor().execute(Renaming.command(task, "Meines"));
    view.mergeWith(changed(folder, "theirs").toString(), base.toString());
    Ui.await("one conflict", () -> view.conflicts().size() == 1);
    assertThat(column(5, 0)).containsExactly("Aufgabe „Meines“");
    assertThat(column(5, 1)).containsExactly("Name");
    Ui.await("it is explained", () -> Desk.words(shell()).contains("Fremdes: Ihres"));
    album.take("de-merge");
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void theTextIsGermanAndFollowsTheSelection() throws Exception {
    DesignerPage page = open("german-text");
    TextTwinView view = Desk.view(TextTwinView.ID, TextTwinView.class);
    StyledText text = Desk.all(shell(), StyledText.class).getFirst();
    Ui.await("the text", () -> text.getText().contains("\nAblauf\n"));
    assertThat(text.getText())
        .startsWith("Lebenszyklus „")
        .contains(", Phase ", "zurück zu ", "Ergebnis ", "Vorgabe: ");
    page.select("train");
    page.focus();
    Ui.await("the cursor is there", () -> line(text).contains("„Train“ (train), Phase"));
    assertThat(view.getTitle()).isEqualTo("Text");
    album.take("de-text-of-step");
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsToldInGerman() throws Exception {
    album.theme(Theme.DARK);
    album.size(Size.LARGE);
    byte[] whole = Files.readAllBytes(Story.sample());
    DesignerPage.open("german-broken", Arrays.copyOf(whole, whole.length / 2));
    Ui.await("it is told", () -> Desk.words(shell()).contains("Zeile "));
    assertThat(Desk.words(shell())).containsPattern("wohlgeformtes XML|Die Datei endet im Element");
    album.take("de-broken");
    assertThat(album.findings()).isEmpty();
  }

  /** The sample with another time and, as theirs, another name of a task. */
  private static Path changed(Path folder, String name) throws Exception {
    Lifecycle drawing = LifecycleFiles.load(Story.sample());
    TaskStep task = taskOf(drawing);
    if (name.equals("theirs")) {
      task.setName("Ihres");
    } else {
      task.setDueIn("PT36H");
    }
    return Files.write(folder.resolve(name + ".lifecycle"), LifecycleFiles.toBytes(drawing));
  }

  private static TaskStep taskOf(Lifecycle drawing) {
    return Elements.nodes(drawing).stream()
        .filter(TaskStep.class::isInstance)
        .map(TaskStep.class::cast)
        .filter(task -> "P5D".equals(task.getDueIn()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> column(int columns, int column) {
    Table table =
        Desk.all(shell(), Table.class).stream()
            .filter(each -> each.isVisible() && each.getColumnCount() == columns)
            .findFirst()
            .orElseThrow();
    return Arrays.stream(table.getItems()).map(row -> row.getText(column)).toList();
  }

  private static String line(StyledText text) {
    return text.getLine(text.getLineAtOffset(text.getCaretOffset()));
  }

  private static Shell shell() {
    return Ui.window().getShell();
  }
}
