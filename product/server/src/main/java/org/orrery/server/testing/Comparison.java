package org.orrery.server.testing;

import org.orrery.lifecycle.Operator;
import org.orrery.server.training.DataException;

/** Holds a number against a threshold. */
final class Comparison {
  private Comparison() {}

  static boolean holds(Operator operator, double value, double threshold) throws DataException {
    return switch (operator) {
      case EQUAL -> value == threshold;
      case NOT_EQUAL -> value != threshold;
      case LESS -> value < threshold;
      case LESS_OR_EQUAL -> value <= threshold;
      case GREATER -> value > threshold;
      case GREATER_OR_EQUAL -> value >= threshold;
      case BETWEEN, IN, NOT_IN ->
          throw new DataException(
              "Operator '" + operator.getLiteral() + "' needs more than one threshold.",
              "Use a comparison with one threshold.");
    };
  }
}
