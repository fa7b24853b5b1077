package org.orrery.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.merge.Conflict;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.rules.RuleEngine;

/** What a merge came to: conflicts, and all that speaks against the merged drawing. */
record MergeReport(Merge merge, Validation validation) {
  /**
   * @param file what the merged drawing is called
   */
  static MergeReport of(Merge merge, String file, LocalDate on, RuleEngine rules)
      throws IOException {
    return new MergeReport(merge, Validation.of(file, merge.result(), on, rules));
  }

  /** Whether nothing has to be settled: neither a conflict nor an error. */
  boolean isSettled() {
    return merge.isClean() && validation.holds();
  }

  /** The conflicts, what {@code validate} says of the merged drawing, and both in one line. */
  List<String> text() {
    List<String> lines = new ArrayList<>(conflicts());
    validation.faults().forEach(fault -> lines.add(fault.text()));
    int conflicts = merge.conflicts().size();
    lines.add(
        "%s: %s; the merged drawing %s"
            .formatted(
                validation.file(),
                merge.isClean() ? "merged" : Counted.of(conflicts, "conflict"),
                validation.verdict()));
    return lines;
  }

  /** The conflicts, four lines each; then where both moved the same shape. */
  List<String> conflicts() {
    List<String> lines = new ArrayList<>();
    merge.conflicts().forEach(conflict -> lines.add("conflict: " + conflict.text()));
    merge.notes().forEach(note -> lines.add("picture: " + note.text()));
    return lines;
  }

  Map<String, Object> json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("clean", merge.isClean());
    report.put("conflicts", merge.conflicts().stream().map(MergeReport::json).toList());
    report.put("picture", merge.notes().stream().map(MergeReport::json).toList());
    report.putAll(validation.json());
    return report;
  }

  private static Map<String, Object> json(Conflict conflict) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kind", Verdicts.word(conflict.kind()));
    entry.put("element", conflict.element());
    entry.put("elementKind", conflict.elementKind());
    entry.put("name", conflict.name());
    entry.put("what", conflict.what());
    entry.put("base", conflict.base());
    entry.put("ours", conflict.ours());
    entry.put("theirs", conflict.theirs());
    entry.put("kept", conflict.kept());
    return entry;
  }
}
