package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Connecting;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** A line from a step that decides is given the outcome that it likely stands for. */
class LikelyOutcomeTest {
  private final Draft draft = new Draft();
  private final Element stage =
      draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 900, 400));
  private final Element one = draft.step("TaskStep", stage, 300, 60);
  private final Element two = draft.step("TaskStep", stage, 300, 160);
  private final Element three = draft.step("TaskStep", stage, 300, 260);

  @Test
  void aTestIsPassedThenFailed() {
    for (String kind : new String[] {"TestStep", "DataCheckStep"}) {
      Element test = draft.step(kind, stage, 60, 60);
      join(test, one, two, three);
      assertLines(
          test,
          tuple("passed", TransitionKind.NORMAL),
          tuple("failed", TransitionKind.NORMAL),
          tuple(null, TransitionKind.DEFAULT));
    }
  }

  @Test
  void anApprovalIsGivenOrRejected() {
    for (String kind : new String[] {"ApprovalStep", "ReviewStep"}) {
      Element approval = draft.step(kind, stage, 60, 60);
      join(approval, one);
      assertLines(approval, tuple(null, TransitionKind.NORMAL));
      join(approval, two);
      assertLines(
          approval, tuple(null, TransitionKind.DEFAULT), tuple("reject", TransitionKind.NORMAL));
      join(approval, three);
      assertThat(((Node) approval).getOutgoing().getLast().getOutcome()).isNull();
    }
  }

  @Test
  void whatLeadsToARejectionIsTheRejection() {
    Element approval = draft.step("ApprovalStep", stage, 60, 60);
    Element rejected = draft.create("EndNode.rejected", stage, new Rectangle(300, 360, 44, 44));
    join(approval, rejected, one);
    assertLines(
        approval, tuple("reject", TransitionKind.NORMAL), tuple(null, TransitionKind.DEFAULT));
  }

  @Test
  void anExperimentLeadsTheChallengerToItsPromotion() {
    Element experiment = draft.step("ExperimentStep", stage, 60, 60);
    Element promote = draft.step("PromoteStep", stage, 300, 340);
    join(experiment, one, promote);
    assertLines(
        experiment,
        tuple(null, TransitionKind.DEFAULT),
        tuple("challenger", TransitionKind.NORMAL));
    assertThat(((ExperimentStep) experiment).getArms())
        .extracting(Arm::getSubject, Arm::getShare)
        .containsExactly(tuple(ArmSubject.CHAMPION, 50.0), tuple(ArmSubject.CHALLENGER, 50.0));
  }

  @Test
  void otherLinesAreLeftAsTheyAre() {
    join(one, two, three);
    assertLines(one, tuple(null, TransitionKind.NORMAL), tuple(null, TransitionKind.NORMAL));
    Element test = draft.step("TestStep", stage, 60, 60);
    draft.check(Connecting.join(draft.drawing, test, one, TransitionKind.FAILURE));
    assertLines(test, tuple(null, TransitionKind.FAILURE));
  }

  private void join(Element from, Element... targets) {
    for (Element to : targets) {
      draft.check(Connecting.join(draft.drawing, from, to, TransitionKind.NORMAL));
    }
  }

  private static void assertLines(Element from, org.assertj.core.groups.Tuple... lines) {
    assertThat(((Node) from).getOutgoing())
        .extracting(Transition::getOutcome, Transition::getKind)
        .containsExactly(lines);
  }
}
