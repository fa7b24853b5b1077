package org.orrery.operations.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orrery.api.Alert;
import org.orrery.api.Model;
import org.orrery.api.Run;
import org.orrery.operations.health.States;

/**
 * A model among others.
 *
 * @param openAlerts number of alerts that nobody has acknowledged
 * @param run the model's newest run, or null
 */
public record PortfolioRow(Model model, long openAlerts, Run run) {
  /** The most urgent first: by health, then open alerts, then risk tier, then name. */
  private static final Comparator<PortfolioRow> URGENCY =
      Comparator.comparingInt((PortfolioRow r) -> States.urgency(r.model.health()))
          .thenComparing(PortfolioRow::openAlerts, Comparator.reverseOrder())
          .thenComparingInt(r -> r.model.riskTier())
          .thenComparing(r -> r.model.name());

  /** Rows for all models, the most urgent first. */
  public static List<PortfolioRow> of(List<Model> models, List<Alert> alerts, List<Run> runs) {
    Map<String, Long> open =
        alerts.stream()
            .filter(a -> "open".equals(a.state()))
            .collect(Collectors.groupingBy(Alert::model, Collectors.counting()));
    Map<String, Run> newest =
        runs.stream()
            .filter(r -> r.model() != null)
            .collect(
                Collectors.toMap(
                    Run::model,
                    Function.identity(),
                    (a, b) -> a.started().isAfter(b.started()) ? a : b));
    return models.stream()
        .map(m -> new PortfolioRow(m, open.getOrDefault(m.name(), 0L), newest.get(m.name())))
        .sorted(URGENCY)
        .toList();
  }
}
