package org.orrery.server.workflow;

import java.util.Map;
import org.orrery.lifecycle.AutomaticStep;

/**
 * One passage of a run through an automatic step.
 *
 * @param passage id of the passage, the same for every attempt
 * @param step the drawn step; read only, shared between threads
 * @param version the version that the run works on, or null before one is made
 * @param datasets digest by the drawing's dataset id
 * @param results results of earlier steps: step id, then key
 * @param attempt 1 for the first
 */
public record StepTask(
    String run,
    String passage,
    String definition,
    AutomaticStep step,
    String model,
    Integer version,
    Map<String, String> datasets,
    Map<String, String> parameters,
    Map<String, Map<String, String>> results,
    String startedBy,
    int attempt) {}
