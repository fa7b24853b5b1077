package org.orrery.server.workflow;

/**
 * A run ended: {@code state} completed, cancelled or failed; published in the transaction that ends
 * it.
 */
public record RunEnded(String run, String model, String state, String end) {}
