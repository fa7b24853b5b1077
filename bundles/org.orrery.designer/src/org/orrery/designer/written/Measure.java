package org.orrery.designer.written;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.lifecycle.Operator;

/**
 * What a test asks of a metric, or from where on a monitor warns and is critical.
 *
 * @param critical the second number; the first where there is only one
 * @param window an ISO-8601 duration; null where it is not said
 */
public record Measure(
    String metric, boolean isKpi, Operator operator, double first, double critical, String window) {
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
  private static final Pattern MEASURE =
      Pattern.compile(
          "^\\s+(KPI )?\\s*(\\S.*?)\\s*([<>]=?)\\s*"
              + NUMBER
              + "(?:\\s*,\\s*"
              + NUMBER
              + ")?(?:,?\\s+in (P[0-9A-Z.]+))?\\s*$");
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "<", Operator.LESS,
          "<=", Operator.LESS_OR_EQUAL,
          ">", Operator.GREATER,
          ">=", Operator.GREATER_OR_EQUAL);

  /** The measure that an indented line tells; empty when it is another line. */
  static Optional<Measure> of(String line) {
    Matcher told = MEASURE.matcher(line);
    if (!told.matches()) {
      return Optional.empty();
    }
    double first = Double.parseDouble(told.group(4));
    return Optional.of(
        new Measure(
            told.group(2),
            told.group(1) != null,
            OPERATORS.get(told.group(3)),
            first,
            told.group(5) == null ? first : Double.parseDouble(told.group(5)),
            told.group(6)));
  }

  /** Whether it is told of values above a number. */
  boolean isAbove() {
    return operator == Operator.GREATER || operator == Operator.GREATER_OR_EQUAL;
  }
}
