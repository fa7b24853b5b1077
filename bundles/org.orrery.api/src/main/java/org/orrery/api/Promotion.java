package org.orrery.api;

/**
 * Makes a version champion and demotes the old one.
 *
 * @param snapshot under which name the standings before it are kept; null for one of the server
 */
public record Promotion(int version, String reason, String snapshot) {}
