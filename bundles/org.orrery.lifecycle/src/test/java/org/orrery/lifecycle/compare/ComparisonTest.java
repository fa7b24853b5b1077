package org.orrery.lifecycle.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.compare.Change.Kind;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

class ComparisonTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private Lifecycle before;
  private Lifecycle after;

  @BeforeEach
  void load() throws IOException {
    before =
        LifecycleFiles.load(
            Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-policy.lifecycle"));
    after = EcoreUtil.copy(before);
  }

  private Comparison compared() {
    return Comparison.of(before, after);
  }

  private <T extends Element> T find(Class<T> type, String id) {
    return type.cast(Elements.byId(after, id).orElseThrow());
  }

  @Test
  void equalDrawingsHaveNone() {
    assertThat(compared().isEmpty()).isTrue();
    assertThat(compared().changes()).isEmpty();
  }

  @Test
  void aValueIsShownBeforeAndAfterWithItsUnit() {
    find(Monitor.class, "policy-latency-monitor").setCritical(80.5);
    find(ModelTest.class, "test-agreement").setThreshold(0.97);
    find(TaskStep.class, "mend").setDueIn("PT36H");
    assertThat(compared().changes())
        .extracting(Change::title, Change::detail)
        .containsExactly(
            tuple("Test of a model 'Agreement'", "threshold: 0.95 \u2192 0.97"),
            tuple("Task 'Mend rules'", "due in: 5 days \u2192 36 hours"),
            tuple("Monitor 'Latency'", "critical: 100 ms \u2192 80.5 ms"));
  }

  @Test
  void whatAnElementHoldsBelongsToIt() {
    NotifyStep tell = MAKE.createNotifyStep();
    tell.setId("tell");
    RetryPolicy retry = MAKE.createRetryPolicy();
    retry.setAttempts(5);
    after.getStages().get(0).getNodes().add(tell);
    find(NotifyStep.class, "tell").setRetry(retry);
    assertThat(compared().changes())
        .extracting(Change::kind, Change::element, Change::detail)
        .containsExactly(tuple(Kind.ADDED, "tell", "in Intake"));
    before = EcoreUtil.copy(after);
    retry.setAttempts(7);
    assertThat(compared().changes())
        .extracting(Change::element, Change::detail)
        .containsExactly(tuple("tell", "retry, attempts: 5 \u2192 7"));
  }

  @Test
  void ofAListOnlyTheDifferenceIsShown() throws IOException {
    before =
        LifecycleFiles.load(
            Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-risk.lifecycle"));
    after = EcoreUtil.copy(before);
    DecisionNode decision =
        (DecisionNode)
            Elements.nodes(after).stream().filter(DecisionNode.class::isInstance).findFirst().get();
    decision.getRows().get(0).setOutcome("keep-it");
    Change only = compared().changes().get(0);
    assertThat(compared().changes()).hasSize(1);
    assertThat(only.what()).isEqualTo("rows");
    assertThat(only.after()).endsWith("\u2192 keep-it").doesNotContain(";");
    assertThat(only.detail()).isEqualTo("rows: " + only.before() + " becomes " + only.after());
    assertThat(only.before()).doesNotContain(";", "keep-it");
  }

  @Test
  void addedAndRemovedElementsAreNamedWithTheirPlace() {
    EcoreUtil.delete(find(Transition.class, "mend-to-test"));
    Node extra = MAKE.createNotifyStep();
    extra.setId("tell");
    extra.setName("Tell owner");
    after.getStages().get(1).getNodes().add(extra);
    assertThat(compared().changes())
        .extracting(Change::kind, Change::title, Change::detail)
        .containsExactly(
            tuple(Kind.ADDED, "Notify 'Tell owner'", "in Validate"),
            tuple(
                Kind.REMOVED,
                "Transition 'Mend rules \u2192 Test cases'",
                "Mend rules \u2192 Test cases"));
  }

  @Test
  void aNodeInAnotherStageHasMoved() {
    after.getStages().get(1).getNodes().add(find(Node.class, "register"));
    assertThat(compared().changes())
        .extracting(Change::kind, Change::element, Change::detail)
        .containsExactly(
            tuple(Kind.MOVED, "register", "moved from Stage 'Intake' to Stage 'Validate'"));
  }

  @Test
  void aLineWithAnotherEndIsReRouted() {
    find(Transition.class, "test-failed").setTarget(find(Node.class, "end-rejected"));
    assertThat(compared().changes())
        .extracting(Change::kind, Change::name, Change::detail)
        .containsExactly(
            tuple(
                Kind.REROUTED,
                "not passed",
                "Test cases \u2192 Mend rules becomes Test cases \u2192 Rejected"));
  }

  @Test
  void onlyWhatWasTakenElsewhereIsReOrdered() {
    after.getStages().move(4, 0);
    assertThat(compared().changes())
        .extracting(Change::kind, Change::element, Change::detail)
        .containsExactly(
            tuple(
                Kind.REORDERED,
                "policy-intake",
                "place among the stages of Credit policy rules: 1 \u2192 5"));
  }

  @Test
  void thePictureIsApartFromMeaning() {
    ShapeLayout shape = Elements.shapeOf(after, find(Node.class, "mend")).orElseThrow();
    shape.setX(99);
    assertThat(compared().meaning()).isEmpty();
    assertThat(compared().elements()).isEmpty();
    assertThat(compared().layout())
        .extracting(Change::element, Change::detail)
        .containsExactly(tuple("mend", "place in the picture, x: 22 \u2192 99"));
  }

  @Test
  void commentsAreTold() {
    Comments.set(
        after.getModel(), List.of(new Comment(Comment.Where.BEFORE, "", 0, "<!-- why -->", true)));
    assertThat(compared().changes())
        .extracting(Change::kind, Change::element, Change::detail)
        .containsExactly(
            tuple(Kind.COMMENTED, "credit-policy-model", "comments: none \u2192 <!-- why -->"));
    assertThat(compared().elements()).isEmpty();
  }

  @Test
  void anotherKindOfElementIsAnotherElement() {
    Node old = find(Node.class, "register");
    Node other = MAKE.createNotifyStep();
    other.setId("register");
    after.getStages().get(0).getNodes().set(2, other);
    after.getTransitions().stream()
        .filter(t -> t.getTarget() == old)
        .forEach(t -> t.setTarget(other));
    after.getTransitions().stream()
        .filter(t -> t.getSource() == old)
        .forEach(t -> t.setSource(other));
    ShapeLayout shape = Elements.shapeOf(after, old).orElseThrow();
    shape.setElement(other);
    assertThat(compared().elements())
        .extracting(ElementChange::kind, ElementChange::elementKind)
        .containsExactly(tuple(Kind.ADDED, "NotifyStep"), tuple(Kind.REMOVED, "RegisterStep"));
  }

  @Test
  void aValueThatIsNoLongerSetIsTheDefaultOne() {
    ApprovalStep approval =
        Elements.all(after).stream()
            .filter(ApprovalStep.class::isInstance)
            .map(ApprovalStep.class::cast)
            .findFirst()
            .orElseThrow();
    approval.setQuorum(2);
    approval.setFourEyes(false);
    before = EcoreUtil.copy(after);
    approval.eUnset(LifecyclePackage.eINSTANCE.getApprovalStep_Quorum());
    approval.eUnset(LifecyclePackage.eINSTANCE.getApprovalStep_FourEyes());
    assertThat(compared().changes())
        .extracting(Change::detail)
        .containsExactlyInAnyOrder(
            "quorum: 2 \u2192 1 (default)", "four eyes: no \u2192 yes (default)");
    assertThat(Comparison.of(after, before, Locale.GERMAN).changes())
        .extracting(Change::detail)
        .contains("Quorum: 1 (Vorgabe) \u2192 2");
  }

  @Test
  void changesAreToldInGerman() {
    find(Monitor.class, "policy-latency-monitor").setCritical(80.5);
    TaskStep mend = find(TaskStep.class, "mend");
    mend.setDueIn("PT36H");
    after.getStages().get(1).getNodes().add(find(Node.class, "register"));
    find(Transition.class, "test-failed").setTarget(find(Node.class, "end-rejected"));
    Node extra = MAKE.createNotifyStep();
    extra.setId("tell");
    after.getStages().get(0).getNodes().add(extra);
    after.getStages().move(4, 0);
    Comments.set(
        after.getModel(), List.of(new Comment(Comment.Where.BEFORE, "", 0, "<!-- why -->", true)));
    Elements.shapeOf(after, mend).orElseThrow().setX(99);
    assertThat(Comparison.of(before, after, Locale.GERMAN).changes())
        .extracting(Change::title, Change::detail)
        .containsExactlyInAnyOrder(
            tuple("Modell „Credit policy“", "Kommentare: nichts \u2192 <!-- why -->"),
            tuple(
                "Registrierschritt „Register rules“",
                "verschoben von Phase „Intake“ nach Phase „Validate“"),
            tuple("Aufgabe „Mend rules“", "Fällig in: 5 Tage \u2192 36 Stunden"),
            tuple("Überwachung „Latency“", "Kritisch: 100 ms \u2192 80,5 ms"),
            tuple(
                "Übergang „not passed“",
                "Test cases \u2192 Mend rules wird zu Test cases \u2192 Rejected"),
            tuple("Benachrichtigungsschritt „tell“", "in „Intake“"),
            tuple("Phase „Intake“", "Stelle unter „Phasen“ von „Credit policy rules“: 1 \u2192 5"),
            tuple("Aufgabe „Mend rules“", "Ort im Bild, Links: 22 \u2192 99"));
  }

  @Test
  void anElementIsOneLineForADeployment() {
    TaskStep mend = find(TaskStep.class, "mend");
    mend.setName("Repair rules");
    mend.setDueIn("P2D");
    assertThat(compared().elements())
        .containsExactly(
            new ElementChange(
                Kind.CHANGED,
                "mend",
                "TaskStep",
                "Repair rules",
                "name: Mend rules \u2192 Repair rules; due in: 5 days \u2192 2 days"));
  }
}
