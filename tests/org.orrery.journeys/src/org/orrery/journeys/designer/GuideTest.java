package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.guide.Guide;
import org.orrery.designer.guide.GuideView;
import org.orrery.designer.problems.ProblemsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.workbench.Ids;

/** F1 tells about what is selected, beside it, and goes on to follow the selection. */
@ExtendWith(LogWatch.class)
class GuideTest {
  @AfterEach
  void close() {
    Ui.page().hideView(Ui.page().findView(GuideView.ID));
    Ui.page().closeAllEditors(false);
  }

  @Test
  void helpFollowsWhatIsSelected() throws Exception {
    DesignerPage page = DesignerPage.openSmall("guide");
    page.select(page.named("Train").getId());
    page.focus();
    IWorkbenchPart worked = Ui.page().getActivePart();
    Hand.press("F1");
    Ui.await("help", () -> shown("Train"));
    assertThat(Ui.page().getActivePart()).isSameAs(worked);
    Guide guide = view().guide();
    assertThat(guide.title()).isEqualTo("Train: Train");
    assertThat(lines(guide, "What it is")).containsExactly("Makes a new version from data.");
    assertThat(lines(guide, "What can be set"))
        .contains("Test share – Share of rows held back for tests, between 0 and 1.");
    assertThat(lines(guide, "Rules that speak of it")).isNotEmpty();
    assertThat(lines(guide, "Keys on a drawing")).contains("Connect – Ctrl+L");
    page.select(page.named("Start").getId());
    Ui.await("help on the start", () -> shown("Start"));
    assertThat(lines(view().guide(), "What it is")).containsExactly("Where a run starts.");
    Desk.view(Ids.PROBLEMS, ProblemsView.class).setFocus();
    Desk.run("org.orrery.workbench.help");
    Ui.await("help on a view", () -> view().guide().title().equals("Problems"));
    assertThat(lines(view().guide(), "What it is").getFirst()).startsWith("What the rules find");
  }

  private static boolean shown(String name) {
    return view() != null && view().guide() != null && view().guide().title().endsWith(name);
  }

  private static GuideView view() {
    return (GuideView) Ui.page().findView(GuideView.ID);
  }

  private static List<String> lines(Guide guide, String heading) {
    return guide.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .flatMap(section -> section.lines().stream())
        .toList();
  }
}
