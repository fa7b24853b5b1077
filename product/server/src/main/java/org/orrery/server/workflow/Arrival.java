package org.orrery.server.workflow;

/**
 * Something that steps of a model's runs lacked has come.
 *
 * @param version the version that it is about
 * @param run the only run that it is for, or null for all of the model
 * @param actor who brought it
 * @param reason why steps are tried again
 */
public record Arrival(String model, int version, String run, String actor, String reason) {}
