package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DemoteStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.TargetKind;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TicketStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TuneStep;
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
