package org.orrery.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule as a pack states it: whose demand it is, when and for which models it is in force.
 *
 * @param id unique among all packs; exemptions name it
 * @param check id of the rule class that proves it; empty where a property is stated
 * @param property what is stated as data instead, or null
 * @param document document that demands it
 * @param clause place in the document; may be empty
 * @param url where the document can be read; may be empty
 * @param appliesFrom first day in force
 * @param appliesUntil last day in force, or null when open
 * @param text what is demanded
 * @param rationale why
 * @param remedy what to do when it is violated
 * @param fixes ids of the quick fixes that may be offered
 * @param exemptible whether a written exemption counts
 * @param verified whether the clause was compared with the primary text
 */
public record RuleInfo(
    String id,
    String title,
    String check,
    Property property,
    Severity severity,
    String document,
    String clause,
    String url,
    LocalDate appliesFrom,
    LocalDate appliesUntil,
    Scope scope,
    String text,
    String rationale,
    String remedy,
    List<String> fixes,
    boolean exemptible,
    boolean verified) {
  public RuleInfo {
    fixes = List.copyOf(fixes);
  }

  /** Whether the rule is in force on a day. */
  public boolean appliesOn(LocalDate day) {
    return !day.isBefore(appliesFrom) && (appliesUntil == null || !day.isAfter(appliesUntil));
  }
}
