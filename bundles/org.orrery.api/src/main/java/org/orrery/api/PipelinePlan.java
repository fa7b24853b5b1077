package org.orrery.api;

import java.util.List;
import java.util.Map;

/**
 * A pipeline of a definition as who runs it needs it.
 *
 * @param tasks its nodes, each behind all that it takes data from
 */
public record PipelinePlan(String id, String name, List<Task> tasks) {
  /**
   * A node; what its kind does not have is empty or null.
   *
   * @param kind name of the kind in the language, for example {@code PipelineModel}
   * @param version the champion of the model when it was asked for; null when it has none
   * @param settings settings of the operation
   * @param keys columns that are joined on
   */
  public record Task(
      String id,
      String name,
      String kind,
      String dataset,
      String model,
      Integer version,
      String operation,
      Map<String, String> settings,
      List<String> keys,
      String location,
      List<Input> inputs,
      List<Output> outputs) {}

  /**
   * A port that takes data.
   *
   * @param task the task that the data come from
   * @param output id of that task's port
   */
  public record Input(
      String id, String name, String type, String shape, String task, String output) {}

  /** A port that gives data. */
  public record Output(String id, String name, String type, String shape) {}
}
