package org.orrery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.merge.Conflict;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;

/** What a merge came to: conflicts, and what the rules say about the merged drawing. */
record MergeReport(Merge merge, Proof proof) {
  static MergeReport of(Merge merge, LocalDate on) {
    Lifecycle merged = merge.result();
    return new MergeReport(merge, RuleEngine.inUse().prove(merged, on));
  }

  List<String> text() {
    List<String> lines = new ArrayList<>(conflicts());
    for (Problem problem : proof.problems()) {
      lines.add("%s: %s (%s)".formatted(problem.rule(), problem.message(), problem.remedy()));
    }
    lines.add(
        "%s; the merged drawing %s %d rules in force on %s"
            .formatted(
                merge.isClean() ? "merged" : count(merge.conflicts().size()),
                proof.holds() ? "holds all" : "violates " + proof.errors().size() + " of",
                proof.verdicts().size(),
                proof.on())
            .concat(Verdicts.notProved(proof)));
    return lines;
  }

  private static String count(int conflicts) {
    return conflicts == 1 ? "1 conflict" : conflicts + " conflicts";
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
    report.put("holds", proof.holds());
    report.put("on", proof.on().toString());
    report.put("rules", proof.verdicts().stream().map(Verdicts::json).toList());
    report.put("problems", proof.problems().stream().map(MergeReport::json).toList());
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

  private static Map<String, Object> json(Problem problem) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("rule", problem.rule());
    entry.put("pack", problem.pack());
    entry.put("severity", Verdicts.word(problem.severity()));
    entry.put("element", problem.element() == null ? "" : problem.element().getId());
    entry.put("message", problem.message());
    entry.put("remedy", problem.remedy());
    return entry;
  }
}
