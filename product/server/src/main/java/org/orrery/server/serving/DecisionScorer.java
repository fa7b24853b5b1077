package org.orrery.server.serving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.decisions.DecisionException;
import org.orrery.server.decisions.DecisionModel;

/** Scores by a decision model: 1 for the positive outcome, 0 for the other. */
final class DecisionScorer implements Scorer {
  private final DecisionModel model;
  private final Signature signature;

  DecisionScorer(DecisionModel model, Signature signature) {
    this.model = model;
    this.signature = signature;
  }

  @Override
  public Signature signature() {
    return signature;
  }

  @Override
  public String platform() {
    return "dmn_operaton";
  }

  @Override
  public double[] score(List<Object[]> rows) {
    double[] scores = new double[rows.size()];
    for (int row = 0; row < scores.length; row++) {
      try {
        String outcome = model.decide(values(rows.get(row)));
        scores[row] = outcome.equals(signature.positiveClass()) ? 1 : 0;
      } catch (DecisionException e) {
        throw new ProblemException(
            400,
            ProblemCodes.INPUT_INVALID,
            "Row %d cannot be decided. %s".formatted(row, e.getMessage()),
            e.hint(),
            Map.of("row", row));
      }
    }
    return scores;
  }

  private Map<String, Object> values(Object[] row) {
    Map<String, Object> values = new HashMap<>();
    for (DecisionModel.Input input : model.inputs()) {
      Object raw = row[signature.indexOf(input.name())];
      values.put(
          input.name(),
          switch (input.type()) {
            case NUMBER -> raw instanceof Double number && !number.isNaN() ? number : null;
            case TEXT -> raw;
            case BOOLEAN -> raw == null ? null : Boolean.valueOf(raw.toString());
          });
    }
    return values;
  }

  @Override
  public void close() {
    // a decision model holds nothing outside of the heap
  }
}
