package org.orrery.simulation;

import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Operator;

/**
 * A decision table in numbers: texts are codes, truth is 1 or 0, days are counted from 1970,
 * durations are hours.
 *
 * @param rows indexes into {@code conditions}, each row as from and to
 * @param otherwise outcome when no row matches, or {@link #NONE}
 */
record Table(HitPolicy policy, Condition[] conditions, int[] rows, int[] outcomes, int otherwise) {
  /** No row matches, or rows contradict each other: the run stands until somebody helps. */
  static final int NONE = -1;

  /** An operand by its index compared with constants. */
  record Condition(int operand, Operator operator, double[] constants) {
    boolean holds(double value) {
      return switch (operator) {
        case EQUAL -> value == constants[0];
        case NOT_EQUAL -> value != constants[0];
        case LESS -> value < constants[0];
        case LESS_OR_EQUAL -> value <= constants[0];
        case GREATER -> value > constants[0];
        case GREATER_OR_EQUAL -> value >= constants[0];
        case BETWEEN -> value >= constants[0] && value < constants[1];
        case IN -> contains(value);
        case NOT_IN -> !contains(value);
      };
    }

    private boolean contains(double value) {
      for (double constant : constants) {
        if (constant == value) {
          return true;
        }
      }
      return false;
    }
  }

  /** The outcome for values of the operands (OMG DMN 1.3, 8.2.10). */
  int outcome(double[] values) {
    int chosen = NONE;
    for (int row = 0; row < outcomes.length; row++) {
      if (!matches(row, values)) {
        continue;
      }
      boolean settled = policy == HitPolicy.FIRST || policy == HitPolicy.PRIORITY;
      if (settled) {
        return outcomes[row];
      }
      if (chosen != NONE && (policy == HitPolicy.UNIQUE || chosen != outcomes[row])) {
        return NONE;
      }
      chosen = outcomes[row];
    }
    return chosen == NONE ? otherwise : chosen;
  }

  private boolean matches(int row, double[] values) {
    for (int at = rows[2 * row]; at < rows[2 * row + 1]; at++) {
      if (!conditions[at].holds(values[conditions[at].operand])) {
        return false;
      }
    }
    return true;
  }
}
