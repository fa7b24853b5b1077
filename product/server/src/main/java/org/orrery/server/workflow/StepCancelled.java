package org.orrery.server.workflow;

/** A run left an element without its end: a time-out, a cancelled run, a reached end. */
public record StepCancelled(String run, String passage, String element) {}
