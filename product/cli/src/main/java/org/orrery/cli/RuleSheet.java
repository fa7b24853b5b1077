package org.orrery.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Enumerator;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Scope;

/** What a pack says about a rule, for people and programs. */
final class RuleSheet {
  private RuleSheet() {}

  static String line(PolicyPack pack) {
    return "%s: %s (%s), edition of %s"
        .formatted(pack.id(), pack.title(), pack.issuer(), pack.date());
  }

  static String line(RuleInfo rule) {
    return "%s: %s [%s, %s%s]"
        .formatted(
            rule.id(),
            rule.title(),
            rule.severity().name().toLowerCase(Locale.ROOT),
            dates(rule),
            mark(rule.verified()));
  }

  /** Document and clause of a rule; says so where nobody compared them with the primary text. */
  static String clause(RuleInfo rule) {
    return rule.place() + mark(rule.verified());
  }

  /** What stands behind a rule or a clause; says where nobody compared it. */
  static String mark(boolean isVerified) {
    return isVerified ? "" : ", " + RuleInfo.UNVERIFIED;
  }

  /** Its days in force in words. */
  static String dates(RuleInfo rule) {
    return "from "
        + rule.appliesFrom()
        + (rule.appliesUntil() == null ? "" : " until " + rule.appliesUntil());
  }

  static Map<String, Object> json(PolicyPack pack, RuleInfo rule) {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("rule", rule.id());
    sheet.put("pack", pack.id());
    sheet.put("title", rule.title());
    sheet.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
    sheet.put("document", rule.document());
    sheet.put("clause", rule.clause());
    sheet.put("url", rule.url());
    sheet.put("appliesFrom", rule.appliesFrom().toString());
    sheet.put("appliesUntil", rule.appliesUntil() == null ? "" : rule.appliesUntil().toString());
    sheet.put("history", rule.history().stream().map(RuleSheet::former).toList());
    sheet.put("scope", scope(rule.scope()));
    sheet.put("text", rule.text());
    sheet.put("rationale", rule.rationale());
    sheet.put("remedy", rule.remedy());
    sheet.put("fixes", rule.fixes());
    sheet.put("exemptible", rule.exemptible());
    sheet.put("verified", rule.verified());
    return sheet;
  }

  private static Map<String, Object> former(RuleInfo.FormerDate date) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("appliesFrom", date.appliesFrom().toString());
    entry.put("stoodUntil", date.stoodUntil().toString());
    if (!date.clause().isBlank()) {
      entry.put("clause", date.clause());
    }
    entry.put("source", date.source().english());
    return entry;
  }

  private static Map<String, Object> scope(Scope scope) {
    Map<String, Object> entry = new LinkedHashMap<>();
    put(entry, "kinds", scope.kinds().stream().map(Enumerator::getLiteral).sorted().toList());
    put(entry, "tiers", List.copyOf(new TreeSet<>(scope.tiers())));
    put(entry, "regions", List.copyOf(new TreeSet<>(scope.regions())));
    put(entry, "uses", List.copyOf(new TreeSet<>(scope.uses())));
    put(
        entry,
        "affectedPeople",
        scope.affectedPeople().stream().map(Enumerator::getLiteral).sorted().toList());
    if (scope.byName()) {
      entry.put("byName", true);
    }
    return entry;
  }

  private static void put(Map<String, Object> entry, String name, List<?> values) {
    if (!values.isEmpty()) {
      entry.put(name, values);
    }
  }
}
