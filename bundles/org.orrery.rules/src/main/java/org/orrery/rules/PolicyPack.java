package org.orrery.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated collection of rules, read from a data file.
 *
 * @param id stable id, which drawings name when they are held to the pack whatever its scope
 * @param issuer who issued the documents behind it
 * @param date date of this edition of the pack
 */
public record PolicyPack(
    String id, String title, String issuer, LocalDate date, List<RuleInfo> rules) {
  public PolicyPack {
    rules = List.copyOf(rules);
  }
}
