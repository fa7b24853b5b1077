package org.orrery.server.workflow;

import java.time.Instant;
import java.util.List;

/** What runs of a life cycle took, over all its definitions. */
public interface Measurements {
  /** Starts of runs, the first first. */
  List<RunStart> runs(String lifecycle, Instant from);

  /** Starts of the paths of triggers, by run and trigger, the first first. */
  List<TriggerStart> triggerStarts(String lifecycle, Instant from);

  /** Passages through the drawn elements that came to their end, the newest first. */
  List<StepTime> steps(String lifecycle, Instant from, int limit);

  /**
   * @param requested false for a sub-life-cycle of another run
   */
  record RunStart(String run, boolean requested, Instant at) {}

  record TriggerStart(String run, String element, Instant at) {}

  /**
   * @param kind class of the element in the language
   * @param completed false for a step that failed for good
   */
  record StepTime(
      String element,
      String kind,
      boolean completed,
      int attempts,
      String outcome,
      Instant entered,
      Instant left) {}
}
