package org.orrery.server.workflow;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.orrery.api.ModelVersion;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.DecisionTable;
import org.orrery.compiler.Variables;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Parameter;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.decisions.DecisionEngines;
import org.orrery.server.statistics.Figures;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Evaluates decision tables with the DMN engine; every cell is FEEL. */
@Component
@Lazy
class Decisions {
  private final DmnEngine engine;
  private final Drawings drawings;
  private final RunRows rows;
  private final PassageRows passages;
  private final Catalog catalog;
  private final ReportedFigures reported;

  Decisions(
      Drawings drawings,
      RunRows rows,
      PassageRows passages,
      Catalog catalog,
      ReportedFigures reported) {
    this.drawings = drawings;
    this.rows = rows;
    this.passages = passages;
    this.catalog = catalog;
    this.reported = reported;
    this.engine = DecisionEngines.create();
  }

  /**
   * The outcome that a table chooses for a run.
   *
   * @throws IllegalArgumentException when a value is missing or no row matches
   */
  String outcome(RunRow run, String path, String decisionId) throws CompilationException {
    Drawings.Drawing drawing = drawings.of(run.definition());
    DecisionTable table =
        Compiler.decisions(drawing.lifecycle()).stream()
            .filter(candidate -> candidate.id().equals(decisionId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No table '" + decisionId + "'."));
    Map<String, Object> values = new HashMap<>();
    for (DecisionTable.Input input : table.inputs()) {
      values.put(input.variable(), input.value(text(run, path, input.operand())));
    }
    DmnDecision decision =
        engine.parseDecision(decisionId, new ByteArrayInputStream(drawing.archive().dmn()));
    List<String> outcomes = outcomes(table, decision, values);
    if (outcomes.size() == 1) {
      return outcomes.get(0);
    }
    if (outcomes.isEmpty() && !table.defaultOutcome().isEmpty()) {
      return table.defaultOutcome();
    }
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException(
          "No row of '%s' matches %s. Add a row or a default outcome to the drawing, deploy it"
              .concat(" and start a new run.")
              .formatted(table.node().getId(), said(table, values)));
    }
    throw contradiction(table, values);
  }

  private List<String> outcomes(
      DecisionTable table, DmnDecision decision, Map<String, Object> values) {
    try {
      return engine.evaluateDecisionTable(decision, values).getResultList().stream()
          .map(row -> String.valueOf(row.get(Variables.DECISION_OUTPUT)))
          .distinct()
          .toList();
    } catch (DmnHitPolicyException e) {
      throw contradiction(table, values);
    }
  }

  private static IllegalArgumentException contradiction(
      DecisionTable table, Map<String, Object> values) {
    return new IllegalArgumentException(
        "Rows of '%s' contradict each other for %s under the hit policy '%s'. Correct the table"
            .concat(" in the drawing, deploy it and start a new run.")
            .formatted(table.node().getId(), said(table, values), table.hitPolicy().getLiteral()));
  }

  /** The values by the names that the drawing gives them. */
  private static String said(DecisionTable table, Map<String, Object> values) {
    return table.inputs().stream()
        .map(input -> input.operand().getId() + " = " + values.get(input.variable()))
        .collect(Collectors.joining(", "));
  }

  private String text(RunRow run, String path, Operand operand) {
    return switch (operand) {
      case DecisionInput input -> {
        String step = input.getStep() == null ? "" : input.getStep().getId();
        String result =
            StepTasks.results(passages.passages(run.id()))
                .getOrDefault(step, Map.of())
                .get(input.getKey());
        yield result != null ? result : reported(run, path, input.getKey()).orElse(null);
      }
      case Parameter parameter ->
          run.parameters().getOrDefault(parameter.getId(), parameter.getDefaultValue());
      case Metric metric -> measured(run, path, metric.getId());
      default -> throw new IllegalArgumentException("'" + operand.getId() + "' has no value.");
    };
  }

  /** What was reported of the version last, else what the last test measured. */
  private String measured(RunRow run, String path, String metric) {
    return reported(run, path, metric)
        .or(() -> tested(run, path, metric).map(Figures::exact))
        .orElse(null);
  }

  private Optional<String> reported(RunRow run, String path, String metric) {
    return Optional.ofNullable(rows.version(run.id(), path))
        .flatMap(version -> reported.figure(run.model(), version, metric, run.id()))
        .map(Figures::exact);
  }

  private Optional<Double> tested(RunRow run, String path, String metric) {
    return Optional.ofNullable(rows.version(run.id(), path)).stream()
        .flatMap(version -> catalog.version(run.model(), version).measurements().stream())
        .filter(measurement -> metric.equals(measurement.metric()))
        .map(ModelVersion.Measurement::value)
        .reduce((first, second) -> second);
  }
}
