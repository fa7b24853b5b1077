package org.orrery.operations.health;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.Experiment;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelHealth.MonitorHealth;
import org.orrery.api.ModelVersion;
import org.orrery.api.Series;
import org.orrery.api.Traffic;
import org.orrery.client.OrreryClient;

/**
 * All that the health view shows of one model, loaded at one time.
 *
 * @param names of all models, for the choice
 * @param series by monitor id
 */
public record HealthBoard(
    List<String> names,
    ModelHealth health,
    Traffic traffic,
    List<ModelVersion> versions,
    List<Experiment> experiments,
    Map<String, Series> series) {
  private static final int WINDOWS = 200;

  /** Families in the order in which people ask. */
  private static final List<String> FAMILIES =
      List.of("drift", "performance", "kpi", "fairness", "service");

  /**
   * Loads the board; blocks.
   *
   * @param wanted the model, or null for the first; another when it is gone
   * @return null when there is no model yet
   */
  public static HealthBoard load(OrreryClient client, String wanted) {
    List<String> names = client.models().stream().map(Model::name).sorted().toList();
    if (names.isEmpty()) {
      return null;
    }
    String model = names.contains(wanted) ? wanted : names.get(0);
    ModelHealth health = client.health(model);
    Map<String, Series> series = new LinkedHashMap<>();
    for (MonitorHealth monitor : health.monitors()) {
      series.put(monitor.monitor(), client.series(model, monitor.monitor(), WINDOWS));
    }
    return new HealthBoard(
        names,
        health,
        client.traffic(model),
        client.versions(model),
        client.experiments(model),
        series);
  }

  /** Monitors in the order of their families, then by name. */
  public List<MonitorHealth> monitors() {
    return health.monitors().stream()
        .sorted(
            Comparator.comparingInt(
                    (MonitorHealth m) ->
                        FAMILIES.contains(m.family())
                            ? FAMILIES.indexOf(m.family())
                            : FAMILIES.size())
                .thenComparing(MonitorHealth::name))
        .toList();
  }
}
