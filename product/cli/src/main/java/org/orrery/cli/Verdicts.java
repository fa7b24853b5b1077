package org.orrery.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orrery.rules.Proof;
import org.orrery.rules.Verdict;

/** Verdicts of rules as they are written for programs. */
final class Verdicts {
  private Verdicts() {}

  static Map<String, String> json(Verdict verdict) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("rule", verdict.rule());
    entry.put("pack", verdict.pack());
    entry.put("packDate", verdict.packDate().toString());
    entry.put("verdict", word(verdict.outcome()));
    return entry;
  }

  /** Rules that could not be decided, to be added to a line; empty when all were. */
  static String notProved(Proof proof) {
    List<String> open =
        proof.verdicts().stream()
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.NOT_PROVED)
            .map(Verdict::rule)
            .toList();
    return open.isEmpty() ? "" : "; not proved: " + String.join(", ", open);
  }

  /** A constant in small letters with '-'. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
