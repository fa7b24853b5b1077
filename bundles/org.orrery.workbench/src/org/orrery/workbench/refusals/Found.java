package org.orrery.workbench.refusals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orrery.api.Finding;

/** What a server found in a drawing that it refused, the gravest first. */
record Found(List<Finding> findings) {
  private static final int MOST = 12;

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /** Whether something is wrong that no rule forbids. */
  boolean isWithoutRule() {
    return !findings.isEmpty() && findings.get(0).rule().isEmpty();
  }

  /** Where and by which rule, when that is more than the sentence of a refusal says; or nothing. */
  String listed() {
    if (findings.size() < 2) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(Messages.get("found", findings.size()));
    findings.stream().limit(MOST).map(Found::line).forEach(lines::add);
    if (findings.size() > MOST) {
      lines.add(Messages.get("found.more", findings.size() - MOST));
    }
    return String.join("\n", lines);
  }

  /** What the server says of it is English. */
  private static String line(Finding finding) {
    boolean isTold = Messages.isEnglish() || finding.rule().isEmpty();
    return said(finding.element(), finding.rule(), isTold ? finding.message() : "");
  }

  /** All of it as the server tells it, with the runs that show it, for a report. */
  String report() {
    return findings.stream().map(Found::told).collect(Collectors.joining("\n"));
  }

  private static String told(Finding finding) {
    String way =
        finding.steps().stream()
            .map(step -> step.how().isEmpty() ? step.name() : step.name() + " (" + step.how() + ")")
            .collect(Collectors.joining(" \u2192 "));
    return finding.severity()
        + " "
        + said(finding.element(), finding.rule(), finding.message())
        + (finding.clause().isEmpty() ? "" : " [" + finding.clause() + "]")
        + (finding.remedy().isEmpty() ? "" : " (" + finding.remedy() + ")")
        + (way.isEmpty() ? "" : "\n  " + way);
  }

  private static String said(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(": "));
  }
}
