package org.orrery.lifecycle.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

class ApprovalChangesTest {
  private Lifecycle before;
  private Lifecycle after;

  @BeforeEach
  void load() throws IOException {
    before = LifecycleFiles.load(Path.of("../../samples/credit/credit-risk.lifecycle"));
    after = EcoreUtil.copy(before);
  }

  private <T extends Element> T find(Class<T> type, String id) {
    return type.cast(Elements.byId(after, id).orElseThrow());
  }

  private void assertOnly(String... elements) {
    assertThat(ApprovalChanges.between(before, after))
        .extracting(ElementChange::element)
        .containsExactlyInAnyOrder(elements);
  }

  @Test
  void whatDecidesNothingIsNone() {
    find(TrainStep.class, "train").setName("Learn");
    find(Role.class, "validator").setPeople(9);
    find(Role.class, "validator").setName("Second line");
    find(Role.class, "operator").setServerRole("business-owner");
    assertOnly();
  }

  @Test
  void whatAStepSaysIsOne() {
    find(ApprovalStep.class, "approve-release").setQuorum(1);
    find(ApprovalStep.class, "approve-challenger").getChecklist().clear();
    assertOnly("approve-release", "approve-challenger");
  }

  @Test
  void whomItsRolesStandForIsOne() {
    find(Role.class, "validator").setServerRole("developer");
    assertOnly("validator");
  }

  @Test
  void aWayAroundOrToItIsOne() {
    ApprovalStep step = find(ApprovalStep.class, "approve-release");
    Transition on = step.getOutgoing().getFirst();
    on.setTarget(find(Node.class, "train"));
    Transition into = LifecycleFactory.eINSTANCE.createTransition();
    into.setId("sooner");
    into.setSource(find(Node.class, "train"));
    into.setTarget(step);
    after.getTransitions().add(into);
    assertOnly(on.getId(), "sooner");
  }

  @Test
  void aStepThatComesOrGoesIsOneWithItsLines() {
    ApprovalStep step = find(ApprovalStep.class, "approve-challenger");
    after.getTransitions().removeIf(t -> t.getSource() == step || t.getTarget() == step);
    EcoreUtil.remove(step);
    assertThat(ApprovalChanges.between(before, after))
        .extracting(ElementChange::element)
        .contains("approve-challenger")
        .hasSizeGreaterThan(1);
    assertThat(ApprovalChanges.between(after, before))
        .extracting(ElementChange::element)
        .contains("approve-challenger");
  }
}
