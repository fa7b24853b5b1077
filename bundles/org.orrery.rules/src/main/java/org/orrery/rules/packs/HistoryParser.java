package org.orrery.rules.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.orrery.rules.RuleInfo.FormerDate;

/**
 * Reads the first days that a rule had before; faults are those that are out of order.
 *
 * <p>Each entry stood longer than the one before it and no longer than the first day that follows,
 * and no first day is stated twice.
 */
final class HistoryParser {
  private HistoryParser() {}

  /**
   * @param from the first day that stands now
   */
  static List<FormerDate> parse(Fields rule, LocalDate from) {
    List<Fields> items = rule.objects("history");
    List<FormerDate> history = new ArrayList<>();
    for (Fields fields : items) {
      history.add(
          new FormerDate(
              fields.date("appliesFrom"),
              fields.date("stoodUntil"),
              fields.optionalText("clause"),
              fields.source("source")));
      fields.refuseOthers();
    }
    for (int i = 0; i < items.size(); i++) {
      List<LocalDate> later = new ArrayList<>();
      history.subList(i + 1, items.size()).forEach(date -> later.add(date.appliesFrom()));
      later.add(from);
      requireOrder(items.get(i), history.get(i), later);
      if (i > 0) {
        requireAfter(items.get(i), history.get(i), history.get(i - 1).stoodUntil());
      }
    }
    return history;
  }

  private static void requireOrder(Fields fields, FormerDate date, List<LocalDate> later) {
    LocalDate next = later.getFirst();
    if (isRead(date.appliesFrom()) && later.contains(date.appliesFrom())) {
      fields.fault(
          fields.place("appliesFrom"),
          "'appliesFrom' is "
              + date.appliesFrom()
              + " a second time; a former first day differs from those that follow");
    }
    if (isRead(next) && isRead(date.stoodUntil()) && date.stoodUntil().isAfter(next)) {
      fields.fault(
          fields.place("stoodUntil"),
          "'stoodUntil' is later than the first day that follows, " + next);
    }
  }

  private static void requireAfter(Fields fields, FormerDate date, LocalDate before) {
    if (isRead(before) && isRead(date.stoodUntil()) && !date.stoodUntil().isAfter(before)) {
      fields.fault(
          fields.place("stoodUntil"),
          "'history' is out of order: the entry before stood until " + before);
    }
  }

  /** Whether a day is no stand-in for one that could not be read. */
  private static boolean isRead(LocalDate day) {
    return day != null && !day.equals(LocalDate.MIN);
  }
}
