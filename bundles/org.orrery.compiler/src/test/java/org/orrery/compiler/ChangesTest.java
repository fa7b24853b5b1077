package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.compiler.Changes.Change;
import org.orrery.compiler.Changes.Kind;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TrainStep;

class ChangesTest {
  private Lifecycle before;
  private Lifecycle after;

  @BeforeEach
  void draw() {
    before = CreditDrawing.draw();
    after = CreditDrawing.draw();
  }

  @Test
  void equalDrawingsHaveNone() {
    assertThat(Changes.between(before, after)).isEmpty();
  }

  @Test
  void aMovedShapeIsNone() {
    after.getLayout().getEdges().get(0).getBendpoints().get(0).setX(999);
    assertThat(Changes.between(before, after)).isEmpty();
  }

  @Test
  void aChangedValueIsShownWithBothValues() {
    ((TrainStep) node(after, "train")).setSeed(7);
    assertThat(Changes.between(before, after))
        .containsExactly(
            new Change(Kind.CHANGED, "train", "TrainStep", "The train", "seed: 1 \u2192 7"));
  }

  @Test
  void whatAnElementHoldsBelongsToIt() {
    RetryPolicy retry = Sketch.NEW.createRetryPolicy();
    retry.setAttempts(5);
    ((TrainStep) node(after, "train")).setRetry(retry);
    ((DecisionNode) node(after, "winner")).getRows().get(0).setOutcome("keep-it");
    assertThat(Changes.between(before, after))
        .extracting(Change::kind, Change::element, Change::detail)
        .containsExactly(
            tuple(Kind.CHANGED, "train", "retry: none \u2192 (attempts 5)"),
            tuple(Kind.CHANGED, "winner", "rows changed"));
  }

  @Test
  void addedAndRemovedElementsAreNamedWithTheirPlace() {
    Node extra = Sketch.create(Sketch.LANGUAGE.getNotifyStep(), "tell");
    after.getStages().get(0).getNodes().add(extra);
    EcoreUtil.delete(after.getTransitions().get(0));
    assertThat(Changes.between(before, after))
        .containsExactly(
            new Change(Kind.ADDED, "tell", "NotifyStep", "The tell", "in WORK"),
            new Change(
                Kind.REMOVED,
                "t1",
                "Transition",
                "start \u2192 classify-risk",
                "start \u2192 classify-risk"));
  }

  @Test
  void aNodeInAnotherStageHasMoved() {
    Stage develop = after.getStages().get(1);
    develop.getNodes().add(node(after, "register"));
    assertThat(Changes.between(before, after))
        .extracting(Change::element, Change::detail)
        .containsExactly(tuple("register", "moved from work to develop"));
  }

  @Test
  void anotherKindOfElementIsAnotherElement() {
    Stage work = after.getStages().get(0);
    Node old = node(after, "register");
    Node other = Sketch.create(Sketch.LANGUAGE.getNotifyStep(), "register");
    work.getNodes().set(work.getNodes().indexOf(old), other);
    after
        .getTransitions()
        .forEach(
            t -> {
              if (t.getTarget() == old) {
                t.setTarget(other);
              }
              if (t.getSource() == old) {
                t.setSource(other);
              }
            });
    assertThat(Changes.between(before, after))
        .extracting(Change::kind, Change::elementKind)
        .containsExactly(tuple(Kind.ADDED, "NotifyStep"), tuple(Kind.REMOVED, "RegisterStep"));
  }

  private static Node node(Lifecycle lifecycle, String id) {
    return lifecycle.getStages().stream()
        .flatMap(s -> s.getNodes().stream())
        .filter(n -> n.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
