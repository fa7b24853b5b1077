package org.orrery.journeys.designer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Lifecycle;

/** Problems come while one draws, and a quick fix removes one and can be taken back. */
@ExtendWith(LogWatch.class)
class ProblemsTest {
  @Test
  void aQuickFixRemovesAProblemAndUndoBringsItBack() throws Exception {
    DesignerPage page = DesignerPage.openSmall("problems");
    Annotations annotations = page.editor().annotations();
    Ui.await("a problem with a fix", () -> fixable(annotations) != null);
    Ui.await("problem markers", () -> markers(page) > 0);
    String before = page.text();

    Hand.click(page.canvas(), 10, 10);
    page.focus();
    Ui.await("nothing is selected", () -> isNothingSelected(page));
    Annotations.Problem problem = fixable(annotations);
    Hand.press("ctrl+1");
    Ui.await("fixes are offered", () -> Ui.display().getActiveShell() != Ui.window().getShell());
    Hand.press("Return");
    Ui.await("the fix is made", () -> !page.text().equals(before));
    Ui.await("the problem is gone", () -> !annotations.problems().contains(problem));

    page.focus();
    Hand.press("ctrl+z");
    Ui.await("the fix is taken back", () -> page.text().equals(before));
    Ui.await("the problem is back", () -> annotations.problems().contains(problem));
    page.close();
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

  private static int markers(DesignerPage page) {
    try {
      IMarker[] markers = page.file().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
      return markers.length;
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
