package org.orrery.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads distributions from JSON; what is wrong goes to a list of faults. */
final class DistributionReader {
  private static final String FORMS =
      "Use a duration, or {\"exponential\": mean}, {\"uniform\": [from, to]}, {\"triangular\":"
          + " [least, likely, most]}, {\"log-normal\": [median, 90 % value]} or {\"empirical\":"
          + " [values]}.";
  private static final Map<String, Integer> SIZES =
      Map.of("constant", 1, "exponential", 1, "uniform", 2, "triangular", 3, "log-normal", 2);

  private final List<Fault> faults;

  DistributionReader(List<Fault> faults) {
    this.faults = faults;
  }

  /** A distribution of times that is never below zero. */
  Distribution time(JsonNode node, String place) {
    return spread(node, place, true);
  }

  /** A distribution of times between events, which must not all be zero. */
  Distribution positive(JsonNode node, String place) {
    Distribution time = time(node, place);
    if (time != null && time.mean() <= 0) {
      fault(place, "Events without time between them never end.", "Give it a mean above zero.");
    }
    return time;
  }

  Distribution numbers(JsonNode node, String place) {
    return spread(node, place, false);
  }

  /** Hours of a duration or a number of hours. */
  double hours(JsonNode node, String place) {
    if (node.isNumber()) {
      return node.asDouble();
    }
    Optional<Double> hours = Hours.of(node.asString(""));
    if (hours.isEmpty()) {
      fault(place, "'" + node.asString("") + "' is no duration.", "Write it like PT4H or P10D.");
    }
    return hours.orElse(1.0);
  }

  private Distribution spread(JsonNode node, String place, boolean time) {
    if (!node.isObject()) {
      return checked("constant", new double[] {value(node, place, time)}, place, time);
    }
    String kind = node.size() == 1 ? node.propertyNames().iterator().next() : "";
    JsonNode given = node.path(kind);
    double[] values =
        given.isArray()
            ? given.valueStream().mapToDouble(each -> value(each, place, time)).toArray()
            : new double[] {value(given, place, time)};
    int size = SIZES.getOrDefault(kind, values.length);
    if ((!SIZES.containsKey(kind) && !kind.equals("empirical")) || values.length != size) {
      fault(place, "It is no distribution.", FORMS);
      return null;
    }
    return checked(kind, values, place, time);
  }

  private double value(JsonNode node, String place, boolean time) {
    if (time) {
      return hours(node, place);
    }
    if (!node.isNumber()) {
      fault(place, "'" + node.asString("") + "' is no number.", "Write a number.");
    }
    return node.asDouble(1);
  }

  private Distribution checked(String kind, double[] values, String place, boolean time) {
    for (double value : values) {
      if (time && value < 0) {
        fault(place, "The time " + value + " is below zero.", "Times are zero or more.");
        return null;
      }
    }
    try {
      return switch (kind) {
        case "exponential" -> new Distribution.Exponential(values[0]);
        case "uniform" -> new Distribution.Uniform(values[0], values[1]);
        case "triangular" -> new Distribution.Triangular(values[0], values[1], values[2]);
        case "log-normal" -> Distribution.LogNormal.of(values[0], values[1]);
        case "empirical" -> new Distribution.Empirical(values);
        default -> new Distribution.Constant(values[0]);
      };
    } catch (IllegalArgumentException e) {
      fault(place, "The distribution '" + kind + "' is impossible: " + e.getMessage() + ".", FORMS);
      return null;
    }
  }

  private void fault(String place, String message, String remedy) {
    faults.add(new Fault(place, message, remedy));
  }
}
