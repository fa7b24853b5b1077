package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

/** Processes of other tools: what can be said is said, the rest is in the report and in notes. */
class ForeignTest {
  private Imported imported;

  private Lifecycle read(String name) throws Exception {
    imported = BpmnImport.read(ForeignFiles.bytes(name));
    return imported.lifecycle();
  }

  private <T extends Element> T element(Class<T> type, String id) {
    return type.cast(Elements.byId(imported.lifecycle(), id).orElseThrow());
  }

  private List<String> flow() {
    return imported.lifecycle().getTransitions().stream()
        .map(
            t ->
                t.getSource().getId()
                    + (t.getKind() == TransitionKind.NORMAL ? ">" : "-" + t.getKind() + ">")
                    + t.getTarget().getId())
        .toList();
  }

  private String remarks() {
    return String.join("\n", imported.remarks().stream().map(Remark::toString).toList());
  }

  @ParameterizedTest
  @MethodSource("org.orrery.exchange.bpmn.ForeignFiles#all")
  void theDrawingLoadsAndEachRemarkStandsInANote(String name) throws Exception {
    Lifecycle lifecycle = read(name);

    byte[] bytes = LifecycleFiles.toBytes(lifecycle);
    assertThat(LifecycleFiles.load(new java.io.ByteArrayInputStream(bytes), name)).isNotNull();
    String notes =
        Kept.plain(String.join("", lifecycle.getNotes().stream().map(Note::getText).toList()));
    assertThat(imported.remarks())
        .isNotEmpty()
        .allSatisfy(remark -> assertThat(notes).contains(Kept.plain(remark.message())));
    assertThat(lifecycle.getLayout().getShapes())
        .extracting(ShapeLayout::getElement)
        .containsAll(Elements.nodes(lifecycle));
  }

  @Test
  void camunda7() throws Exception {
    Lifecycle lifecycle = read("camunda7");

    assertThat(lifecycle.getName()).isEqualTo("Model release");
    assertThat(lifecycle.getDocumentation()).isEqualTo("How a scorecard is released.");
    assertThat(lifecycle.getStages())
        .extracting(stage -> stage.getName() + " " + stage.getKind())
        .containsExactly("Develop develop", "Validate and approve validate");
    assertThat(flow())
        .containsExactlyInAnyOrder(
            "StartEvent_1>Activity_train",
            "Activity_train>Activity_script",
            "Activity_train-failure>End_rejected",
            "Activity_script>Gateway_ok",
            "Gateway_ok>Activity_approve",
            "Gateway_ok>Activity_train",
            "Gateway_ok-default>End_rejected",
            "Activity_approve>End_ok",
            "Activity_approve-timeout>End_rejected");
    CallStep train = element(CallStep.class, "Activity_train");
    assertThat(train.getConnector()).isEqualTo("train-scorecard");
    assertThat(train.getRetry().getAttempts()).isEqualTo(5);
    assertThat(train.getRetry().getBackOff()).isEqualTo("PT10M");
    ApprovalStep approve = element(ApprovalStep.class, "Activity_approve");
    assertThat(approve.getPanel()).isEqualTo(3);
    assertThat(approve.getDueIn()).isEqualTo("P10D");
    assertThat(approve.getApprovers())
        .extracting(role -> role.getName())
        .containsExactly("validators", "risk committee");
    assertThat(element(EndNode.class, "End_rejected").getKind()).isEqualTo(EndKind.REJECTED);
  }

  @Test
  void conditionsInTheFormOfTheLanguageBecomeRows() throws Exception {
    read("camunda7");

    DecisionNode decision = element(DecisionNode.class, "Gateway_ok");

    assertThat(decision.getRows()).hasSize(1);
    assertThat(decision.getRows().get(0).getOutcome()).isEqualTo("yes");
    assertThat(decision.getRows().get(0).getConditions())
        .extracting(c -> c.getOperand().getName() + " " + c.getOperator() + " " + c.getValues())
        .containsExactly("auc greater-or-equal [0.75]", "segment equal [retail]");
    assertThat(decision.getDefaultOutcome()).isEqualTo("otherwise");
  }

  @Test
  void whatStandsOutsideTheProcessKeepsItsName() throws Exception {
    imported =
        BpmnImport.read(
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <dataObject id="sheet" name="Data sheet of the model"/>
              <dataStore id="ledger" name="Ledger of loans"/>
              <message id="asked" name="somebody asked"/>
              <process id="p">
                <startEvent id="s"><messageEventDefinition messageRef="asked"/></startEvent>
                <dataStoreReference id="loans" dataStoreRef="ledger"/>
                <endEvent id="e"/>
                <sequenceFlow id="f" sourceRef="s" targetRef="e"/>
              </process>
            </definitions>
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(remarks()).contains("Data sheet of the model").doesNotContain("<message", "Ledger");
    assertThat(imported.lifecycle().getDatasets())
        .extracting(dataset -> dataset.getName())
        .containsExactly("Ledger of loans");
  }

  @Test
  void whatCouldRunIsTextInANoteAndNeverRuns() throws Exception {
    read("camunda7");

    assertThat(remarks())
        .contains(
            "Runtime.getRuntime().exec(\"touch /tmp/owned\")",
            "${judge.isFine(execution)}",
            "camunda:assignee=\"${boss.id}\"",
            "com.example.Evil",
            "${dataset.rows()}",
            "camunda:historyTimeToLive",
            "Scorecard",
            "Customer",
            "MessageFlow_1");
    assertThat(Files.exists(Path.of("/tmp/owned"))).isFalse();
    assertThat(new String(LifecycleFiles.toBytes(imported.lifecycle()), StandardCharsets.UTF_8))
        .contains("judge.isFine");
  }

  @Test
  void placesAndBendsOfThePictureAreKept() throws Exception {
    Lifecycle lifecycle = read("camunda7");

    ShapeLayout stage =
        Elements.shapeOf(lifecycle, element(Element.class, "Lane_dev")).orElseThrow();
    ShapeLayout train =
        Elements.shapeOf(lifecycle, element(Element.class, "Activity_train")).orElseThrow();
    assertThat(stage.getX() + train.getX()).isEqualTo(330);
    assertThat(stage.getY() + train.getY()).isEqualTo(140);
    assertThat(
            Elements.courseOf(lifecycle, element(Transition.class, "Flow_yes"))
                .orElseThrow()
                .getBendpoints())
        .extracting(p -> p.getX() + "," + p.getY())
        .containsExactly("690,440");
  }

  @Test
  void camunda8() throws Exception {
    Lifecycle lifecycle = read("camunda8");

    assertThat(flow())
        .containsExactlyInAnyOrder(
            "start>evals",
            "evals>split",
            "split>review",
            "split>tell",
            "review>join",
            "tell>join",
            "join>choose",
            "choose>stop",
            "choose-default>pause",
            "pause>go");
    assertThat(lifecycle.getStages()).extracting(Element::getName).contains("Evaluate the agent");
    CallStep evals = element(CallStep.class, "evals");
    assertThat(evals.getConnector()).isEqualTo("run-evals");
    assertThat(evals.getRetry().getAttempts()).isEqualTo(4);
    assertThat(element(WaitNode.class, "pause").getDuration()).isEqualTo("PT24H");
    DecisionNode choose = element(DecisionNode.class, "choose");
    assertThat(choose.getRows().get(0).getConditions().get(0).getOperator())
        .isEqualTo(Operator.GREATER);
    assertThat(remarks()).contains("suite", "red-team-form", "=now()");
  }

  @Test
  void flowable() throws Exception {
    Lifecycle lifecycle = read("flowable");

    assertThat(flow())
        .containsExactlyInAnyOrder(
            "begin>describe",
            "describe>check",
            "check>check-choice",
            "check-choice>publish",
            "check-choice>refused",
            "publish>done",
            "yearly>review",
            "review>reviewed");
    assertThat(element(TaskStep.class, "describe").getFields())
        .extracting(f -> f.getName() + " " + f.getType() + " " + f.getAllowedValues())
        .containsExactly("Reason text []", "Level enumeration [low, high]");
    assertThat(element(SubLifecycleStep.class, "publish").getLifecycle()).isEqualTo("publication");
    assertThat(element(ScheduleTrigger.class, "yearly").getSchedule()).isEqualTo("P365D");
    assertThat(element(DecisionNode.class, "check-choice").getRows()).hasSize(2);
    assertThat(remarks()).contains("flowable:class=\"com.example.CheckRules\"", "$INITIATOR");
    assertThat(lifecycle.getLayout().getEdges()).isNotEmpty();
  }

  @Test
  void signavio() throws Exception {
    read("signavio");

    assertThat(flow())
        .contains("sid-START>sid-TASK_1", "sid-TASK_1>sid-INC", "sid-INC>sid-A", "sid-INC>sid-B");
    assertThat(remarks()).contains("fork takes all", "other data of the drawing tool");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<definitions xmlns=\""
            + BpmnXml.BPMN
            + "\"><process id=\"p\" name=\"&x;\"/></definitions>";
    assertThatThrownBy(() -> BpmnImport.read(bomb.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("Document types and entities are not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<html/>",
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>",
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"p\">"
      })
  void whatIsNoProcessIsRefusedWithARemedy(String text) {
    assertThatThrownBy(() -> BpmnImport.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(ImportException.class, e -> assertThat(e.remedy()).isNotBlank());
  }

  @Test
  void decisionsWithoutAProcessAreNamedAsSuch() {
    String dmn = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>";
    assertThatThrownBy(() -> BpmnImport.read(dmn.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            ImportException.class, e -> assertThat(e.remedy()).contains("file of the process"))
        .hasMessageContaining("It is DMN");
  }

  @Test
  void conditionsThatCallOrNestAreNoComparisons() {
    assertThat(ConditionText.read("${a.b()}")).isEmpty();
    assertThat(ConditionText.read("${a == 1 || b}")).isEmpty();
    assertThat(ConditionText.read("${T(java.lang.Runtime)}")).isEmpty();
    assertThat(ConditionText.read("=if a then b else c")).isEmpty();
    assertThat(ConditionText.read("${name < 'x'}")).isEmpty();
    assertThat(ConditionText.read("${score lt 3 and ok}").orElseThrow()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {70, 300, 5_000})
  void whatIsNestedTooDeeplyIsRefusedWithItsPlace(int depth) {
    String deep =
        "<definitions xmlns=\"%s\"><process id=\"p\">".formatted(BpmnXml.BPMN)
            + "\n<subProcess>".repeat(depth)
            + "</subProcess>".repeat(depth)
            + "</process></definitions>";
    assertThatThrownBy(() -> BpmnImport.read(deep.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("Elements are nested deeper than 64.")
        .isInstanceOfSatisfying(
            ImportException.class, e -> assertThat(e.line()).isEqualTo(BpmnXml.MAX_DEPTH));
  }

  @Test
  void whatIsLongerThanTheParserReadsIsToldInOwnWords() {
    String wide = "<definitions xmlns=\"%s\" a%s=\"\"/>".formatted(BpmnXml.BPMN, "a".repeat(9_999));
    assertThatThrownBy(() -> BpmnImport.read(wide.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("A name is longer");
  }
}
