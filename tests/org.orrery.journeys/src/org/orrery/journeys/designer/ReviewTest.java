package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.review.ReviewView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.compare.ElementChange;

/** What is different from an earlier version is seen by meaning, accepted and taken back. */
@ExtendWith(LogWatch.class)
class ReviewTest {
  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void changesAgainstAFileAreAcceptedAndTakenBack(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("reviewed");
    Path earlier = folder.resolve("earlier.lifecycle");
    Files.copy(page.file().getLocation().toPath(), earlier);
    Element train = page.named("Train");
    Element start = page.named("Start");
    page.editor().execute(Renaming.command(train, "Fit the model"));
    page.editor().execute(Deleting.command(page.editor().drawing(), List.of(start)));
    String changed = page.text();
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    view.compareWithFile(earlier);
    Ui.await("three changes", () -> ids(view).size() == 3);
    assertThat(ids(view)).contains(train.getId(), start.getId());

    choose(view, start.getId());
    Desk.press(Ui.window().getShell(), "Take back");
    Ui.await("the start is back", () -> page.text().contains("\"" + start.getId() + "\""));
    Ui.await("two changes are left", () -> ids(view).size() == 2);
    page.editor().commands().undo();
    Ui.await("it is gone again", () -> page.text().equals(changed));
    Ui.await("three changes again", () -> ids(view).size() == 3);

    choose(view, train.getId());
    Ui.await("the element is selected", () -> page.isSelected("Fit the model"));
    Desk.press(Ui.window().getShell(), "Accept");
    Ui.await("one is ticked off", () -> words().contains("2 open"));
    assertThat(page.text()).isEqualTo(changed);
  }

  @Test
  void aCommitIsComparedAndAMissingOneIsTold() throws Exception {
    DesignerPage page = DesignerPage.openSmall("committed");
    Path file = page.file().getLocation().toPath();
    git(file, "init", "-q");
    git(file, "add", file.getFileName().toString());
    git(file, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
    page.editor().execute(Renaming.command(page.named("Train"), "Fit the model"));
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    Hand.press("Escape");
    view.compareWithRevision("HEAD");
    Ui.await("one change", () -> ids(view).size() == 1);
    Desk.answer(
        "Changes",
        () -> view.compareWithRevision("no-such-revision"),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("no-such-revision");
          Desk.press(dialog, "OK");
        });
    assertThat(ids(view)).hasSize(1);
  }

  private static void git(Path file, String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("git", "-C", file.getParent() + ""));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private static Set<String> ids(ReviewView view) {
    return view.changes().stream().map(ElementChange::element).collect(Collectors.toSet());
  }

  private static void choose(ReviewView view, String element) {
    int row = 0;
    for (ElementChange change : view.changes()) {
      if (change.element().equals(element)) {
        break;
      }
      row++;
    }
    Table table =
        Desk.all(Ui.window().getShell(), Table.class).stream()
            .filter(each -> each.isVisible() && each.getColumnCount() == 3)
            .findFirst()
            .orElseThrow();
    table.setSelection(row);
    Desk.notify(table, org.eclipse.swt.SWT.Selection);
  }

  private static String words() {
    return Desk.words(Ui.window().getShell());
  }
}
