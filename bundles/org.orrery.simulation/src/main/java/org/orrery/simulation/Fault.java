package org.orrery.simulation;

/**
 * Something that keeps a life cycle from being simulated.
 *
 * @param place the field of the scenario, or the id of the drawn element
 */
public record Fault(String place, String message, String remedy) {}
