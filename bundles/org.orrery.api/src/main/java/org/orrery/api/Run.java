package org.orrery.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One model's passage through a definition.
 *
 * @param state running, waiting, failed, completed or cancelled
 * @param end released, rejected or retired, when completed
 * @param parent run whose sub-life-cycle this is, or null
 * @param version version that the main path works on, or null before there is one
 */
public record Run(
    String id,
    String definition,
    String lifecycle,
    String lifecycleName,
    String model,
    String state,
    String end,
    String startedBy,
    Instant started,
    Instant ended,
    List<Step> steps,
    String parent,
    Integer version) {

  /** A run of its own without a version. */
  public Run(
      String id,
      String definition,
      String lifecycle,
      String lifecycleName,
      String model,
      String state,
      String end,
      String startedBy,
      Instant started,
      Instant ended,
      List<Step> steps) {
    this(
        id,
        definition,
        lifecycle,
        lifecycleName,
        model,
        state,
        end,
        startedBy,
        started,
        ended,
        steps,
        null,
        null);
  }

  /**
   * The state of an element of the drawing in the run, newest passage.
   *
   * @param state active, waiting, retrying, failed, completed or cancelled
   * @param passages how often the run entered the element
   * @param outcome outcome of the last passage, or null
   * @param results figures of the last passage, for example {@code auc}
   */
  public record Step(
      String element,
      String kind,
      String name,
      String state,
      int passages,
      int attempts,
      String outcome,
      String message,
      Map<String, String> results,
      Instant entered,
      Instant left) {}
}
