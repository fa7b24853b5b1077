package org.orrery.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Verdict;

/** The rules that bind a drawing on one of two days only, or with another verdict. */
record RuleChanges(String file, LocalDate from, LocalDate to, List<Change> changes) {
  /**
   * One rule.
   *
   * @param before its verdict on the first day; empty when it was not in force
   * @param after its verdict on the other day; empty when it is not in force
   */
  record Change(RuleInfo rule, String before, String after) {
    String text() {
      String what = before + " -> " + after;
      if (before.isEmpty()) {
        what = "comes into force, " + after;
      } else if (after.isEmpty()) {
        what = "is no longer in force, was " + before;
      }
      return "  " + RuleSheet.line(rule) + ": " + what;
    }

    Map<String, String> json() {
      Map<String, String> entry = new LinkedHashMap<>();
      entry.put("rule", rule.id());
      entry.put("title", rule.title());
      entry.put("before", before.isEmpty() ? "not-in-force" : before);
      entry.put("after", after.isEmpty() ? "not-in-force" : after);
      return entry;
    }
  }

  static RuleChanges of(Input input, LocalDate from, LocalDate to) throws IOException {
    Lifecycle drawing = input.drawing();
    Map<String, String> before = verdicts(drawing, from);
    Map<String, String> after = verdicts(drawing, to);
    Set<String> rules = new LinkedHashSet<>(before.keySet());
    rules.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String rule : rules) {
      String was = before.getOrDefault(rule, "");
      String is = after.getOrDefault(rule, "");
      if (!was.equals(is)) {
        changes.add(new Change(RuleEngine.inUse().rule(rule).orElseThrow(), was, is));
      }
    }
    return new RuleChanges(input.name(), from, to, changes);
  }

  List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %d rules change from %s to %s".formatted(file, changes.size(), from, to)
            + (changes.isEmpty() ? "." : ":"));
    changes.forEach(change -> lines.add(change.text()));
    return lines;
  }

  Map<String, Object> json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file);
    report.put("from", from.toString());
    report.put("to", to.toString());
    report.put("changes", changes.stream().map(Change::json).toList());
    return report;
  }

  private static Map<String, String> verdicts(Lifecycle drawing, LocalDate day) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (Verdict verdict : RuleEngine.inUse().prove(drawing, day).verdicts()) {
      verdicts.put(verdict.rule(), Verdicts.word(verdict.outcome()));
    }
    return verdicts;
  }
}
