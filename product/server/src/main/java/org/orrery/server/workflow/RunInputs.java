package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.orrery.api.Definition;
import org.orrery.api.NewRun;
import org.orrery.api.ProblemCodes;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Parameter;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.springframework.stereotype.Component;

/** Holds an order for a run against the drawing. */
@Component
class RunInputs {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

  private final Catalog catalog;
  private final RunRows rows;

  RunInputs(Catalog catalog, RunRows rows) {
    this.catalog = catalog;
    this.rows = rows;
  }

  RunRow run(String id, Definition definition, Lifecycle drawing, NewRun order, String actor) {
    String model = order.model();
    if (model == null || model.isBlank()) {
      model = drawing.getModel() == null ? null : drawing.getModel().getId();
    }
    if (model == null || !NAME.matcher(model).matches()) {
      throw bad(
          "The run names no usable model ('" + model + "').",
          "Give the model's name: a letter, then letters, digits, '-' and '_'.");
    }
    if (order.version() != null) {
      catalog.version(model, order.version());
    }
    return new RunRow(
        id,
        definition.id(),
        null,
        model,
        actor,
        rows.now(),
        null,
        null,
        null,
        datasets(drawing, Objects.requireNonNullElse(order.datasets(), Map.of())),
        parameters(drawing, Objects.requireNonNullElse(order.parameters(), Map.of())));
  }

  private Map<String, String> datasets(Lifecycle drawing, Map<String, String> given) {
    List<String> known = drawing.getDatasets().stream().map(Element::getId).toList();
    for (Map.Entry<String, String> entry : given.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw bad(
            "The drawing has no dataset '" + entry.getKey() + "'.",
            "Give digests for: " + String.join(", ", known) + ".");
      }
      catalog.dataset(entry.getValue());
    }
    return Map.copyOf(given);
  }

  private static Map<String, String> parameters(Lifecycle drawing, Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> known = drawing.getParameters().stream().map(Element::getId).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw bad(
            "The drawing has no parameter '" + name + "'.",
            known.isEmpty()
                ? "It has no parameters."
                : "Its parameters are: " + String.join(", ", known) + ".");
      }
    }
    for (Parameter parameter : drawing.getParameters()) {
      String value = given.getOrDefault(parameter.getId(), parameter.getDefaultValue());
      if (value == null) {
        throw bad(
            "The parameter '" + parameter.getId() + "' has no value.",
            "Give one: the drawing has no default.");
      }
      List<String> allowed = parameter.getAllowedValues();
      if (!allowed.isEmpty() && !allowed.contains(value)) {
        throw bad(
            "'" + value + "' is no value of the parameter '" + parameter.getId() + "'.",
            "Use one of: " + String.join(", ", allowed) + ".");
      }
      values.put(parameter.getId(), value);
    }
    return values;
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }
}
