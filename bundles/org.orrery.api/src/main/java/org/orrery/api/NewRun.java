package org.orrery.api;

import java.util.Map;

/**
 * A run to be started.
 *
 * @param definition id of the definition, or null for the newest of {@code lifecycle}
 * @param datasets dataset digest by the dataset id of the drawing
 * @param parameters values of the drawing's parameters
 * @param version version of the model that the run works on from its start, or null
 */
public record NewRun(
    String definition,
    String lifecycle,
    String model,
    Map<String, String> datasets,
    Map<String, String> parameters,
    Integer version) {

  /** A run that makes its version itself. */
  public NewRun(
      String definition,
      String lifecycle,
      String model,
      Map<String, String> datasets,
      Map<String, String> parameters) {
    this(definition, lifecycle, model, datasets, parameters, null);
  }
}
