package org.orrery.server.training;

import java.util.Map;
import java.util.TreeMap;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Setting;
import org.orrery.server.workflow.StepTask;

/** What a drawn step says to its worker. */
final class StepSettings {
  private StepSettings() {}

  static Map<String, String> of(AutomaticStep step) {
    Map<String, String> settings = new TreeMap<>();
    for (Setting setting : step.getSettings()) {
      settings.put(setting.getKey(), setting.getValue());
    }
    return settings;
  }

  /** Digest of a drawn dataset as bound when the run was started. */
  static String digest(StepTask task, Dataset dataset) throws DataException {
    if (dataset == null) {
      throw new DataException(
          "Step '" + task.step().getId() + "' names no dataset.", "Choose one in the drawing.");
    }
    String sha256 = task.datasets().get(dataset.getId());
    if (sha256 == null) {
      throw new DataException(
          "The run binds no data to dataset '" + dataset.getId() + "'.",
          "Start the run with a stored dataset for it.");
    }
    return sha256;
  }
}
