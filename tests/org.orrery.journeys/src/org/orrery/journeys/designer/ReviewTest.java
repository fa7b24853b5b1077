package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
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
import org.orrery.journeys.workbench.FileChooser;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.remarks.Remarks;

/** What is different from an earlier version is seen by meaning, accepted and taken back. */
@ExtendWith(LogWatch.class)
class ReviewTest {
  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    if (Ui.page().findView(ReviewView.ID) != null) {
      Ui.page().hideView(Ui.page().findView(ReviewView.ID));
    }
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
    FileChooser.answer(
        "Compare with which file?",
        () -> Desk.press(Ui.window().getShell(), "With file\u2026"),
        earlier);
    Ui.await("three changes", () -> ids(view).size() == 3);
    assertThat(words()).contains("Against earlier.lifecycle");
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
  void bothVersionsAreMarkedOnOneDrawing(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("overlaid");
    Path earlier = folder.resolve("earlier.lifecycle");
    Files.copy(page.file().getLocation().toPath(), earlier);
    Element start = page.named("Start");
    page.editor().execute(Renaming.command(page.named("Train"), "Fit the model"));
    page.editor().execute(Deleting.command(page.editor().drawing(), List.of(start)));
    String changed = page.text();
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    view.compareWithFile(earlier);
    Ui.await("three changes", () -> ids(view).size() == 3);
    assertThat(view.picture().marked()).isZero();
    assertThat(view.picture().isVisible()).isTrue();
    assertThat(page.canvas().isVisible()).isTrue();
    assertThat(names(view)).contains("Start", "Train").doesNotContain("Fit the model");
    Desk.click(Ui.window().getShell(), "On one drawing");
    Ui.await("what went, its line and what changed", () -> view.picture().marked() == 3);
    choose(view, start.getId());
    assertThat(page.text()).as("looking changes nothing").isEqualTo(changed);
    page.editor().commands().undo();
    Ui.await("the start is there again", () -> view.picture().marked() == 1);
    Desk.click(Ui.window().getShell(), "On one drawing");
    Ui.await("the earlier one alone", () -> view.picture().marked() == 0);
    assertThat(names(view)).contains("Start", "Train").doesNotContain("Fit the model");
  }

  /** The names in the second picture. */
  private static List<String> names(ReviewView view) {
    List<String> names = new ArrayList<>();
    view.picture()
        .lifecycle()
        .eAllContents()
        .forEachRemaining(each -> names.add(each instanceof Element e ? e.getName() : null));
    return names;
  }

  @Test
  void commentsLieBesideTheDrawingAndAreThereAgain(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("commented");
    Path earlier = folder.resolve("earlier.lifecycle");
    Files.copy(page.file().getLocation().toPath(), earlier);
    Element train = page.named("Train");
    page.editor().execute(Renaming.command(train, "Fit the model"));
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    view.compareWithFile(earlier);
    Ui.await("one change", () -> ids(view).size() == 1);
    choose(view, train.getId());
    Hand.focus(comment());
    Hand.type("Why another name");
    Hand.press("Return");
    Remarks beside = Remarks.of(page.file().getLocation().toPath());
    Ui.await("the comment is kept", () -> comment().getText().isEmpty());
    assertThat(beside.all())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.element()).isEqualTo(train.getId());
              assertThat(remark.text()).isEqualTo("Why another name");
            });

    Desk.close(view);
    ReviewView again = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    again.compareWithFile(earlier);
    Ui.await("one change again", () -> ids(again).size() == 1);
    Ui.await("it is counted", () -> row(0).contains("| 1"));

    Files.writeString(beside.file(), "no comments");
    choose(again, train.getId());
    comment().setText("Lost?");
    Desk.press(Ui.window().getShell(), "Comment");
    Ui.await("the refusal", () -> words().contains("was not kept in " + beside.file()));
    assertThat(comment().getText()).isEqualTo("Lost?");
    assertThat(beside.file()).hasContent("no comments");
  }

  @Test
  void threeVersionsAreMergedInTheView(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("merged");
    Path file = page.file().getLocation().toPath();
    git(file, "init", "-q");
    git(file, "add", file.getFileName().toString());
    commit(file, "first");
    git(file, "worktree", "add", "-q", "-b", "theirs", folder.resolve("theirs").toString());
    Path elsewhere = folder.resolve("theirs").resolve(file.getFileName());
    Lifecycle other = LifecycleFiles.load(elsewhere);
    Elements.byId(other, page.named("Train").getId()).orElseThrow().setName("Learn");
    Elements.byId(other, page.named("Start").getId()).orElseThrow().setName("Begin");
    Files.write(elsewhere, LifecycleFiles.toBytes(other));
    commit(elsewhere, "second");
    page.editor().execute(Renaming.command(page.named("Train"), "Fit the model"));
    String mine = page.text();
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    Desk.answerWithKeys(
        "Merge another version",
        () -> Desk.press(Ui.window().getShell(), "Merge\u2026"),
        dialog -> {
          assertThat(mayMerge(dialog)).as("nothing is named").isFalse();
          Hand.type("-q");
          Ui.await("it is typed", () -> Desk.words(dialog).contains("-q"));
          assertThat(mayMerge(dialog)).as("no revision and no file").isFalse();
          Hand.press("ctrl+a");
          Hand.type("theirs");
          Ui.await("a branch", () -> mayMerge(dialog));
          Hand.press("Return");
        });
    Ui.await("one conflict", () -> view.conflicts().size() == 1);
    Ui.await("what comes is told", () -> words().contains("1 thing was changed on both sides"));
    assertThat(view.conflicts().getFirst().theirs()).contains("Learn");
    Desk.press(Ui.window().getShell(), "All theirs");
    Ui.await("both come", () -> words().contains("2 changes come"));
    Ui.await("both are marked", () -> view.picture().marked() == 2);
    assertThat(page.text()).isEqualTo(mine);
    Desk.press(Ui.window().getShell(), "Merge");
    Ui.await("theirs", () -> page.text().contains("\"Learn\""));
    assertThat(page.text()).contains("\"Begin\"").doesNotContain("Fit the model");
    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(mine);
  }

  private static void commit(Path file, String message) throws Exception {
    git(file, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-a", "-m", message);
  }

  private static Text comment() {
    return Desk.all(Ui.window().getShell(), Text.class).stream()
        .filter(text -> text.getMessage().startsWith("Comment on the chosen"))
        .findFirst()
        .orElseThrow();
  }

  private static String row(int index) {
    Table table = table();
    StringBuilder words = new StringBuilder();
    for (int column = 0; table.getItemCount() > index && column < 4; column++) {
      words.append("| ").append(table.getItem(index).getText(column));
    }
    return words.toString();
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
    Desk.press(Ui.window().getShell(), "With last commit");
    Ui.await("one change", () -> ids(view).size() == 1);
    assertThat(words()).contains("Against HEAD: 1 change, 1 open");
    Desk.click(Ui.window().getShell(), "On one drawing");
    Ui.await("the commit and the drawing on one", () -> view.picture().marked() == 1);
    Desk.click(Ui.window().getShell(), "On one drawing");
    Ui.await("the commit alone", () -> view.picture().marked() == 0);
    Desk.answer(
        "Changes",
        () -> view.compareWithRevision("no-such-revision"),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("no-such-revision");
          Desk.press(dialog, "OK");
        });
    assertThat(ids(view)).hasSize(1);
  }

  @Test
  void anEarlierRevisionIsAskedFor() throws Exception {
    DesignerPage page = DesignerPage.openSmall("revised");
    Path file = page.file().getLocation().toPath();
    git(file, "init", "-q");
    git(file, "add", file.getFileName().toString());
    commit(file, "first");
    page.editor().execute(Renaming.command(page.named("Train"), "Fit the model"));
    page.save();
    commit(file, "second");
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    Desk.press(Ui.window().getShell(), "With last commit");
    Ui.await("nothing since", () -> words().contains("Against HEAD: no changes"));
    assertThat(ids(view)).isEmpty();
    withRevision("HEAD~1");
    Ui.await("one change since the one before", () -> ids(view).size() == 1);
    assertThat(words()).contains("Against HEAD~1: 1 change");
  }

  /** Asks for a revision as the keys do; what is an option of Git is refused before. */
  private static void withRevision(String revision) {
    Desk.answerWithKeys(
        "Changes",
        () -> Desk.press(Ui.window().getShell(), "With revision\u2026"),
        dialog -> {
          Hand.press("ctrl+a");
          Hand.type("--all");
          Ui.await("why not", () -> Desk.words(dialog).contains("names no revision"));
          Hand.press("ctrl+a");
          Hand.type(revision);
          Ui.await("it may be", () -> !Desk.words(dialog).contains("names no revision"));
          Hand.press("Return");
        });
  }

  private static boolean mayMerge(Shell dialog) {
    return Desk.all(dialog, Button.class).stream()
        .anyMatch(button -> button.getText().equals("OK") && button.isEnabled());
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
    Table table = table();
    table.setSelection(row);
    Desk.notify(table, org.eclipse.swt.SWT.Selection);
  }

  private static Table table() {
    return Desk.all(Ui.window().getShell(), Table.class).stream()
        .filter(each -> each.isVisible() && each.getColumnCount() == 4)
        .findFirst()
        .orElseThrow();
  }

  private static String words() {
    return Desk.words(Ui.window().getShell());
  }
}
