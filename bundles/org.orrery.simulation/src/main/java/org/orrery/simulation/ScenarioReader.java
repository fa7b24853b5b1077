package org.orrery.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.orrery.simulation.Scenario.Behaviour;
import org.orrery.simulation.Scenario.Shift;
import org.orrery.simulation.Scenario.Staffing;
import org.orrery.simulation.Scenario.Values;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads scenarios from JSON and tells all that is wrong with one at once. */
public final class ScenarioReader {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final double SUM_TOLERANCE = 1e-6;

  private final List<Fault> faults = new ArrayList<>();
  private final DistributionReader distributions = new DistributionReader(faults);

  private ScenarioReader() {}

  /** The scenario of a text, or what is wrong with it by field. */
  public static Scenario read(String json) throws SimulationException {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(json.replaceFirst("^\uFEFF", ""));
    } catch (StreamConstraintsException e) {
      throw new SimulationException(
          "the whole",
          "The scenario is nested too deeply, or a value of it is too long.",
          "Write it as the documentation of simulations shows.");
    } catch (JacksonException e) {
      throw new SimulationException(
          "line " + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()),
          "The scenario is not JSON: " + e.getOriginalMessage() + ".",
          "Correct it there.");
    }
    ScenarioReader reader = new ScenarioReader();
    Scenario scenario = reader.scenario(root);
    if (!reader.faults.isEmpty()) {
      throw new SimulationException(reader.faults);
    }
    return scenario;
  }

  private Scenario scenario(JsonNode root) {
    known(root, "", Set.of("start", "arrivals", "target", "workers", "roles", "steps", "values"));
    JsonNode arrivals = root.path("arrivals");
    return new Scenario(
        start(root.path("start")),
        arrivals.isMissingNode() ? null : distributions.positive(arrivals, "arrivals"),
        root.path("target").isMissingNode()
            ? Double.NaN
            : distributions.hours(root.path("target"), "target"),
        (int) number(root.path("workers"), "workers", 0, 0, 1_000_000),
        all(root, "roles", this::staffing),
        all(root, "steps", this::behaviour),
        all(root, "values", this::values));
  }

  private <T> Map<String, T> all(
      JsonNode root, String field, BiFunction<JsonNode, String, T> each) {
    Map<String, T> all = new LinkedHashMap<>();
    object(root.path(field), field)
        .properties()
        .forEach(
            entry ->
                all.put(
                    entry.getKey(), each.apply(entry.getValue(), field + "." + entry.getKey())));
    return all;
  }

  private LocalDate start(JsonNode node) {
    if (node.isMissingNode()) {
      return Scenario.empty().start();
    }
    try {
      return LocalDate.parse(node.asString(""));
    } catch (DateTimeException e) {
      faults.add(new Fault("start", "It is not a day.", "Write it like 2026-01-05."));
      return Scenario.empty().start();
    }
  }

  private Staffing staffing(JsonNode node, String place) {
    known(node, place, Set.of("shifts", "costPerHour", "people", "days", "from", "to"));
    List<Shift> shifts = new ArrayList<>();
    int number = 0;
    for (JsonNode shift : node.path("shifts")) {
      String at = place + ".shifts[" + number++ + "]";
      known(shift, at, Set.of("people", "days", "from", "to"));
      shifts.add(shift(shift, at));
    }
    if (Set.of("people", "days", "from", "to").stream().anyMatch(node::has)) {
      shifts.add(shift(node, place));
    }
    return new Staffing(
        shifts, number(node.path("costPerHour"), place + ".costPerHour", Double.NaN, 0, 1e9));
  }

  private Shift shift(JsonNode node, String place) {
    double open = hour(node.path("from"), place + ".from", 9);
    double close = hour(node.path("to"), place + ".to", 17);
    if (open >= close) {
      faults.add(new Fault(place, "It ends before it begins.", "Split a night into two shifts."));
    }
    return new Shift(
        (int) number(node.path("people"), place + ".people", 0, 1, 100_000),
        days(node.path("days"), place + ".days"),
        open,
        close);
  }

  private List<Integer> days(JsonNode node, String place) {
    List<Integer> days = new ArrayList<>();
    for (String part : node.asString("Mon-Fri").split(",")) {
      String[] ends = part.strip().split("-");
      int first = DAYS.indexOf(ends[0]);
      int last = DAYS.indexOf(ends[ends.length - 1]);
      if (first < 0 || last < first || ends.length > 2) {
        faults.add(
            new Fault(place, "'" + part + "' is no day.", "Write days like Mon-Fri or Mon,Wed."));
      }
      for (int day = Math.max(0, first); day <= last; day++) {
        days.add(day);
      }
    }
    return days;
  }

  private double hour(JsonNode node, String place, double otherwise) {
    String text = node.asString("");
    if (node.isMissingNode() || text.equals("24:00")) {
      return node.isMissingNode() ? otherwise : Hours.DAY;
    }
    try {
      return LocalTime.parse(text).toSecondOfDay() / 3600.0;
    } catch (DateTimeException e) {
      faults.add(new Fault(place, "'" + text + "' is no time of day.", "Write it like 09:00."));
      return otherwise;
    }
  }

  private Behaviour behaviour(JsonNode node, String place) {
    known(
        node,
        place,
        Set.of("duration", "every", "failure", "repair", "outcomes", "priority", "costPerHour"));
    String field = node.has("every") ? "every" : "duration";
    return new Behaviour(
        time(node, place, field).orElse(null),
        number(node.path("failure"), place + ".failure", Double.NaN, 0, 1),
        time(node, place, "repair").orElse(null),
        shares(node.path("outcomes"), place + ".outcomes"),
        (int) number(node.path("priority"), place + ".priority", 0, -1000, 1000),
        number(node.path("costPerHour"), place + ".costPerHour", 0, 0, 1e9));
  }

  private Optional<Distribution> time(JsonNode node, String place, String field) {
    if (!node.has(field)) {
      return Optional.empty();
    }
    String at = place + "." + field;
    return Optional.ofNullable(
        field.equals("every")
            ? distributions.positive(node.path(field), at)
            : distributions.time(node.path(field), at));
  }

  private Values values(JsonNode node, String place) {
    if (node.has("shares")) {
      return new Values(null, shares(node.path("shares"), place + ".shares"));
    }
    return new Values(distributions.numbers(node, place), Map.of());
  }

  private Map<String, Double> shares(JsonNode node, String place) {
    Map<String, Double> shares = new LinkedHashMap<>();
    object(node, place)
        .properties()
        .forEach(
            entry ->
                shares.put(
                    entry.getKey(),
                    number(entry.getValue(), place + "." + entry.getKey(), 0, 0, 1)));
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (!shares.isEmpty() && Math.abs(sum - 1) > SUM_TOLERANCE) {
      faults.add(
          new Fault(place, "The shares sum to " + rounded(sum) + ".", "Make them sum to 1."));
    }
    return shares;
  }

  private double number(JsonNode node, String place, double otherwise, double least, double most) {
    if (node.isMissingNode()) {
      return otherwise;
    }
    double value = node.isNumber() ? node.asDouble() : Double.NaN;
    if (!(value >= least && value <= most)) {
      faults.add(
          new Fault(
              place,
              "It is not a number from " + plain(least) + " to " + plain(most) + ".",
              "Write such a number."));
      return least;
    }
    return value;
  }

  private static String rounded(double value) {
    return new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros().toPlainString();
  }

  private static String plain(double value) {
    return String.valueOf((long) value);
  }

  /** The same node; what is neither missing nor an object is a fault. */
  private JsonNode object(JsonNode node, String place) {
    if (!node.isObject() && !node.isMissingNode()) {
      String at = place.isEmpty() ? "line 1" : place;
      faults.add(new Fault(at, "It is not an object.", "Write fields in braces."));
    }
    return node;
  }

  private void known(JsonNode node, String place, Set<String> fields) {
    object(node, place);
    for (String field : node.propertyNames()) {
      if (!fields.contains(field)) {
        faults.add(
            new Fault(
                place.isEmpty() ? field : place + "." + field,
                "A scenario has no such field.",
                "Use one of: " + String.join(", ", fields.stream().sorted().toList()) + "."));
      }
    }
  }
}
