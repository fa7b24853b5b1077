package org.orrery.api;

import java.time.Instant;
import java.util.Map;

/** An event of the stream; {@code id} grows by one and can be replayed from. */
public record Event(long id, Instant at, String type, String subject, Map<String, Object> data) {}
