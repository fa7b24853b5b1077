package org.orrery.designer.governance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Stage;
import org.orrery.rules.Severity;

/**
 * An approval as lists and cards tell it just now.
 *
 * @param facts what it says; a fact about which it says nothing is missing
 * @param problems number of problems of it and of what is in it
 * @param gravest the gravest of them, or null
 */
record ApprovalRow(
    ApprovalStep step,
    String name,
    String stage,
    Map<ApprovalFact, String> facts,
    int problems,
    Severity gravest) {
  static ApprovalRow of(ApprovalStep step, Annotations annotations) {
    Map<ApprovalFact, String> facts = new EnumMap<>(ApprovalFact.class);
    for (ApprovalFact fact : ApprovalFact.values()) {
      String words = fact.of(step);
      if (!words.isBlank()) {
        facts.put(fact, words);
      }
    }
    List<Annotations.Problem> problems = annotations.problemsIn(step);
    return new ApprovalRow(
        step,
        Names.of(step),
        step.eContainer() instanceof Stage stage ? Names.of(stage) : "",
        facts,
        problems.size(),
        problems.stream().map(Annotations.Problem::severity).min(Severity::compareTo).orElse(null));
  }

  /** What it says about a fact, or that it says nothing. */
  String told(ApprovalFact fact) {
    return facts.getOrDefault(fact, Messages.get("approval.nothing"));
  }

  String problemWords() {
    return problems == 0 ? "" : Messages.get("approval.problems", problems);
  }

  /** Everything in one text, for search and screen readers. */
  String words() {
    return Arrays.stream(ApprovalFact.values())
        .map(fact -> fact.label() + ": " + told(fact))
        .collect(Collectors.joining("\n", name + "\n" + stage + "\n", "\n" + problemWords()))
        .strip();
  }
}
