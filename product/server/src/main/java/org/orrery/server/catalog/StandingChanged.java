package org.orrery.server.catalog;

/**
 * Champion or challenger of a model changed; published in the transaction of the change.
 *
 * @param cause challenged, promoted, demoted or rolled-back
 */
public record StandingChanged(
    String model, Integer champion, Integer challenger, String cause, String actor) {}
