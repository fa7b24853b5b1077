package org.orrery.server.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orrery.api.AuditEntry;
import org.orrery.server.Json;

/** The audit trail as sentences: who did what, and with what. */
public final class Trails {
  private Trails() {}

  /** Of the whole trail, in its order; monitors of drift are one. */
  static List<String> told(Http http, String auditor) {
    return entries(http, auditor).map(Trails::told).toList();
  }

  /** What was done of one kind to a subject, in its order. */
  public static List<AuditEntry> of(Http http, String auditor, String subject, String action) {
    return entries(http, auditor)
        .filter(entry -> entry.subject().equals(subject) && entry.action().equals(action))
        .toList();
  }

  private static Stream<AuditEntry> entries(Http http, String auditor) {
    return Http.ok(http.send(auditor, "GET", "/api/v1/audit/export", null, null))
        .lines()
        .map(line -> Json.read(line, AuditEntry.class));
  }

  private static String told(AuditEntry entry) {
    Map<String, Object> details = entry.details();
    String what =
        Stream.of("element", "step", "trigger", "monitor", "mode", "champion")
            .filter(details::containsKey)
            .findFirst()
            .map(
                key ->
                    (key.equals("mode") || key.equals("champion") ? " to " : " ")
                        + details.get(key))
            .orElse("")
            .replaceFirst(" psi-.*", " psi");
    return entry.actor() + " " + entry.action() + what;
  }
}
