package org.orrery.server.events;

import java.util.Map;

/** Events for clients; kept, so that a client can replay from an id. */
public interface EventLog {
  /**
   * Appends an event in the caller's transaction; clients see it after the commit. Types are those
   * of {@code EventTypes}.
   */
  void publish(String type, String subject, Map<String, ?> data);
}
