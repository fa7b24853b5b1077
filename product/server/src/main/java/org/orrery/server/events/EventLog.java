package org.orrery.server.events;

import java.util.List;
import java.util.Map;
import org.orrery.api.Event;

/** Events for clients; kept, so that a client can replay from an id. */
public interface EventLog {
  /**
   * Appends an event in the caller's transaction; clients see it after the commit. Types are those
   * of {@code EventTypes}.
   */
  void publish(String type, String subject, Map<String, ?> data);

  /** Events about a subject that are still kept, the oldest first. */
  List<Event> about(String subject);
}
