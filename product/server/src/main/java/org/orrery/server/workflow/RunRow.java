package org.orrery.server.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * A run as it is kept.
 *
 * @param state completed, cancelled or failed, or null while it goes on
 */
record RunRow(
    String id,
    String definition,
    String parent,
    String model,
    String startedBy,
    Instant started,
    Instant ended,
    String state,
    String end,
    Map<String, String> datasets,
    Map<String, String> parameters) {

  boolean open() {
    return state == null;
  }
}
