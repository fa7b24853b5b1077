package org.orrery.api;

import java.time.Instant;

/**
 * A change in a run's past: from then on, an element of the drawing is in a state.
 *
 * @param state active, waiting, retrying, failed, completed or cancelled
 * @param outcome outcome of the passage that ended, or null
 * @param message what went wrong or was said, or null
 * @param passage how often the run had entered the element, from 1
 */
public record RunMoment(
    Instant at, String element, String state, String outcome, String message, int passage) {}
