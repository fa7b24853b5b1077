package org.orrery.api;

/** Result of checking the chain; {@code brokenAt} is the first entry that does not fit, or null. */
public record AuditVerification(
    boolean intact, long entries, Long brokenAt, String head, String message) {}
