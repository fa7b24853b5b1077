package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.Draw;
import org.orrery.rules.flow.Callee;
import org.orrery.rules.flow.Drawing;

/** What is decided on how a called life cycle ended fits the ends that it has. */
class CalledEndsTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private final Draw called =
      Draw.of(
              "start -> train -> decide -yes-> end-released",
              "decide -no-> end-retired",
              "decide -never-> end-rejected",
              "drift -> retrain -> end")
          .with("end-released", EndNode.class, end -> end.setKind(EndKind.RELEASED))
          .with("end-rejected", EndNode.class, end -> end.setKind(EndKind.REJECTED));

  @Test
  void eachEndOfTheMainPathButRejectionIsListed() {
    assertThat(faults(calling("released", "retired"))).isEmpty();
    assertThat(faults(calling("released")))
        .containsExactly("'Decide' does not list how 'Sub' can end: retired.");
    called.with("end-retired", EndNode.class, end -> end.setKind(EndKind.RELEASED));
    assertThat(faults(calling("released"))).as("a trigger's end ends no run").isEmpty();
  }

  @Test
  void noOtherEndIsAskedFor() {
    assertThat(faults(calling("released", "retired", "rejected")))
        .containsExactly(
            "'Decide' asks for an end that 'Sub' never has when it is done: rejected.");
    Lifecycle otherwise = calling("released", "retired", "rejected");
    condition(otherwise, 2).setOperator(Operator.NOT_EQUAL);
    assertThat(faults(otherwise)).as("which is so of each end").isEmpty();
    condition(otherwise, 2).setOperator(Operator.IN);
    condition(otherwise, 2).getValues().add("retired");
    assertThat(faults(otherwise)).as("one of them can be").isEmpty();
  }

  @Test
  void ofALifeCycleThatIsNotKnownOrOtherResultsNothingIsSaid() {
    Lifecycle calling = calling("released");
    assertThat(Soundness.of(new Drawing(calling, Set.of())).faults()).isEmpty();
    input(calling).setKey("run");
    assertThat(faults(calling)).isEmpty();
    input(calling).setKey("end");
    input(calling).getAllowedValues().clear();
    assertThat(faults(calling)).as("any value is possible").isEmpty();
  }

  private List<String> faults(Lifecycle calling) {
    Drawing drawing =
        new Drawing(
            calling,
            Set.of(),
            id -> Optional.of(new Callee(called.lifecycle())).filter(l -> "called".equals(id)));
    return Soundness.of(drawing).faults().stream()
        .filter(fault -> fault.kind() == Fault.Kind.CALLED_END)
        .map(Fault::message)
        .toList();
  }

  /** A call, and a decision with a row and a way on for each of some ends. */
  private static Lifecycle calling(String... ends) {
    Draw draw = Draw.of("start -> sub -> decide");
    draw.with("sub", SubLifecycleStep.class, call -> call.setLifecycle("called"));
    DecisionNode decision = draw.get("decide", DecisionNode.class);
    decision.setHitPolicy(HitPolicy.FIRST);
    DecisionInput input = MAKE.createDecisionInput();
    input.setId("how");
    input.setType(ValueType.ENUMERATION);
    input.setStep(draw.get("sub", SubLifecycleStep.class));
    input.setKey("end");
    decision.getInputs().add(input);
    for (String end : ends) {
      input.getAllowedValues().add(end);
      Condition condition = MAKE.createCondition();
      condition.setOperand(input);
      condition.getValues().add(end);
      DecisionRow row = MAKE.createDecisionRow();
      row.setOutcome(end);
      row.getConditions().add(condition);
      decision.getRows().add(row);
      draw.path("decide -" + end + "-> end-" + end);
    }
    return draw.lifecycle();
  }

  private static DecisionInput input(Lifecycle calling) {
    return decision(calling).getInputs().getFirst();
  }

  private static Condition condition(Lifecycle calling, int row) {
    return decision(calling).getRows().get(row).getConditions().getFirst();
  }

  private static DecisionNode decision(Lifecycle calling) {
    return new Drawing(calling, Set.of()).nodes(DecisionNode.class).getFirst();
  }
}
