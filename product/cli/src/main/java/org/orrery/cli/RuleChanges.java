package org.orrery.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Verdict;

/**
 * The rules that begin or cease to bind a drawing, or get another verdict, from one day to another.
 *
 * @param changes by their days
 */
record RuleChanges(String file, LocalDate from, LocalDate to, List<Change> changes) {
  /**
   * What becomes of one rule on a day.
   *
   * @param on the first day on which it is so
   * @param before its verdict until then; empty when it was not in force
   * @param after its verdict since; empty when it is not in force
   */
  record Change(LocalDate on, RuleInfo rule, String before, String after) {
    String text() {
      String what = before + " -> " + after;
      if (before.isEmpty()) {
        what = "comes into force, " + after;
      } else if (after.isEmpty()) {
        what = "is no longer in force, was " + before;
      }
      return "  " + on + " " + RuleSheet.line(rule) + ": " + what;
    }

    Map<String, Object> json() {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("on", on.toString());
      entry.put("rule", rule.id());
      entry.put("title", rule.title());
      entry.put("verified", rule.verified());
      entry.put("before", before.isEmpty() ? "not-in-force" : before);
      entry.put("after", after.isEmpty() ? "not-in-force" : after);
      return entry;
    }
  }

  static RuleChanges of(Input input, LocalDate from, LocalDate to, RuleEngine engine)
      throws IOException {
    List<Change> changes = new ArrayList<>();
    Map<String, String> before = null;
    for (Map.Entry<LocalDate, Proof> day : engine.proofs(input.drawing(), from, to).entrySet()) {
      Map<String, String> after = verdicts(day.getValue());
      if (before != null) {
        changes.addAll(between(before, after, day.getKey(), engine));
      }
      before = after;
    }
    return new RuleChanges(input.name(), from, to, changes);
  }

  private static List<Change> between(
      Map<String, String> before, Map<String, String> after, LocalDate on, RuleEngine engine) {
    Set<String> rules = new LinkedHashSet<>(before.keySet());
    rules.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String rule : rules) {
      String was = before.getOrDefault(rule, "");
      String is = after.getOrDefault(rule, "");
      if (!was.equals(is)) {
        changes.add(new Change(on, engine.rule(rule).orElseThrow(), was, is));
      }
    }
    return changes;
  }

  List<String> text() {
    long rules = changes.stream().map(change -> change.rule().id()).distinct().count();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s %s from %s to %s"
                .formatted(
                    file, Counted.of(rules, "rule"), rules == 1 ? "changes" : "change", from, to)
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

  private static Map<String, String> verdicts(Proof proof) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (Verdict verdict : proof.verdicts()) {
      verdicts.put(verdict.rule(), Verdicts.word(verdict.outcome()));
    }
    return verdicts;
  }
}
