package org.orrery.simulation;

import java.util.Map;

/**
 * Two simulations with common random numbers.
 *
 * @param differences second minus first by name, paired by replication; times in hours
 */
public record Comparison(Result first, Result second, Map<String, Estimate> differences) {}
