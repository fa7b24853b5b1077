package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.find.FindBar;
import org.orrery.designer.governance.GovernancePage;
import org.orrery.designer.guide.GuideView;
import org.orrery.designer.history.HistoryView;
import org.orrery.designer.problems.AllMembers;
import org.orrery.designer.proof.ProofView;
import org.orrery.designer.review.ReviewView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.Warns;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.ProblemsPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.AffectedPeople;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.Theme;
import org.orrery.workbench.Ids;
import org.orrery.workbench.tour.TourView;

/** The pages, views and bars beside a drawing while they have something to tell. */
@ExtendWith(LogWatch.class)
class PagesScreensTest {
  private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

  @TempDir Path folder;
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @BeforeEach
  void show() {
    album.size(Size.LARGE);
    Desk.show(Ids.ARCHITECT);
  }

  @AfterEach
  void close() {
    AllMembers.choose(false);
    for (String view : List.of(ReviewView.ID, HistoryView.ID, GuideView.ID, TourView.ID)) {
      IViewPart open = Ui.page().findView(view);
      if (open != null) {
        Ui.page().hideView(open);
      }
    }
    Ui.page().closeAllEditors(false);
    album.close();
  }

  private void inBothThemes(Consumer<Theme> steps) {
    for (Theme theme : THEMES) {
      album.theme(theme);
      steps.accept(theme);
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings())
        .as("but for the frames around pictures, which are the platform's")
        .allMatch(found -> found.contains("LifecycleCanvas") && found.contains("is an island"));
  }

  @Test
  void theGovernancePageIsSound() {
    inBothThemes(
        theme -> {
          DesignerPage page = open("pages-governance", PagesScreensTest::consulting);
          Hand.focus(page.canvas());
          Hand.press("ctrl+Next");
          GovernancePage governance =
              Ui.awaitValue(
                  "the governance page",
                  () ->
                      Desk.all(Ui.window().getShell(), GovernancePage.class).stream()
                          .filter(Control::isVisible)
                          .findFirst());
          page.editor().select(List.of(page.named("Approve release")));
          for (GovernancePage.Form form : GovernancePage.Form.values()) {
            governance.turn(form);
            album.take("governance-" + form.name().toLowerCase(Locale.ROOT));
          }
          governance.turn(GovernancePage.Form.LIST);
          Table list =
              Desk.all(governance, Table.class).stream()
                  .filter(each -> each.getColumnCount() > 8)
                  .findFirst()
                  .orElseThrow();
          Hand.focus(list);
          Hand.press("F2");
          Ui.await(
              "a cell",
              () -> Desk.all(list, Text.class).stream().anyMatch(Control::isFocusControl));
          album.take("governance-cell");
          Hand.press("Escape");
        });
  }

  @Test
  void changesAndAMergeAreSound() {
    inBothThemes(
        theme -> {
          Path base = file("base", drawing -> {});
          Path theirs = file("theirs", drawing -> step(drawing, "train").setName("Learn"));
          DesignerPage page = open("pages-changes", drawing -> {});
          page.editor().execute(Renaming.command(page.named("Train"), "Fit the scorecard"));
          page.editor()
              .execute(
                  Deleting.command(
                      page.editor().drawing(), List.of(page.named("Approve release"))));
          ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
          page.focus();
          view.compareWithFile(base);
          Ui.await("changes", () -> view.changes().size() > 2);
          album.take("changes");
          Desk.click(Ui.window().getShell(), "On one drawing");
          Ui.await("both on one", () -> view.picture().marked() > 2);
          album.leave();
          album.take("changes-overlaid");
          Desk.click(Ui.window().getShell(), "On one drawing");
          Ui.await("side by side", () -> view.picture().marked() == 0);
          page.focus();
          view.mergeWith(theirs.toString(), base.toString());
          Ui.await("one conflict", () -> view.conflicts().size() == 1);
          album.take("changes-merge");
          Desk.close(view);
        });
  }

  @Test
  void historyHelpTourAndFindingAreSound() {
    inBothThemes(
        theme -> {
          DesignerPage page = open("pages-beside", drawing -> {});
          page.editor().execute(Renaming.command(page.named("Train"), "Fit"));
          page.editor().execute(Renaming.command(page.named("Fit"), "Fit the scorecard"));
          page.editor().commands().undo();
          Desk.view(HistoryView.ID, HistoryView.class);
          album.take("history");
          page.select("train");
          page.focus();
          Hand.press("F1");
          Ui.await("help", () -> Ui.page().findView(GuideView.ID) != null);
          album.take("guide");
          Ui.page().hideView(Ui.page().findView(GuideView.ID));
          page.focus();
          Hand.press("ctrl+f");
          FindBar bar = Desk.all(page.canvas().getShell(), FindBar.class).getFirst();
          Text words = Desk.all(bar, Text.class).getFirst();
          Ui.await("the find bar has the keys", words::isFocusControl);
          Hand.type("approv");
          Hand.press("Return");
          Ui.await("a hit", () -> says(bar, "1 of"));
          album.take("find-bar");
          Ui.page().closeAllEditors(false);
          Desk.run("org.orrery.workbench.tour");
          Ui.await(
              "the tour",
              () ->
                  Ui.page().findView(TourView.ID) instanceof TourView tour
                      && tour.words().startsWith("Select a step"));
          album.take("tour");
          Ui.page().hideView(Ui.page().findView(TourView.ID));
        });
  }

  @Test
  void comingDaysAndAnExemptionAreSound() {
    inBothThemes(
        theme -> {
          DesignerPage page = open("pages-days-" + theme.word(), PagesScreensTest::highRisk);
          Ui.await(
              "a coming day with problems",
              () -> page.editor().proof().coming().stream().anyMatch(d -> !d.added().isEmpty()));
          Canvas days =
              Ui.awaitValue(
                  "the bar",
                  () ->
                      Desk.all(page.canvas().getShell(), Canvas.class).stream()
                          .filter(c -> c.getClass().getSimpleName().equals("DayStrip"))
                          .filter(Control::isVisible)
                          .findFirst());
          Hand.focus(days);
          album.take("day-bar");
          ProblemsPage problems = ProblemsPage.open();
          Ui.await("problems", () -> !page.editor().annotations().problems().isEmpty());
          problems.select(page.editor().annotations().problems().getFirst().message());
          dialogs.take(
              "Exempt from a rule", () -> Desk.press(problems.page(), "Exempt\u2026"), "exempt");
        });
  }

  @Test
  @Warns("Unsaved work on ")
  void membersVersionsAndALostCopyAreSound() {
    inBothThemes(
        theme -> {
          DesignerPage page = open("pages-versions-" + theme.word(), drawing -> {});
          for (String name : List.of("Fit", "Fit the scorecard")) {
            page.editor().execute(Renaming.command(page.lifecycle(), name));
            Ui.page().saveEditor(page.editor(), false);
          }
          dialogs.take("Saved versions", () -> run(page, "saved-versions"), "saved-versions");
          unreadable(page);
          DesignerPage family = opened("pages-family", read("patterns/lending-family.lifecycle"));
          dialogs.through(
              "Member of the family",
              () -> run(family, "variants"),
              dialog -> {
                Ui.await("a member", () -> Desk.words(dialog).contains("member has"));
                Combo tier = Desk.all(dialog, Combo.class).getFirst();
                tier.select(tier.getItemCount() - 1);
                Desk.notify(tier, SWT.Selection);
                Ui.await("another", () -> Desk.words(dialog).contains("member has"));
                Ui.await("its verdict", () -> Desk.words(dialog).contains("Holds: "));
                dialogs.page(dialog, "member");
              });
          AllMembers.choose(true);
          Desk.view(Ids.PROOF, ProofView.class);
          Ui.await("its members", () -> family.editor().proof().members() != null);
          album.take("proof-members");
        });
  }

  /** What is told when a process left unsaved work that is cut off. */
  private void unreadable(DesignerPage page) {
    page.editor().execute(Renaming.command(page.lifecycle(), "Never saved"));
    page.editor().leaveUnsaved();
    Ui.page().closeAllEditors(false);
    Path copies =
        Platform.getStateLocation(Platform.getBundle("org.orrery.designer"))
            .append("recovery")
            .toPath();
    try (Stream<Path> all = Files.list(copies)) {
      for (Path copy : all.toList()) {
        if (Files.readString(copy).contains("Never saved")) {
          Files.writeString(copy, Files.readString(copy).substring(0, 900));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    dialogs.leave("Unsaved work cannot be read", () -> reopen(page), "unreadable-copy", "OK");
  }

  private static void reopen(DesignerPage page) {
    try {
      DesignerPage.reopen(page.file());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static boolean says(FindBar bar, String words) {
    return Desk.all(bar, Label.class).stream().anyMatch(label -> label.getText().contains(words));
  }

  private static void run(DesignerPage page, String action) {
    page.editor().actions().getAction(action).run();
  }

  /** Opens the credit sample with a change. */
  private DesignerPage open(String name, Consumer<Lifecycle> change) {
    return opened(name, changed(change));
  }

  private DesignerPage opened(String name, byte[] content) {
    try {
      return DesignerPage.open(name, content);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Path file(String name, Consumer<Lifecycle> change) {
    try {
      return Files.write(folder.resolve(name + ".lifecycle"), changed(change));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] changed(Consumer<Lifecycle> change) {
    try {
      Lifecycle drawing = LifecycleFiles.load(Story.sample());
      change.accept(drawing);
      return LifecycleFiles.toBytes(drawing);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] read(String sample) {
    try {
      return Files.readAllBytes(Path.of(System.getProperty("orrery.samples")).resolve(sample));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Step step(Lifecycle drawing, String id) {
    return (Step) Elements.byId(drawing, id).orElseThrow();
  }

  /** Every role is heard about the training, so that cells have one letter and several. */
  private static void consulting(Lifecycle drawing) {
    List<Role> roles = drawing.getRoles();
    step(drawing, "train").getConsulted().addAll(roles);
    step(drawing, "approve-release").getConsulted().add(roles.getFirst());
  }

  /** A use that the EU calls a high risk, whose duties are still to come. */
  private static void highRisk(Lifecycle drawing) {
    Model model = drawing.getModel();
    model.setUse("credit scoring");
    model.setAffectedPeople(AffectedPeople.APPLICANTS);
    model.getRegions().add("EU");
    drawing.getTransitions().removeIf(line -> line.getKind() == TransitionKind.FAILURE);
  }
}
