package org.orrery.api;

import java.time.Instant;
import java.util.Map;

/**
 * An entry of the append-only trail.
 *
 * @param hash SHA-256 of the canonical entry and {@code previousHash}
 */
public record AuditEntry(
    long number,
    Instant at,
    String actor,
    String action,
    String subject,
    Map<String, Object> details,
    String previousHash,
    String hash) {}
