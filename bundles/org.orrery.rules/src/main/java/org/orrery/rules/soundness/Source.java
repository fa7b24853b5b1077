package org.orrery.rules.soundness;

import java.util.List;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Step;
import org.orrery.rules.tables.Cases.Case;

/**
 * A result of a step that is asked for more than once before the step makes it anew, so that the
 * answers depend on each other. Sets of cases are bits of a number.
 *
 * @param asked all conditions on it
 * @param cases the ways in which these can hold or not, at most {@value #MOST}
 */
record Source(Step step, String key, List<Condition> asked, List<Case> cases) {
  static final int MOST = 60;

  /** Key under which a step's outcome is a result of it. */
  static final String OUTCOME = "outcome";

  /** Every case. */
  long any() {
    return (1L << cases.size()) - 1;
  }

  boolean isOutcome() {
    return OUTCOME.equals(key);
  }

  /** Whether one of its conditions holds in a case. */
  boolean holds(int condition, int number) {
    return cases.get(number).holding().get(condition);
  }

  /** The cases to which a value of an enumeration or a text belongs. */
  long with(String value) {
    long found = 0;
    for (int c = 0; c < cases.size(); c++) {
      boolean fits = true;
      for (int i = 0; i < asked.size() && fits; i++) {
        boolean named = asked.get(i).getValues().contains(value);
        fits =
            switch (asked.get(i).getOperator()) {
              case EQUAL, IN -> holds(i, c) == named;
              case NOT_EQUAL, NOT_IN -> holds(i, c) != named;
              default -> true;
            };
      }
      found |= fits ? 1L << c : 0;
    }
    return found;
  }
}
