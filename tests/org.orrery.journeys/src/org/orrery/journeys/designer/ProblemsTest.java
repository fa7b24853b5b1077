package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.compare.ElementChange;

/** Problems come while one draws, and a quick fix removes one and can be taken back. */
@ExtendWith(LogWatch.class)
class ProblemsTest {
  /** A problem, and below it what a fix would change. */
  private static final String CHANGES = "(?s)[^\\n]+\\n.*(?i)(adds|changes|removes) .+";

  @Test
  void aQuickFixRemovesAProblemAndUndoBringsItBack() throws Exception {
    DesignerPage page = DesignerPage.openSmall("problems");
    Annotations annotations = page.editor().annotations();
    Ui.await("a problem with a fix", () -> fixable(annotations) != null);
    Ui.await("problem markers", () -> markers(page).length > 0);
    String before = page.text();

    Hand.click(page.canvas(), 10, 10);
    page.focus();
    Ui.await("nothing is selected", () -> isNothingSelected(page));
    Annotations.Problem problem = fixable(annotations);
    Hand.press("ctrl+1");
    Ui.await("fixes are offered", () -> Ui.display().getActiveShell() != Ui.window().getShell());
    Shell popup = Ui.display().getActiveShell();
    Ui.await(
        "what it would change",
        () -> Desk.all(popup, Text.class).getFirst().getText().matches(CHANGES));
    String told = Desk.all(popup, Text.class).getFirst().getText();
    Lifecycle unfixed = EcoreUtil.copy(page.lifecycle());
    Hand.press("Return");
    Ui.await("the fix is made", () -> !page.text().equals(before));
    List<ElementChange> made = Comparison.of(unfixed, page.lifecycle(), Locale.ENGLISH).elements();
    assertThat(made).isNotEmpty().allSatisfy(change -> assertThat(told).contains(change.name()));
    assertThat(told.split("(?i)(adds|changes|removes) ")).hasSize(made.size() + 1);
    Ui.await("the problem is gone", () -> !annotations.problems().contains(problem));

    page.focus();
    Hand.press("ctrl+z");
    Ui.await("the fix is taken back", () -> page.text().equals(before));
    Ui.await("the problem is back", () -> annotations.problems().contains(problem));
    page.close();
  }

  @Test
  void whatIsSelectedOffersItsOwnFixes() throws Exception {
    DesignerPage page = SimulationPage.sample();
    Element train = page.named("Train");
    List<Transition> failures =
        page.lifecycle().getTransitions().stream()
            .filter(line -> line.getKind() == TransitionKind.FAILURE)
            .toList();
    page.editor().execute(Deleting.command(page.editor().drawing(), failures));
    Ui.await(
        "a fix for it", () -> problemsOf(page, train).stream().anyMatch(p -> !p.fixes().isEmpty()));
    List<String> others =
        page.editor().annotations().problems().stream()
            .filter(problem -> !problemsOf(page, train).contains(problem))
            .flatMap(problem -> problem.fixes().stream())
            .collect(Collectors.toList());
    List<String> own =
        problemsOf(page, train).stream().flatMap(problem -> problem.fixes().stream()).toList();
    others.removeAll(own);
    assertThat(others).isNotEmpty();
    page.click("Train");
    page.focus();
    Hand.press("ctrl+1");
    Ui.await("fixes are offered", () -> Ui.display().getActiveShell() != Ui.window().getShell());
    Shell popup = Ui.display().getActiveShell();
    List<String> offered =
        Desk.all(popup, Table.class).stream()
            .flatMap(table -> Arrays.stream(table.getItems()))
            .map(TableItem::getText)
            .toList();
    Hand.press("Escape");
    Ui.await("they are gone", popup::isDisposed);
    assertThat(offered).containsAll(own).doesNotContainAnyElementsOf(others);
    page.editor().commands().undo();
    page.close();
  }

  @Test
  void aMarkerOffersTheSameFixes() throws Exception {
    DesignerPage page = DesignerPage.openSmall("marker-fix");
    String before = page.text();
    IMarker marker =
        Ui.awaitValue(
            "a marker with a fix",
            () -> Arrays.stream(markers(page)).filter(each -> fixes(each).length > 0).findFirst());
    IMarkerResolution2 fix = (IMarkerResolution2) fixes(marker)[0];
    assertThat(page.editor().annotations().problems())
        .anyMatch(problem -> problem.fixes().contains(fix.getLabel()));
    assertThat(fix.getDescription()).containsPattern("(?i)(adds|changes|removes) ");
    fix.run(marker);
    Ui.await("the fix is made", () -> !page.text().equals(before));
    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(before);
    page.close();
  }

  @Test
  void aProblemIsToldOnTheDrawingAndCountedInTheOutline() throws Exception {
    DesignerPage page = DesignerPage.openSmall("problem-places");
    Ui.await("what the rules say", () -> !page.editor().annotations().problems().isEmpty());
    ContentOutline view = (ContentOutline) Ui.page().showView(IPageLayout.ID_OUTLINE);
    Tree outline = Desk.all((Composite) view.getCurrentPage().getControl(), Tree.class).getFirst();
    Element train = page.named("Train");
    page.editor().select(List.of(train));
    List<Annotations.Problem> before = problemsOf(page, train);
    page.editor()
        .execute(
            Deleting.command(
                page.editor().drawing(), ((Node) train).getIncoming().stream().toList()));
    Ui.await("other problems", () -> !problemsOf(page, train).equals(before));
    List<Annotations.Problem> problems = problemsOf(page, train);
    assertThat(problems).isNotEmpty();
    Ui.await("it is told at the step", () -> told(page, train).contains(problems.get(0).message()));
    Ui.await("it is counted", () -> row(outline, "Train").endsWith(counted(train, problems)));
    page.editor().commands().undo();
    Ui.await("as before", () -> problemsOf(page, train).equals(before));
    Ui.await("counted as before", () -> row(outline, "Train").endsWith(counted(train, before)));
    page.close();
  }

  private static List<Annotations.Problem> problemsOf(DesignerPage page, Element element) {
    return page.editor().annotations().problemsOf(element.getId());
  }

  private static String counted(Element element, List<Annotations.Problem> problems) {
    return "  " + (problems.isEmpty() ? Kinds.of(element).label() : problems.size());
  }

  private static String told(DesignerPage page, Element element) {
    GraphicalEditPart part =
        (GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(element);
    return ((org.eclipse.draw2d.Label) part.getFigure().getToolTip())
        .getText()
        .replaceAll("\\s+", " ");
  }

  private static String row(Tree tree, String name) {
    return Arrays.stream(tree.getItem(0).getItems())
        .flatMap(stage -> Arrays.stream(stage.getItems()))
        .map(TreeItem::getText)
        .filter(text -> text.startsWith(name + " "))
        .findFirst()
        .orElse("");
  }

  private static IMarkerResolution[] fixes(IMarker marker) {
    return IDE.getMarkerHelpRegistry().getResolutions(marker);
  }

  private static boolean isNothingSelected(DesignerPage page) {
    return page.editor().selected().stream().allMatch(Lifecycle.class::isInstance);
  }

  private static Annotations.Problem fixable(Annotations annotations) {
    return annotations.problems().stream()
        .filter(problem -> !problem.fixes().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static IMarker[] markers(DesignerPage page) {
    try {
      return page.file().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
