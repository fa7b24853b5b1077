package org.orrery.governance.audit;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orrery.api.AuditEntry;
import org.orrery.governance.Messages;
import org.orrery.ui.text.Times;

/** What is said about an entry of the trail. */
final class AuditTexts {
  private AuditTexts() {}

  /** The facts of an entry in one line. */
  static String details(AuditEntry entry) {
    return facts(entry).entrySet().stream()
        .map(f -> f.getKey() + ": " + f.getValue())
        .collect(Collectors.joining(" · "));
  }

  /** The whole entry as Markdown. */
  static String document(AuditEntry entry) {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(entry.number()).append("  ").append(entry.action()).append("\n\n");
    text.append("| | |\n|---|---|\n");
    row(text, Messages.audit_at, Times.full(entry.at()));
    row(text, Messages.audit_actor, entry.actor());
    row(text, Messages.audit_subject, entry.subject());
    facts(entry).forEach((name, value) -> row(text, name, String.valueOf(value)));
    row(text, Messages.audit_hash, entry.hash());
    row(text, Messages.audit_previous, entry.previousHash());
    return text.toString();
  }

  private static void row(StringBuilder text, String name, String value) {
    String shown = value == null ? "" : value.replace("|", "\\|").replace('\n', ' ');
    text.append("| ").append(name).append(" | ").append(shown).append(" |\n");
  }

  private static Map<String, Object> facts(AuditEntry entry) {
    Map<String, Object> facts = new TreeMap<>();
    if (entry.details() != null) {
      facts.putAll(entry.details());
      facts.values().removeIf(Objects::isNull);
    }
    return facts;
  }
}
