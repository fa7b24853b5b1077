package org.orrery.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleInfo;

/** All rules as Markdown tables, one for each pack. */
final class RuleTable {
  static final String BEGIN = "<!-- rules -->";
  static final String END = "<!-- end of rules -->";

  private RuleTable() {}

  static String of(List<PolicyPack> packs) {
    StringBuilder text = new StringBuilder();
    for (PolicyPack pack : packs) {
      text.append("\n### ").append(pack.title()).append(" (`").append(pack.id()).append("`)\n\n");
      text.append("| rule | title | document, clause | in force | severity | verified | fixes |\n");
      text.append("|---|---|---|---|---|---|---|\n");
      pack.rules().forEach(rule -> text.append(row(rule)));
    }
    return text.append('\n').toString();
  }

  /** A document with the table in its place. */
  static String placed(String document, String table, String name) {
    int begin = document.indexOf(BEGIN);
    int end = document.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new InputFault(
          name,
          "The document has no place for the table.",
          "Write the lines " + BEGIN + " and " + END + " where it shall stand.");
    }
    return document.substring(0, begin + BEGIN.length()) + "\n" + table + document.substring(end);
  }

  private static String row(RuleInfo rule) {
    String fixes = rule.fixes().stream().map(f -> "`" + f + "`").collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            rule.id(),
            cell(rule.title()),
            cell((rule.document() + ", " + rule.clause()).replaceFirst(", $", "")),
            RuleSheet.dates(rule),
            rule.severity().name().toLowerCase(Locale.ROOT),
            rule.verified() ? "yes" : "**no**",
            fixes)
        .replace(System.lineSeparator(), "\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
