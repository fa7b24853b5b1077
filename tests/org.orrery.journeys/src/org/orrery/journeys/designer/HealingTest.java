package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;

/** What is deleted takes along what hangs on it, and the flow heals where it can. */
class HealingTest {
  private static final Rectangle PLACE = new Rectangle(60, 60, 160, 52);
  private final Draft draft = new Draft();
  private final Element stage = draft.create("Stage.develop", draft.lifecycle, PLACE.getCopy());
  private final Element start = draft.create("StartNode", stage, PLACE.getCopy());
  private final Element train = draft.create("TrainStep", stage, PLACE.getCopy());
  private final Transition line = draft.join(start, train);

  @Test
  void deletesWithLinesPlacesAndReferences() {
    Role role = (Role) draft.create("Role", draft.lifecycle, PLACE.getCopy());
    new Edits("role")
        .set(train, LifecyclePackage.eINSTANCE.getStep_Role(), role)
        .command()
        .execute();
    draft.check(Deleting.command(draft.drawing, List.of(role)));
    assertThat(train.eGet(LifecyclePackage.eINSTANCE.getStep_Role())).isNull();
    draft.check(Deleting.command(draft.drawing, List.of(train)));
    assertThat(draft.lifecycle.getTransitions()).isEmpty();
    draft.check(Deleting.command(draft.drawing, List.of(stage)));
    assertThat(draft.lifecycle.getLayout().getShapes()).isEmpty();
  }

  @Test
  void theFlowHealsWhereAStepIsDeleted() {
    Element rework = draft.create("TaskStep", stage, PLACE.getCopy());
    Element test = draft.create("TestStep", stage, PLACE.getCopy());
    Connecting.join(draft.drawing, rework, train, TransitionKind.NORMAL).execute();
    Connecting.join(draft.drawing, train, test, TransitionKind.NORMAL).execute();
    Connecting.join(draft.drawing, train, rework, TransitionKind.FAILURE).execute();
    Bending.add(draft.drawing, line, 0, new Point(30, 40)).execute();
    line.setOutcome("fit");

    draft.check(Deleting.command(draft.drawing, List.of(train)));

    assertThat(draft.lifecycle.getTransitions())
        .extracting(Transition::getSource, Transition::getTarget, Transition::getOutcome)
        .containsExactlyInAnyOrder(tuple(start, test, "fit"), tuple(rework, test, null));
    assertThat(draft.drawing.edgeOf(line)).as("bends that led elsewhere").isNull();
  }

  @Test
  void theFlowHealsPastAllThatIsDeletedTogether() {
    Element test = draft.create("TestStep", stage, PLACE.getCopy());
    Element end = draft.create("EndNode.released", stage, PLACE.getCopy());
    Connecting.join(draft.drawing, train, test, TransitionKind.NORMAL).execute();
    Connecting.join(draft.drawing, test, end, TransitionKind.NORMAL).execute();

    draft.check(Deleting.command(draft.drawing, List.of(train, test)));

    assertThat(draft.lifecycle.getTransitions())
        .extracting(Transition::getSource, Transition::getTarget)
        .containsExactly(tuple(start, end));
  }

  @Test
  void aStepThatDecidesIsDeletedWithItsLines() {
    Element test = draft.create("TestStep", stage, PLACE.getCopy());
    Element task = draft.create("TaskStep", stage, PLACE.getCopy());
    Connecting.join(draft.drawing, train, test, TransitionKind.NORMAL).execute();
    Connecting.join(draft.drawing, train, task, TransitionKind.NORMAL).execute();

    draft.check(Deleting.command(draft.drawing, List.of(train)));

    assertThat(draft.lifecycle.getTransitions()).isEmpty();
  }

  @Test
  void theFlowHealsToWhereAnApprovalLeadsAndNotToItsRejection() {
    Element approval = draft.create("ApprovalStep", stage, PLACE.getCopy());
    Element deploy = draft.create("DeployStep", stage, PLACE.getCopy());
    Element rejected = draft.create("EndNode.rejected", stage, PLACE.getCopy());
    draft.join(train, approval);
    draft.join(approval, rejected);
    draft.join(approval, deploy);
    assertThat(((Node) approval).getOutgoing())
        .extracting(Transition::getOutcome, Transition::getKind)
        .containsExactly(
            tuple("reject", TransitionKind.NORMAL), tuple(null, TransitionKind.DEFAULT));

    draft.check(Deleting.command(draft.drawing, List.of(approval)));

    assertThat(ways()).containsExactly(tuple(start, train), tuple(train, deploy));
  }

  @Test
  void theFlowHealsByTheOutcomeThatGoesOn() {
    Element approval = draft.create("ApprovalStep", stage, PLACE.getCopy());
    Element deploy = draft.create("DeployStep", stage, PLACE.getCopy());
    Element conditions = draft.create("TaskStep", stage, PLACE.getCopy());
    Element rejected = draft.create("EndNode.rejected", stage, PLACE.getCopy());
    draft.join(train, approval);
    draft.join(approval, conditions).setOutcome("approve-with-conditions");
    draft.join(approval, rejected).setOutcome("reject");
    Transition approve = draft.join(approval, deploy);
    approve.setKind(TransitionKind.NORMAL);
    approve.setOutcome("approve");

    draft.check(Deleting.command(draft.drawing, List.of(approval)));

    assertThat(ways()).containsExactly(tuple(start, train), tuple(train, deploy));
  }

  @Test
  void theFlowNeverHealsIntoAFailure() {
    Element test = draft.create("TestStep", stage, PLACE.getCopy());
    Element mend = draft.create("TaskStep", stage, PLACE.getCopy());
    draft.join(train, test);
    draft.join(test, mend).setOutcome("failed");
    Connecting.join(draft.drawing, test, mend, TransitionKind.TIMEOUT).execute();

    draft.check(Deleting.command(draft.drawing, List.of(test)));

    assertThat(ways()).containsExactly(tuple(start, train));
  }

  @Test
  void aSampleStaysWholeWithoutOneOfItsApprovals() throws Exception {
    Path samples = Path.of(System.getProperty("orrery.samples"));
    Lifecycle churn = LifecycleFiles.load(samples.resolve("patterns/churn-model.lifecycle"));
    Drawing drawing = new Drawing(churn);
    Element approval = drawing.byId().get("approve-challenger");
    Element compare = drawing.byId().get("compare");

    Draft.check(churn, Deleting.command(drawing, List.of(approval)));

    assertThat(((Node) compare).getIncoming())
        .singleElement()
        .satisfies(way -> assertThat(way.getSource().getId()).isEqualTo("retest"))
        .satisfies(way -> assertThat(way.getOutcome()).isEqualTo("passed"));
  }

  private List<Tuple> ways() {
    return draft.lifecycle.getTransitions().stream()
        .map(way -> tuple(way.getSource(), way.getTarget()))
        .toList();
  }
}
