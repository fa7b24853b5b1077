package org.orrery.server.workflow;

/**
 * The time for a reminder or an escalation of a human step has come.
 *
 * @param role role of the drawing that it is escalated to, or null for a reminder
 * @param serverRole role of the server that it stands for, or null
 */
public record StepReminded(
    String run, String element, boolean escalated, String role, String serverRole) {}
