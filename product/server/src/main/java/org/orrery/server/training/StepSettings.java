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

  /** The dataset of a step, which must be drawn. */
  static Dataset drawn(Dataset dataset) throws DataException {
    if (dataset == null) {
      throw new DataException("No dataset is named.", "Choose one in the drawing.");
    }
    return dataset;
  }

  /** The dataset of a step that needs the labels of its rows. */
  static Dataset labelled(Dataset dataset) throws DataException {
    String id = drawn(dataset).getId();
    if (blank(dataset.getTarget())) {
      throw new DataException(
          "Dataset '" + id + "' names no target column.",
          "Set the target of the dataset in the drawing.");
    }
    if (blank(dataset.getPositiveClass())) {
      throw new DataException(
          "Dataset '" + id + "' names no positive class.",
          "Set the positive class of the dataset in the drawing.");
    }
    return dataset;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** Digest of a drawn dataset as bound when the run was started. */
  static String digest(StepTask task, Dataset dataset) throws DataException {
    String sha256 = task.datasets().get(drawn(dataset).getId());
    if (sha256 == null) {
      throw new DataException(
          "The run binds no data to dataset '" + dataset.getId() + "'.",
          "Start the run with a stored dataset for it.");
    }
    return sha256;
  }
}
