package org.orrery.server.testing;

import org.orrery.lifecycle.ModelTest;
import org.orrery.server.training.DataException;

/** Holds a number against a threshold. */
final class Comparison {
  private Comparison() {}

  static boolean holds(ModelTest test, double value) throws DataException {
    double threshold = test.getThreshold();
    return switch (test.getOperator()) {
      case EQUAL -> value == threshold;
      case NOT_EQUAL -> value != threshold;
      case LESS -> value < threshold;
      case LESS_OR_EQUAL -> value <= threshold;
      case GREATER -> value > threshold;
      case GREATER_OR_EQUAL -> value >= threshold;
      case BETWEEN, IN, NOT_IN ->
          throw new DataException(
              "Test '%s' compares by '%s', which needs more than one threshold."
                  .formatted(test.getId(), test.getOperator().getLiteral()),
              "Use a comparison with one threshold.");
    };
  }
}
