package org.orrery.server.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.TrainStep;

/**
 * The settings of a drawn training step, read and checked.
 *
 * @param excluded columns that the model must not see
 * @param entity columns that together tell one entity
 * @param threshold score from which a row gets the positive label, or null where none is drawn
 * @param minimumRows labelled production rows from which they are learned from
 * @param algorithm what remains: the algorithm's own
 */
record TrainSettings(
    Set<String> excluded,
    Set<String> entity,
    Double threshold,
    int minimumRows,
    Map<String, String> algorithm) {

  static TrainSettings of(TrainStep step) throws DataException {
    Map<String, String> rest = new HashMap<>(StepSettings.of(step));
    Set<String> excluded = columns(rest, "exclude");
    Set<String> entity = columns(rest, "entity");
    Double threshold =
        rest.containsKey("threshold") ? Settings.number(rest, "threshold", 0, 1) : null;
    rest.putIfAbsent("minimumRows", "50");
    int minimumRows = Settings.integer(rest, "minimumRows", 0, Integer.MAX_VALUE);
    rest.keySet().removeAll(Set.of("threshold", "minimumRows"));
    return new TrainSettings(excluded, entity, threshold, minimumRows, rest);
  }

  /** Takes a list of columns out of settings; empty where there is none. */
  static Set<String> columns(Map<String, String> settings, String key) {
    String list = settings.remove(key);
    return list == null ? Set.of() : Recipe.columns(list);
  }
}
