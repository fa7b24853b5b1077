package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.governance.GovernancePage;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Who has what to do with each step is set by letters in a matrix, with undo. */
@ExtendWith(LogWatch.class)
class RoleMatrixTest {
  private static final LifecycleFactory F = LifecycleFactory.eINSTANCE;

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void lettersSetDutiesAndDeleteTakesThem() throws Exception {
    DesignerPage page = DesignerPage.open("matrix", LifecycleFiles.toBytes(drawn()));
    Hand.focus(page.canvas());
    Hand.press("ctrl+Next");
    Ui.await("the governance page", () -> GovernancePageTest.governance(page) != null);
    GovernancePage governance = GovernancePageTest.governance(page);
    governance.turn(GovernancePage.Form.MATRIX);
    Canvas matrix =
        Desk.all(governance, Canvas.class).stream()
            .filter(each -> each.getClass().getSimpleName().equals("RoleMatrix"))
            .filter(Control::isVisible)
            .findFirst()
            .orElseThrow();
    Hand.focus(matrix);
    TrainStep train = (TrainStep) page.named("Train");
    ApprovalStep approve = (ApprovalStep) page.named("Approve");
    NotifyStep notify = (NotifyStep) page.named("Tell");
    Role first = page.lifecycle().getRoles().get(0);
    Role second = page.lifecycle().getRoles().get(1);

    Hand.press("r");
    Ui.await("the first role trains", () -> train.getRole() == first);
    Hand.press("Right", "r");
    Ui.await("the second takes its place", () -> train.getRole() == second);
    Hand.press("a");
    Ui.await("why nobody decides", () -> Desk.words(governance).contains("nobody decides in it"));
    Hand.press("c");
    Ui.await("the second is consulted", () -> train.getConsulted().equals(List.of(second)));
    assertThat(train.getRole()).as("and goes on doing it").isSameAs(second);
    Hand.press("Left", "c");
    Ui.await("so is the first", () -> train.getConsulted().equals(List.of(second, first)));
    assertThat(Desk.words(governance)).contains("C is consulted").doesNotContain("nobody decides");
    Hand.press("c");
    Ui.await("no more", () -> train.getConsulted().equals(List.of(second)));
    Hand.press("ctrl+z");
    Ui.await("undone", () -> train.getConsulted().equals(List.of(second, first)));
    Hand.press("Right");
    Hand.press("Down", "a", "r");
    Ui.await("the second decides", () -> approve.getApprovers().contains(second));
    Ui.await("and does it", () -> approve.getRole() == second);
    Ui.await("its row is selected", () -> page.editor().selected().contains(approve));
    Hand.press("Down", "Left", "i");
    Ui.await("the first is informed", () -> notify.getRecipients().contains(first));
    Hand.press("Up", "Right", "Delete");
    Ui.await("all of the cell is gone", () -> approve.getApprovers().isEmpty());
    assertThat(approve.getRole()).isNull();
    assertThat(page.lifecycle().getStages().get(0).getNodes()).contains(approve);
    Hand.press("ctrl+z");
    Ui.await("both letters are back", () -> approve.getApprovers().contains(second));
    assertThat(approve.getRole()).isSameAs(second);
  }

  /** Three steps that are drawn in another order than a run comes to them. */
  private static Lifecycle drawn() {
    Lifecycle lifecycle = GovernancePageTest.crowd(1);
    Role developer = F.createRole();
    developer.setId("developer");
    developer.setName("Developers");
    lifecycle.getRoles().add(0, developer);
    ApprovalStep approve = (ApprovalStep) lifecycle.getStages().get(0).getNodes().get(0);
    approve.setName("Approve");
    approve.getApprovers().clear();
    TrainStep train = (TrainStep) lifecycle.getStages().get(0).getNodes().get(1);
    NotifyStep tell = F.createNotifyStep();
    tell.setId("tell");
    tell.setName("Tell");
    lifecycle.getStages().get(0).getNodes().add(tell);
    GovernancePageTest.join(lifecycle, train, approve);
    GovernancePageTest.join(lifecycle, approve, tell);
    return lifecycle;
  }
}
