package org.orrery.server.workflow;

import java.util.Map;

/**
 * What a passage brought.
 *
 * @param outcome outcome that transitions ask for, for example passed, failed or done
 * @param results figures by key, kept with the run and shown on the drawing
 * @param version version that the run works on from now, or null to keep the one it has
 * @param pending true when the step goes on after the call and ends with {@link Runs#complete}
 */
public record StepResult(
    String outcome, Map<String, String> results, Integer version, boolean pending) {

  public static StepResult done(Map<String, String> results) {
    return new StepResult("done", results, null, false);
  }

  public static StepResult outcome(String outcome, Map<String, String> results) {
    return new StepResult(outcome, results, null, false);
  }

  /** The step made a version, on which the run works from now. */
  public static StepResult version(int version, Map<String, String> results) {
    return new StepResult("done", results, version, false);
  }

  /** The step waits for something that a later {@link Runs#complete} will tell. */
  public static StepResult pending(Map<String, String> results) {
    return new StepResult(null, results, null, true);
  }
}
