package org.orrery.api;

/** Goes back to a named snapshot. */
public record Rollback(String snapshot, String reason) {}
