package org.orrery.server.workflow;

import java.util.Map;
import org.orrery.lifecycle.HumanStep;

/**
 * A run waits for people; published in the transaction that enters the step. Whoever decides calls
 * {@link Runs#complete} for the passage.
 *
 * @param version the version that the run works on, or null before one is made
 * @param datasets digest by the drawing's dataset id
 */
public record HumanStepEntered(
    String run,
    String passage,
    String definition,
    String lifecycleName,
    HumanStep step,
    String model,
    Integer version,
    Map<String, String> datasets,
    String startedBy) {}
