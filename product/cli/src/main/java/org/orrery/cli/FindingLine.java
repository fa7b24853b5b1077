package org.orrery.cli;

import java.util.List;
import org.orrery.api.Finding;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample.Step;

/** What a server found in a drawing, as people read it. */
final class FindingLine {
  private FindingLine() {}

  /** {@code severity element: rule: message [clause] (remedy)}, and the run that shows it. */
  static String of(Finding finding) {
    String element = finding.element().isEmpty() ? "" : " " + finding.element();
    String rule = finding.rule().isEmpty() ? "" : finding.rule() + ": ";
    String clause = finding.clause() + RuleSheet.mark(!finding.unverified());
    return "  "
        + finding.severity()
        + element
        + ": "
        + rule
        + finding.message()
        + (finding.clause().isEmpty() ? "" : " [" + clause + "]")
        + (finding.remedy().isBlank() ? "" : " (" + finding.remedy() + ")")
        + WayLine.of(finding.message(), steps(finding));
  }

  private static List<Step> steps(Finding finding) {
    return finding.steps().stream()
        .map(
            passed ->
                new Step(
                    passed.element(), passed.name(), Message.text(passed.how()), passed.left()))
        .toList();
  }
}
