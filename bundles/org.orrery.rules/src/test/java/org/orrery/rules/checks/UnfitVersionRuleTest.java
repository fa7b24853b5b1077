package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.TargetKind;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.Draw;

class UnfitVersionRuleTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String CHECK = "unfit-version";

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
    assertThat(Checked.by(CHECK, toContainer(Draw.of(ways.split("[|]")))))
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
    assertThat(Checked.by(CHECK, toContainer(Draw.of(ways.split("[|]"))))).isEmpty();
  }

  @Test
  void membersThatTrainMayBeOthersThanThoseOfAContainer() {
    Draw draw = toContainer(Draw.of("start -> train -> deploy -> end"));
    Parameter origin = MAKE.createParameter();
    origin.setId("origin");
    origin.setType(ValueType.ENUMERATION);
    origin.getAllowedValues().addAll(List.of("own", "bought"));
    draw.lifecycle().getParameters().add(origin);
    draw.get("train", TrainStep.class).getWhen().add(is(origin, "own"));
    draw.get("deploy", DeployStep.class).getWhen().add(is(origin, "bought"));
    assertThat(Checked.by(CHECK, draw)).isEmpty();
    draw.get("deploy", DeployStep.class).getWhen().clear();
    assertThat(Checked.by(CHECK, draw)).hasSize(1);
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
    assertThat(Checked.by(CHECK, draw)).isEmpty();
    draw.get("decide-2", DecisionNode.class).getInputs().getFirst().setKey("other");
    assertThat(Checked.by(CHECK, draw)).hasSize(1);
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

  private static Draw toContainer(Draw draw) {
    Environment place = MAKE.createEnvironment();
    place.setId("place");
    place.setTarget(TargetKind.CONTAINER);
    draw.lifecycle().getEnvironments().add(place);
    draw.get("deploy", DeployStep.class).setEnvironment(place);
    return draw;
  }
}
