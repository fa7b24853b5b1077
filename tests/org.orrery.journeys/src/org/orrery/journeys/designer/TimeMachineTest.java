package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.problems.ComingDay;
import org.orrery.designer.problems.ProofDay;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.AffectedPeople;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Model;
import org.orrery.workbench.Ids;

/** Coming days stand above the drawing and in the navigator, with what they change. */
@ExtendWith(LogWatch.class)
class TimeMachineTest {
  private static final List<String> NAMES = List.of("time-marks", "time-open");

  @AfterEach
  void close() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aDayOfTheBarHoldsTheDrawingToItsRules() throws Exception {
    DesignerPage page = highRisk("time-machine");
    ComingDay worse = Ui.awaitValue("a coming day with problems", () -> worse(page));
    int before = page.editor().annotations().problems().size();
    Canvas bar =
        Ui.awaitValue(
            "the bar",
            () ->
                Desk.all(page.canvas().getShell(), Canvas.class).stream()
                    .filter(each -> each.isVisible() && isStrip(each))
                    .findFirst());
    Hand.focus(bar);
    int days = page.editor().proof().coming().indexOf(worse) + 1;
    for (int i = 0; i < days; i++) {
      Hand.press("Right");
    }
    Ui.await("it is chosen", () -> ProofDay.on().equals(worse.on()));
    Event over = new Event();
    over.x = placeOf(bar, days);
    bar.notifyListeners(SWT.MouseMove, over);
    assertThat(bar.getToolTipText())
        .contains(worse.added().size() + " new problem")
        .contains(worse.added().getFirst().message());
    Ui.await(
        "its problems are marked",
        () ->
            page.editor().annotations().problems().size()
                == before + worse.added().size() - worse.gone());
    Hand.click(bar, 30, bar.getSize().y / 2);
    Ui.await("today by the mouse", ProofDay::isToday);
    Ui.await("today's problems", () -> page.editor().annotations().problems().size() == before);
  }

  @Test
  void anyOtherDayIsChosenFromTheHeader() throws Exception {
    DesignerPage page = highRisk("time-chosen");
    ComingDay worse = Ui.awaitValue("a coming day with problems", () -> worse(page));
    int before = page.editor().annotations().problems().size();
    Combo days = days(page);
    assertThat(days.getText()).isEqualTo("Rules of today");

    anotherDay(days, dialog -> Hand.press("Escape"));
    assertThat(ProofDay.isToday()).as("thought better of it").isTrue();
    assertThat(days.getText()).isEqualTo("Rules of today");

    LocalDate wanted = worse.on().plusDays(1);
    anotherDay(
        days,
        dialog -> {
          Hand.press("ctrl+a");
          Hand.type("2027-13-01");
          Ui.await("why not", () -> Desk.words(dialog).contains("A date such as 2027-05-01"));
          Hand.press("ctrl+a");
          Hand.type(wanted.toString());
          DateTime calendar = Desk.all(dialog, DateTime.class).getFirst();
          Ui.await("the calendar follows", () -> on(calendar).equals(wanted));
          calendar.setDay(wanted.getDayOfMonth() == 1 ? 2 : 1);
          Desk.notify(calendar, SWT.Selection);
          assertThat(Desk.words(dialog)).as("and is followed").contains(on(calendar).toString());
          Hand.press("ctrl+a");
          Hand.type(wanted.toString());
          Hand.press("Return");
        });
    Ui.await("it is chosen", () -> ProofDay.on().equals(wanted));
    assertThat(days.getText()).startsWith("Rules of ").isNotEqualTo("Rules of today");
    Ui.await(
        "the problems of that day",
        () ->
            page.editor().annotations().problems().size()
                == before + worse.added().size() - worse.gone());

    choose(days, 0);
    Ui.await("today again", ProofDay::isToday);
    Ui.await("today's problems", () -> page.editor().annotations().problems().size() == before);
  }

  private static Combo days(DesignerPage page) {
    return Desk.all(page.canvas().getShell(), Combo.class).stream()
        .filter(combo -> combo.isVisible() && combo.indexOf("Another day\u2026") >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static void anotherDay(Combo days, Consumer<Shell> steps) {
    Desk.answerWithKeys(
        "Rules of which day?", () -> choose(days, days.indexOf("Another day\u2026")), steps);
  }

  private static LocalDate on(DateTime calendar) {
    return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
  }

  private static void choose(Combo days, int item) {
    days.select(item);
    Desk.notify(days, SWT.Selection);
  }

  @Test
  void theNavigatorMarksEveryDrawingOpenOrNot() throws Exception {
    DesignerPage page = highRisk("time-marks");
    ComingDay worse = Ui.awaitValue("a coming day with problems", () -> worse(page));
    page.close();
    DesignerPage other = highRisk("time-open");
    Ui.await("its proof", () -> worse(other).isPresent());
    IViewPart view = Desk.view(Ids.NAVIGATOR, IViewPart.class);
    Tree tree = ((CommonNavigator) view).getCommonViewer().getTree();
    ((CommonNavigator) view).getCommonViewer().expandToLevel(page.file(), 1);
    Ui.await("the marks of today", () -> NAMES.stream().allMatch(name -> isMarked(tree, name)));
    List<String> today = texts(tree);
    ProofDay.choose(worse.on());
    Ui.await(
        "the marks of that day, of the closed one and the open one",
        () -> texts(tree).stream().noneMatch(today::contains));
    assertThat(NAMES).allMatch(name -> isMarked(tree, name));
    ProofDay.choose(null);
    Ui.await("the marks of today again", () -> texts(tree).equals(today));
  }

  private static Optional<ComingDay> worse(DesignerPage page) {
    return page.editor().proof().coming().stream()
        .filter(day -> !day.added().isEmpty())
        .max(java.util.Comparator.comparing(day -> day.added().size()));
  }

  /** The middle of the n-th card, which is the last that is seen when not all fit. */
  private static int placeOf(Canvas bar, int card) {
    int gap = 8;
    int width = 250 + gap;
    int fit = Math.max(1, (bar.getClientArea().width - gap) / width);
    return gap + Math.min(card, fit - 1) * width + width / 2;
  }

  private static boolean isStrip(Canvas canvas) {
    return canvas.getClass().getSimpleName().equals("DayStrip");
  }

  private static boolean isMarked(Tree tree, String name) {
    return text(tree, name).contains("error");
  }

  private static List<String> texts(Tree tree) {
    return NAMES.stream().map(name -> text(tree, name)).toList();
  }

  /** What the navigator says of a drawing. */
  private static String text(Tree tree, String name) {
    return Arrays.stream(tree.getItems())
        .flatMap(project -> Arrays.stream(project.getItems()))
        .map(TreeItem::getText)
        .filter(text -> text.startsWith(name))
        .findFirst()
        .orElse("");
  }

  /** A drawing of a use that the EU calls a high risk, whose duties are still to come. */
  private static DesignerPage highRisk(String name) throws Exception {
    DesignerPage page = DesignerPage.openSmall(name);
    Model model = LifecycleFactory.eINSTANCE.createModel();
    model.setId("scoring");
    model.setUse("credit scoring");
    model.setAffectedPeople(AffectedPeople.APPLICANTS);
    model.getRegions().add("EU");
    page.editor()
        .execute(
            new Edits("Model")
                .set(page.lifecycle(), LifecyclePackage.eINSTANCE.getLifecycle_Model(), model)
                .command());
    page.save();
    return page;
  }
}
