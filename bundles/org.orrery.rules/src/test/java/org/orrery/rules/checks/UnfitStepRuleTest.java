package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.DemoteStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.TargetKind;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TicketStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TuneStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.Version;
import org.orrery.rules.Draw;

class UnfitStepRuleTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String CHECK = "unfit-step";

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("train", "names no algorithm", d -> train(d).setAlgorithm(" ")),
        fault("train", "names no dataset", d -> train(d).setDataset(null)),
        fault("train", "names no target column", d -> train(d).getDataset().setTarget("")),
        fault(
            "train", "names no positive class", d -> train(d).getDataset().setPositiveClass(null)),
        fault(
            "retrain",
            "names no dataset",
            d -> d.get("retrain", RetrainStep.class).setAlgorithm("boosted-trees")),
        fault("tune", "names no algorithm", d -> d.get("tune", TuneStep.class).setAlgorithm(null)),
        fault("tune", "names no dataset", d -> d.get("tune", TuneStep.class).setDataset(null)),
        fault(
            "check", "names no dataset", d -> d.get("check", DataCheckStep.class).setDataset(null)),
        fault(
            "check",
            "names no target column",
            d -> {
              DataCheck schema = MAKE.createDataCheck();
              schema.setKind(DataCheckKind.SCHEMA);
              DataCheckStep check = d.get("check", DataCheckStep.class);
              check.getChecks().add(schema);
              check.getDataset().setTarget(null);
            }),
        fault("test", "names no metric", d -> test(d).getTests().getFirst().setMetric(null)),
        fault(
            "test",
            "compares by 'between'",
            d -> test(d).getTests().getFirst().setOperator(Operator.BETWEEN)),
        fault("pack", "names no format", d -> pack(d).getFormats().clear()),
        fault("pack", "packs 'dmn' and other", d -> pack(d).getFormats().add(PackageFormat.DMN)),
        fault(
            "deploy",
            "is of the kind 'remote-endpoint' and has no endpoint",
            d -> deployTo(d).setTarget(TargetKind.REMOTE_ENDPOINT)),
        fault(
            "tune",
            "no algorithm can be tuned for psi",
            d -> {
              Metric psi = d.get("psi", Metric.class);
              psi.setKind(MetricKind.PSI);
              d.get("tune", TuneStep.class).setObjective(psi);
            }),
        fault(
            "demote",
            "demotes to 'champion'",
            d -> d.get("demote", DemoteStep.class).setTo(Standing.CHAMPION)),
        fault(
            "notify",
            "names no connector",
            d -> d.get("notify", NotifyStep.class).setChannel(null)),
        fault(
            "ticket", "names no connector", d -> d.get("ticket", TicketStep.class).setSystem(" ")),
        fault("call", "names no connector", d -> call(d).setConnector(null)),
        fault("call", "leaves its connector", d -> call(d).setPath("a/../../b")),
        fault("call", "leaves its connector", d -> call(d).setPath("a/%2E%2e/b")),
        fault("call", "cannot stand in an address", d -> call(d).setPath("a b")));
  }

  private static Arguments fault(String step, String words, Consumer<Draw> spoil) {
    return Arguments.of(step, words, spoil);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void whatAStepLacksIsNamedAtTheStep(String step, String words, Consumer<Draw> spoil) {
    Draw draw = draw();
    spoil.accept(draw);
    assertThat(Checked.by(CHECK, draw))
        .filteredOn(finding -> finding.message().contains(words))
        .allMatch(finding -> !finding.remedy().isBlank())
        .extracting(finding -> finding.element().getId())
        .contains(step);
  }

  @Test
  void whatIsCompleteHolds() {
    assertThat(Checked.messages(CHECK, draw())).isEmpty();
  }

  @Test
  void whatMayComeRightHolds() {
    Draw draw = draw();
    draw.get("check", DataCheckStep.class).setDataset(MAKE.createDataset());
    call(draw).setPath("/scores/today?day=1");
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  /** Ways on which a version that was made here comes to a container. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> train -> deploy -> end",
        "start -> retrain -> test -> deploy -> end",
        "start -> rollback -> train -> deploy -> end",
        "start -> train -> rollback -!-> deploy -> end | rollback -> end-2",
        "start -> train -> fork -> task -> join -> deploy -> end | fork -> task-2 -> join",
        "start -> fork -> train -> join -> deploy -> end | fork -> task-2 -> join",
        "start -> approve -approve-> train -> deploy -> end | approve -*-> deploy",
        "start -> task -> end | drift -> retrain -> deploy -> end-2"
      })
  void aContainerGetsNoVersionThatIsMadeHere(String ways) {
    assertThat(containerFindings(toContainer(Draw.of(ways.split("[|]")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element().getId()).isEqualTo("deploy");
              assertThat(finding.remedy()).contains("remote-endpoint");
              assertThat(finding.way().steps().getFirst().element()).contains("train");
              assertThat(finding.way().steps().getLast().element()).isEqualTo("deploy");
            });
  }

  /** What was entered, or what a rollback or another life cycle brings, may be kept elsewhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> deploy -> end",
        "start -> tune -> deploy -> end",
        "start -> deploy -> train -> end",
        "start -> train -> rollback -> deploy -> end",
        "start -> train -> sub -> deploy -> end",
        "start -> train -!-> deploy -> end | train -> end-2",
        "start -> fork -> train -> join -> deploy -> end | fork -> rollback -> join",
        "start -> train -> end | manual -> deploy -> end-2"
      })
  void aContainerMayGetWhatIsKeptElsewhere(String ways) {
    assertThat(containerFindings(toContainer(Draw.of(ways.split("[|]"))))).isEmpty();
  }

  @Test
  void membersThatTrainMayBeOthersThanThoseOfAContainer() {
    Draw draw = toContainer(Draw.of("start -> train -> deploy -> end"));
    Parameter origin = MAKE.createParameter();
    origin.setId("origin");
    origin.setType(ValueType.ENUMERATION);
    origin.getAllowedValues().addAll(List.of("own", "bought"));
    draw.lifecycle().getParameters().add(origin);
    train(draw).getWhen().add(is(origin, "own"));
    draw.get("deploy", DeployStep.class).getWhen().add(is(origin, "bought"));
    assertThat(containerFindings(draw)).isEmpty();
    draw.get("deploy", DeployStep.class).getWhen().clear();
    assertThat(containerFindings(draw)).hasSize(1);
  }

  /** A task says whether to buy, and who buys trains nothing. */
  @Test
  void whatADecisionFoundOutBindsTheNext() {
    Draw draw =
        toContainer(
            Draw.of(
                "start -> task -> decide -make-> train -> decide-2 -make-> end",
                "decide -buy-> decide-2 -buy-> deploy -> end-2"));
    FormField field = MAKE.createFormField();
    field.setId("bought");
    field.setType(ValueType.BOOLEAN);
    draw.get("task", TaskStep.class).getFields().add(field);
    decide(draw, "decide");
    decide(draw, "decide-2");
    assertThat(containerFindings(draw)).isEmpty();
    draw.get("decide-2", DecisionNode.class).getInputs().getFirst().setKey("other");
    assertThat(containerFindings(draw)).hasSize(1);
  }

  private static void decide(Draw draw, String id) {
    DecisionNode decision = draw.get(id, DecisionNode.class);
    DecisionInput bought = MAKE.createDecisionInput();
    bought.setId(id + "-bought");
    bought.setStep(draw.get("task", TaskStep.class));
    bought.setKey("bought");
    bought.setType(ValueType.BOOLEAN);
    decision.getInputs().add(bought);
    for (String[] row : new String[][] {{"true", "buy"}, {"false", "make"}}) {
      DecisionRow added = MAKE.createDecisionRow();
      added.getConditions().add(is(bought, row[0]));
      added.setOutcome(row[1]);
      decision.getRows().add(added);
    }
  }

  private static Condition is(Operand operand, String value) {
    Condition condition = MAKE.createCondition();
    condition.setOperand(operand);
    condition.setOperator(Operator.EQUAL);
    condition.getValues().add(value);
    return condition;
  }

  private static List<Finding> containerFindings(Draw draw) {
    return Checked.by(CHECK, draw).stream()
        .filter(finding -> finding.message().contains("'container'"))
        .toList();
  }

  private static Draw toContainer(Draw draw) {
    deployTo(draw).setTarget(TargetKind.CONTAINER);
    return draw;
  }

  /** Ways on which no version was champion when a retraining learns as the champion did. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> retrain -> test -> deploy -> end",
        "start -> train -> test -passed-> deploy -> end | test -failed-> retrain -> test",
        "start -> deploy -!-> retrain -> end | deploy -> end-2",
        "start -> demote -> retrain -> deploy -> end"
      })
  void whoLearnsAsTheChampionDidComesAfterOne(String ways) {
    assertThat(Checked.by(CHECK, Draw.of(ways.split("[|]"))))
        .filteredOn(finding -> finding.message().contains("no version was champion"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element().getId()).isEqualTo("retrain");
              assertThat(finding.way().steps().getFirst().element()).isEqualTo("start");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start -> train -> deploy -> monitor -> retrain -> end",
        "start -> train -> promote -> retrain -> promote-2 -> end",
        "start -> sub -> retrain -> end",
        "start -> rollback -> retrain -> end",
        "start -> fork -> deploy -> join -> retrain -> end | fork -> task-2 -> join",
        "start -> train -> end | drift -> retrain -> promote -> end-2"
      })
  void whereAVersionMayBeChampionItIsLearnedFrom(String ways) {
    assertThat(Checked.messages(CHECK, Draw.of(ways.split("[|]"))))
        .noneMatch(message -> message.contains("no version was champion"));
  }

  @Test
  void aShadowIsNoChampionAndOneThatIsDrawnIs() {
    Draw draw = Draw.of("start -> train -> deploy -> retrain -> end");
    draw.get("deploy", DeployStep.class).setStrategy(DeployStrategy.SHADOW);
    assertThat(Checked.elements(CHECK, draw)).containsExactly("retrain");
    Version champion = MAKE.createVersion();
    champion.setId("v1");
    champion.setStanding(Standing.CHAMPION);
    draw.lifecycle().getModel().getVersions().add(champion);
    assertThat(Checked.elements(CHECK, draw)).isEmpty();
  }

  private static Draw draw() {
    Draw draw =
        Draw.of(
            "start -> check -> train -> tune -> test -> pack -> deploy -> demote -> notify"
                + " -> ticket -> call -> end",
            "drift -> retrain -> end-2");
    Dataset learned = train(draw).getDataset();
    draw.get("check", DataCheckStep.class).setDataset(learned);
    pack(draw).getFormats().add(PackageFormat.ONNX);
    draw.get("ticket", TicketStep.class).setSystem("tickets");
    return draw;
  }

  private static TrainStep train(Draw draw) {
    return draw.get("train", TrainStep.class);
  }

  private static TestStep test(Draw draw) {
    return draw.get("test", TestStep.class);
  }

  private static PackageStep pack(Draw draw) {
    return draw.get("pack", PackageStep.class);
  }

  private static CallStep call(Draw draw) {
    return draw.get("call", CallStep.class);
  }

  private static Environment deployTo(Draw draw) {
    Environment place = MAKE.createEnvironment();
    place.setId("place");
    draw.lifecycle().getEnvironments().add(place);
    draw.get("deploy", DeployStep.class).setEnvironment(place);
    return place;
  }
}
