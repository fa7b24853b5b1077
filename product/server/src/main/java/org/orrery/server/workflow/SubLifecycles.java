package org.orrery.server.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.api.Definition;
import org.orrery.api.Finding;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.check.Operands;
import org.orrery.lifecycle.words.Message;
import org.springframework.stereotype.Component;

/**
 * Which definition a step calls and with which parameters. A binding's value is written as it is,
 * or is {@code parameter:ID} for the value of a parameter of the calling drawing.
 */
@Component
class SubLifecycles {
  private static final String REFERENCE = "parameter:";

  private final DefinitionRows definitions;
  private final Drawings drawings;

  SubLifecycles(DefinitionRows definitions, Drawings drawings) {
    this.definitions = definitions;
    this.drawings = drawings;
  }

  /** The newest definition of the version that a step names, or of any. */
  Optional<Definition> called(SubLifecycleStep step) {
    String version = step.getVersion();
    return version == null || version.isBlank()
        ? definitions.newest(step.getLifecycle())
        : definitions.newest(step.getLifecycle(), version.strip());
  }

  /** Values for the parameters of the called drawing. */
  static Map<String, String> parameters(SubLifecycleStep step, Map<String, String> own) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Setting binding : step.getBindings()) {
      String value = binding.getValue();
      values.put(
          binding.getKey(),
          value.startsWith(REFERENCE) ? own.get(value.substring(REFERENCE.length())) : value);
    }
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }

  /** What of a drawing's calls cannot work on this server. */
  List<Finding> findings(Lifecycle drawing) {
    List<Finding> findings = new ArrayList<>();
    drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(SubLifecycleStep.class::isInstance)
        .map(SubLifecycleStep.class::cast)
        .forEach(step -> check(step, drawing, findings));
    return findings;
  }

  private void check(SubLifecycleStep step, Lifecycle drawing, List<Finding> findings) {
    Optional<Definition> called = called(step);
    if (called.isEmpty()) {
      boolean any = step.getVersion() == null || step.getVersion().isBlank();
      findings.add(
          finding(
              step,
              "The life cycle '%s'%s is not deployed."
                  .formatted(step.getLifecycle(), any ? "" : " in version " + step.getVersion()),
              "Deploy it first."));
      return;
    }
    Lifecycle other = drawings.of(called.get().id()).lifecycle();
    Map<String, String> bound = new LinkedHashMap<>();
    step.getBindings().forEach(binding -> bound.put(binding.getKey(), binding.getValue()));
    for (Parameter parameter : other.getParameters()) {
      String value = bound.remove(parameter.getId());
      if (value == null && parameter.getDefaultValue() == null) {
        findings.add(
            finding(
                step,
                "The parameter '%s' of '%s' has no value."
                    .formatted(parameter.getId(), other.getId()),
                "Bind it: the life cycle has no default."));
      } else if (value != null) {
        problem(parameter, value, drawing)
            .ifPresent(
                problem ->
                    findings.add(
                        finding(
                            step,
                            "The binding of '%s': %s".formatted(parameter.getId(), problem),
                            "Correct the binding.")));
      }
    }
    for (String unknown : bound.keySet()) {
      findings.add(
          finding(
              step,
              "The life cycle '%s' has no parameter '%s'.".formatted(other.getId(), unknown),
              "Its parameters are: "
                  + String.join(", ", other.getParameters().stream().map(p -> p.getId()).toList())
                  + "."));
    }
  }

  private static Optional<String> problem(Parameter parameter, String value, Lifecycle drawing) {
    List<String> allowed = parameter.getAllowedValues();
    if (!value.startsWith(REFERENCE)) {
      return !allowed.isEmpty() && !allowed.contains(value)
          ? Optional.of(
              "'%s' is none of its values: %s.".formatted(value, String.join(", ", allowed)))
          : Operands.problem(parameter, value).map(Message::english);
    }
    String id = value.substring(REFERENCE.length());
    return drawing.getParameters().stream()
        .filter(own -> own.getId().equals(id))
        .findFirst()
        .map(
            own ->
                own.getType() == parameter.getType()
                        && (allowed.isEmpty() || allowed.containsAll(own.getAllowedValues()))
                    ? Optional.<String>empty()
                    : Optional.of("the parameter '" + id + "' can have values that it cannot."))
        .orElse(Optional.of("this drawing has no parameter '" + id + "'."));
  }

  private static Finding finding(SubLifecycleStep step, String message, String remedy) {
    return new Finding("", "", "error", step.getId(), message, remedy);
  }
}
