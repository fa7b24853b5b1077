package org.orrery.lifecycle.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.compare.Change;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.merge.Conflict.Kind;
import org.orrery.lifecycle.model.Elements;

class MergeTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private Lifecycle base;
  private Lifecycle ours;
  private Lifecycle theirs;

  @BeforeEach
  void load() throws IOException {
    start("credit-policy");
  }

  private void start(String sample) throws IOException {
    base =
        LifecycleFiles.load(
            Path.of("src/test/resources/org/orrery/lifecycle/compare/" + sample + ".lifecycle"));
    ours = EcoreUtil.copy(base);
    theirs = EcoreUtil.copy(base);
  }

  private static <T extends Element> T find(Lifecycle drawing, Class<T> type, String id) {
    return type.cast(Elements.byId(drawing, id).orElseThrow());
  }

  private Merge merge() {
    return Merge.of(base, ours, theirs);
  }

  @Test
  void whatDoesNotMeetIsTakenFromBoth() {
    find(ours, Monitor.class, "policy-latency-monitor").setCritical(80);
    find(ours, Step.class, "mend").setName("Repair rules");
    find(theirs, Step.class, "mend").setDocumentation("By hand.");
    find(theirs, Monitor.class, "policy-latency-monitor").setWarning(10);
    theirs.getStages().get(1).getNodes().add(0, find(theirs, Node.class, "register"));
    EcoreUtil.delete(find(ours, Transition.class, "mend-to-test"));
    Merge merge = merge();
    assertThat(merge.conflicts()).isEmpty();
    Lifecycle merged = merge.result();
    Monitor monitor = find(merged, Monitor.class, "policy-latency-monitor");
    assertThat(List.of(monitor.getWarning(), monitor.getCritical())).containsExactly(10.0, 80.0);
    assertThat(find(merged, Step.class, "mend").getName()).isEqualTo("Repair rules");
    assertThat(find(merged, Step.class, "mend").getDocumentation()).isEqualTo("By hand.");
    assertThat(merged.getStages().get(1).getNodes().get(0).getId()).isEqualTo("register");
    assertThat(Elements.byId(merged, "mend-to-test")).isEmpty();
    assertThat(Comparison.of(base, merged).meaning()).hasSize(6);
  }

  @Test
  void aConflictShowsBothValuesWithUnitsAndKeepsOurs() {
    find(ours, Monitor.class, "policy-latency-monitor").setCritical(80);
    find(theirs, Monitor.class, "policy-latency-monitor").setCritical(90);
    find(theirs, Monitor.class, "policy-latency-monitor").setCap(9);
    Merge merge = merge();
    assertThat(merge.conflicts())
        .containsExactly(
            new Conflict(
                Kind.VALUE,
                "policy-latency-monitor",
                "Monitor",
                "Latency",
                "critical",
                "100 ms",
                "80 ms",
                "90 ms",
                "ours was kept",
                Locale.ENGLISH));
    Monitor merged = find(merge.result(), Monitor.class, "policy-latency-monitor");
    assertThat(merged.getCritical()).isEqualTo(80);
    assertThat(merged.getCap()).isEqualTo(9);
    assertThat(merge.conflicts().get(0).text())
        .isEqualTo(
            "Monitor 'Latency' (policy-latency-monitor), critical: ours was kept\n"
                + "  base:   100 ms\n  ours:   80 ms\n  theirs: 90 ms");
  }

  @Test
  void elementsOfOneNameAreToldByTheirIds() {
    List<Role> roles = base.getRoles();
    for (Lifecycle each : List.of(base, ours, theirs)) {
      each.getRoles().forEach(role -> role.setName("People"));
    }
    Step step = find(base, Step.class, "mend");
    List<String> ids =
        roles.stream().map(Role::getId).filter(id -> !id.equals(step.getRole().getId())).toList();
    find(ours, Step.class, "mend").setRole(find(ours, Role.class, ids.get(0)));
    find(theirs, Step.class, "mend").setRole(find(theirs, Role.class, ids.get(1)));
    assertThat(merge().conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.base()).isEqualTo("People (" + step.getRole().getId() + ")");
              assertThat(conflict.ours()).isEqualTo("People (" + ids.get(0) + ")");
              assertThat(conflict.theirs()).isEqualTo("People (" + ids.get(1) + ")");
            });
  }

  @Test
  void conflictsAreToldInGermanAndChosenAsInEnglish() {
    find(ours, Monitor.class, "policy-latency-monitor").setCritical(80);
    find(theirs, Monitor.class, "policy-latency-monitor").setCritical(90);
    EcoreUtil.delete(find(ours, Node.class, "mend"), true);
    find(theirs, TaskStep.class, "mend").setDueIn("P2D");
    ours.getStages().move(0, 2);
    theirs.getStages().move(3, 1);
    List<Conflict> conflicts = Merge.of(base, ours, theirs, Locale.GERMAN).conflicts();
    assertThat(conflicts)
        .extracting(Conflict::title, Conflict::what, Conflict::kept)
        .contains(
            tuple("Überwachung „Latency“", "Kritisch", "Meines gilt"),
            tuple("Aufgabe „Mend rules“", "", "das Geänderte gilt"),
            tuple("Lebenszyklus „Credit policy rules“", "Reihenfolge: Phasen", "Meines gilt"));
    assertThat(conflicts)
        .filteredOn(conflict -> conflict.element().equals("mend"))
        .extracting(Conflict::ours)
        .contains("entfernt");
    Map<Conflict, Side> theirWord = new HashMap<>();
    conflicts.forEach(conflict -> theirWord.put(conflict, Side.THEIRS));
    Lifecycle merged = Merge.of(base, ours, theirs, theirWord).result();
    assertThat(find(merged, Monitor.class, "policy-latency-monitor").getCritical()).isEqualTo(90);
  }

  @Test
  void whatOneRemovedAndTheOtherChangedStays() {
    EcoreUtil.delete(find(ours, Node.class, "mend"), true);
    find(theirs, TaskStep.class, "mend").setDueIn("P2D");
    Merge merge = merge();
    assertThat(merge.conflicts())
        .extracting(Conflict::kind, Conflict::element, Conflict::ours)
        .contains(tuple(Kind.REMOVED_AND_CHANGED, "mend", "removed"));
    assertThat(find(merge.result(), TaskStep.class, "mend").getDueIn()).isEqualTo("P2D");
  }

  @Test
  void whatOneRemovedAndTheOtherMovedIsToldWithBothPlaces() {
    EcoreUtil.delete(find(ours, Node.class, "mend"), true);
    Node mend = find(theirs, Node.class, "mend");
    String from = ((Stage) mend.eContainer()).getName();
    Stage to = theirs.getStages().getLast();
    to.getNodes().add(mend);
    Conflict conflict =
        merge().conflicts().stream()
            .filter(c -> c.kind() == Kind.REMOVED_AND_CHANGED && c.element().equals("mend"))
            .findFirst()
            .orElseThrow();
    assertThat(conflict.base()).startsWith("Task 'Mend rules' in " + from + "; ");
    assertThat(conflict.theirs()).startsWith("Task 'Mend rules' in " + to.getName() + "; ");
  }

  @Test
  void whatComesBackComesBackWhole() {
    EcoreUtil.delete(find(ours, Node.class, "test"), true);
    EcoreUtil.delete(find(ours, Node.class, "monitor"), true);
    find(theirs, TestStep.class, "test").setDocumentation("Twice.");
    find(theirs, Monitor.class, "policy-latency-monitor").setCritical(80);
    Merge merge = merge();
    Lifecycle merged = merge.result();
    assertThat(find(merged, TestStep.class, "test").getTests())
        .extracting(ModelTest::getThreshold)
        .containsExactly(0.95);
    assertThat(find(merged, Monitor.class, "policy-latency-monitor").getCritical()).isEqualTo(80);
    assertThat(find(merged, Monitor.class, "acceptance-monitor").getActions()).hasSize(1);
    assertThat(Elements.shapeOf(merged, find(merged, Node.class, "monitor"))).isPresent();
    assertThat(merge.conflicts())
        .extracting(Conflict::kind, Conflict::element)
        .contains(
            tuple(Kind.REMOVED_AND_CHANGED, "test"),
            tuple(Kind.REMOVED_AND_CHANGED, "policy-latency-monitor"));
  }

  @Test
  void whatOneRemovedAndTheOtherUsesStays() {
    Role operator = find(ours, Role.class, "policy-operator");
    for (Element element : Elements.all(ours)) {
      if (element instanceof Step step && step.getRole() == operator) {
        step.setRole(find(ours, Role.class, "policy-author"));
      }
    }
    EcoreUtil.delete(operator);
    NotifyStep tell = MAKE.createNotifyStep();
    tell.setId("tell");
    tell.setRole(find(theirs, Role.class, "policy-operator"));
    theirs.getStages().get(3).getNodes().add(tell);
    Merge merge = merge();
    assertThat(merge.conflicts())
        .extracting(Conflict::kind, Conflict::element, Conflict::kept)
        .containsExactly(
            tuple(
                Kind.REMOVED_AND_USED,
                "policy-operator",
                "it was kept, since Notify 'tell' needs it"));
    assertThat(find(merge.result(), Step.class, "tell").getRole().getId())
        .isEqualTo("policy-operator");
  }

  @Test
  void aStageThatOneRemovedStaysForWhatTheOtherPutIntoIt() {
    EcoreUtil.delete(ours.getStages().get(4), true);
    ours.getTransitions().removeIf(t -> t.getSource() == null || t.getTarget() == null);
    NotifyStep tell = MAKE.createNotifyStep();
    tell.setId("tell");
    theirs.getStages().get(4).getNodes().add(tell);
    Merge merge = merge();
    assertThat(merge.conflicts())
        .extracting(Conflict::kind, Conflict::element)
        .containsExactly(tuple(Kind.REMOVED_AND_USED, "policy-retire"));
    assertThat(merge.result().getStages().get(4).getNodes())
        .extracting(Node::getId)
        .containsExactly("tell");
  }

  @Test
  void bothMayAddToTheSameList() throws IOException {
    start("credit-risk");
    find(ours, ApprovalStep.class, "approve-release").getChecklist().add("Bias read");
    find(theirs, ApprovalStep.class, "approve-release").getChecklist().add("Limits read");
    Merge merge = merge();
    assertThat(merge.isClean()).isTrue();
    assertThat(find(merge.result(), ApprovalStep.class, "approve-release").getChecklist())
        .contains("Bias read", "Limits read");
  }

  @Test
  void aRowThatBothChangedIsAConflict() throws IOException {
    start("credit-risk");
    DecisionNode our = decision(ours);
    our.getRows().get(0).setOutcome("ours");
    decision(theirs).getRows().get(0).setOutcome("theirs");
    Merge merge = merge();
    assertThat(merge.conflicts())
        .extracting(Conflict::kind, Conflict::element, Conflict::what)
        .containsExactly(tuple(Kind.VALUE, our.getId(), "rows"));
    assertThat(decision(merge.result()).getRows().get(0).getOutcome()).isEqualTo("ours");
    assertThat(decision(merge.result()).getRows()).hasSameSizeAs(decision(base).getRows());
  }

  private static DecisionNode decision(Lifecycle drawing) {
    return (DecisionNode)
        Elements.nodes(drawing).stream().filter(DecisionNode.class::isInstance).findFirst().get();
  }

  @Test
  void orderAndPlaceThatBothChangedAreConflicts() {
    ours.getStages().move(4, 0);
    theirs.getStages().move(3, 0);
    ours.getStages().get(0).getNodes().add(find(ours, Node.class, "register"));
    theirs.getStages().get(1).getNodes().add(find(theirs, Node.class, "register"));
    assertThat(merge().conflicts())
        .extracting(Conflict::kind, Conflict::element)
        .containsExactly(tuple(Kind.PLACE, "register"), tuple(Kind.ORDER, "credit-policy"));
  }

  @Test
  void thePictureIsNoReasonToStop() {
    Elements.shapeOf(ours, find(ours, Node.class, "mend")).orElseThrow().setX(50);
    Elements.shapeOf(theirs, find(theirs, Node.class, "mend")).orElseThrow().setX(60);
    Merge merge = merge();
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.notes()).extracting(Conflict::ours).containsExactly("50");
    Lifecycle merged = merge.result();
    Node mend = find(merged, Node.class, "mend");
    assertThat(Elements.shapeOf(merged, mend).orElseThrow().getX()).isEqualTo(50);
  }

  @Test
  void differentElementsOfTheSameIdBothStay() {
    for (Lifecycle side : List.of(ours, theirs)) {
      NotifyStep tell = MAKE.createNotifyStep();
      tell.setId("tell");
      tell.setName(side == ours ? "Tell owner" : "Tell committee");
      side.getStages().get(3).getNodes().add(tell);
      Transition line = MAKE.createTransition();
      line.setId("line");
      line.setSource(tell);
      line.setTarget(find(side, Node.class, "in-operation"));
      side.getTransitions().add(line);
    }
    Merge merge = merge();
    assertThat(merge.conflicts()).isEmpty();
    assertThat(find(merge.result(), Step.class, "tell").getName()).isEqualTo("Tell owner");
    assertThat(find(merge.result(), Step.class, "tell-2").getName()).isEqualTo("Tell committee");
    assertThat(Comparison.of(base, merge.result()).changes())
        .filteredOn(c -> c.kind() == Change.Kind.ADDED)
        .hasSizeBetween(3, 4);
  }

  @Test
  void theSameElementAddedTwiceIsComparedValueByValue() {
    for (Lifecycle side : List.of(ours, theirs)) {
      ModelTest test = MAKE.createModelTest();
      test.setId("test-bias");
      test.setName("Bias");
      test.setThreshold(side == ours ? 0.8 : 0.9);
      find(side, TestStep.class, "test").getTests().add(test);
    }
    assertThat(merge().conflicts())
        .extracting(Conflict::element, Conflict::ours, Conflict::theirs)
        .containsExactly(tuple("test-bias", "0.8", "0.9"));
  }

  @Test
  void commentsOfBothAreKept() {
    Comments.set(
        find(ours, Node.class, "mend"),
        List.of(new Comment(Comment.Where.BEFORE, "", 0, "<!-- ours -->", true)));
    Comments.set(
        find(theirs, Node.class, "mend"),
        List.of(new Comment(Comment.Where.BEFORE, "", 0, "<!-- theirs -->", true)));
    Merge merge = merge();
    assertThat(merge.isClean()).isTrue();
    assertThat(Comments.of(find(merge.result(), Node.class, "mend")))
        .extracting(Comment::markup)
        .containsExactly("<!-- ours -->", "<!-- theirs -->");
  }
}
