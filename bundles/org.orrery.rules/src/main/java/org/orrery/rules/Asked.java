package org.orrery.rules;

import java.util.List;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operator;

/** What a row of a table would ask of an input. */
public record Asked(DecisionInput input, Operator operator, List<String> values) {
  public Asked {
    values = List.copyOf(values);
  }

  /** A new condition that asks it. */
  public Condition condition() {
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    condition.setOperand(input);
    condition.setOperator(operator);
    condition.setUnit(input.getUnit());
    condition.getValues().addAll(values);
    return condition;
  }
}
