package org.orrery.server.testing;

import java.util.List;
import org.orrery.lifecycle.Operator;
import org.orrery.server.training.DataException;

/** Holds a number against thresholds. */
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

  /** The same with values as text; {@code between} includes its lower end only. */
  static boolean holds(Operator operator, double value, List<String> values) throws DataException {
    if (operator == Operator.BETWEEN) {
      if (values.size() != 2) {
        throw new DataException("Operator 'between' has no two values.", "Give lower and upper.");
      }
      return value >= number(values.get(0)) && value < number(values.get(1));
    }
    return holds(operator, value, number(values.getFirst()));
  }

  private static double number(String text) throws DataException {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new DataException("'" + text + "' is compared with numbers.", "Write a number.");
    }
  }
}
