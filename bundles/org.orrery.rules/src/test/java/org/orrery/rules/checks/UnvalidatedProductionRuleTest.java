package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TestStep;
import org.orrery.rules.Draw;

class UnvalidatedProductionRuleTest {
  private static final String CHECK = "unvalidated-production";
  private static final String VALID =
      "start -> train -> test -passed-> approve -approve-> deploy -> end";

  @Test
  void holdsWhenEveryPathIsTestedThenApproved() {
    assertThat(Checked.messages(CHECK, Draw.of(VALID, "test -failed-> task -> train"))).isEmpty();
    assertThat(Checked.messages(CHECK, Draw.complete())).isEmpty();
  }

  @Test
  void findsTheOneWayThatLeadsPastTheTest() {
    Draw draw = Draw.of(VALID, "train -?-> approve");
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Deploy' can be reached without a test")
        .contains("'Train' → 'Approve' → 'Deploy'");
    assertThat(Checked.ways(CHECK, draw)).containsExactly(List.of("train", "approve", "deploy"));
  }

  @Test
  void theOrderCounts() {
    Draw draw = Draw.of("start -> train -> approve -approve-> test -passed-> deploy -> end");
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("without an approval by a validator after the test");
  }

  @Test
  void trainingAgainAsksForNewValidation() {
    Draw draw =
        Draw.of("start -> train -> test -passed-> approve -approve-> train-2 -> deploy -> end");
    assertThat(Checked.messages(CHECK, draw)).singleElement().asString().contains("'Train 2'");
  }

  @Test
  void aFailedTestARejectionAndATimeOutAreNoValidation() {
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "test -failed-> approve")))
        .containsExactly("deploy");
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "approve -reject-> deploy")))
        .containsExactly("deploy");
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "approve -@-> deploy")))
        .containsExactly("deploy");
    assertThat(Checked.elements(CHECK, Draw.of(VALID, "test -!-> approve")))
        .containsExactly("deploy");
  }

  @Test
  void anApprovalLeftWithAnyOutcomeLetsRejectedVersionsPass() {
    assertThat(
            Checked.elements(
                CHECK, Draw.of("start -> train -> test -passed-> approve -> deploy -> end")))
        .containsExactly("deploy");
    Draw byDefault = Draw.of(VALID.replace("-approve->", "-*->"), "approve -reject-> end-2");
    assertThat(Checked.messages(CHECK, byDefault)).isEmpty();
  }

  @Test
  void onlyAnApprovalThatNeedsAValidatorCounts() {
    Draw any = Draw.of(VALID).with("approve", ApprovalStep.class, a -> a.setEachRole(false));
    assertThat(Checked.messages(CHECK, any))
        .singleElement()
        .asString()
        .contains("'Approve' does not count, for it can be given without a role");
    Draw alone = Draw.of(VALID);
    alone.with("approve", ApprovalStep.class, a -> a.setEachRole(false));
    alone.with(
        "approve",
        ApprovalStep.class,
        a -> a.getApprovers().remove(alone.get("committee", Role.class)));
    assertThat(Checked.messages(CHECK, alone)).isEmpty();
  }

  @Test
  void aTestStepWithoutTestsOrOnlyInSomeMembersDoesNotCount() {
    Draw empty = Draw.of(VALID).with("test", TestStep.class, t -> t.getTests().clear());
    assertThat(Checked.messages(CHECK, empty))
        .singleElement()
        .asString()
        .contains("'Test' does not count, for it holds no tests");
    Draw sometimes =
        Draw.of(VALID)
            .with(
                "test",
                TestStep.class,
                t -> t.getWhen().add(LifecycleFactory.eINSTANCE.createCondition()));
    assertThat(Checked.messages(CHECK, sometimes))
        .singleElement()
        .asString()
        .contains("'Test' does not count, for it is not part of every member");
  }

  @Test
  void parallelBranchesCountTogetherBehindTheirJoin() {
    Draw draw =
        Draw.of(
            "start -> train -> fork -> test -passed-> join -> approve -approve-> deploy -> end",
            "fork -> document -> join");
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void aBranchThatTrainsBesideTheApprovalMakesAnotherVersion() {
    Draw draw =
        Draw.of(
            "start -> train -> test -passed-> approve -approve-> fork -> document -> join",
            "fork -> retrain -> join -> deploy -> end");
    assertThat(Checked.elements(CHECK, draw)).containsExactly("deploy");
  }

  @Test
  void aTriggerMustValidateToo() {
    Draw draw = Draw.of("manual -> promote -> end");
    assertThat(Checked.messages(CHECK, draw)).singleElement().asString().contains("'Manual' → ");
  }

  @Test
  void aShadowIsNoProduction() {
    Draw draw = Draw.of("start -> train -> deploy -> end");
    assertThat(Checked.elements(CHECK, draw)).containsExactly("deploy");
    draw.with("deploy", DeployStep.class, d -> d.setStrategy(DeployStrategy.SHADOW));
    assertThat(Checked.elements(CHECK, draw)).isEmpty();
  }
}
