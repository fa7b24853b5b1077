package org.orrery.designer.exemptions;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.orrery.designer.Messages;
import org.orrery.rules.RuleInfo;

/**
 * What a person has written about an exception from a rule.
 *
 * @param expires last day, as typed
 */
record Wording(String reason, String control, String owner, String expires) {
  private static final int LONG_YEARS = 1;

  /** What is missing or wrong, field by field from above; empty when it counts. */
  String complaint(RuleInfo rule, LocalDate today) {
    if (reason.isBlank()) {
      return Messages.get("exempt.needs.reason");
    }
    if (control.isBlank()) {
      return Messages.get("exempt.needs.control");
    }
    if (owner.isBlank()) {
      return Messages.get("exempt.needs.owner");
    }
    return dateComplaint(rule, today);
  }

  /** What is wrong with the last day alone; empty when nothing is. */
  String dateComplaint(RuleInfo rule, LocalDate today) {
    LocalDate last = date();
    if (last == null) {
      return Messages.get("value.date");
    }
    if (last.isBefore(today)) {
      return Messages.get("exempt.past", Messages.day(last));
    }
    if (rule.appliesUntil() != null && last.isAfter(rule.appliesUntil())) {
      return Messages.get("exempt.beyond", Messages.day(rule.appliesUntil()));
    }
    return "";
  }

  /** What should be thought of though it is allowed; empty when nothing. */
  String doubt(LocalDate today) {
    LocalDate last = date();
    return last != null && last.isAfter(today.plusYears(LONG_YEARS))
        ? Messages.get("exempt.long")
        : "";
  }

  private LocalDate date() {
    try {
      return LocalDate.parse(expires.strip());
    } catch (DateTimeException typing) {
      return null;
    }
  }
}
