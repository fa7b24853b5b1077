package org.orrery.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.orrery.lifecycle.words.Written;

/**
 * A dated collection of rules, read from a data file.
 *
 * @param id stable id, which drawings name when they are held to the pack whatever its scope
 * @param named its title
 * @param issuer who issued the documents behind it
 * @param date date of this edition of the pack
 */
public record PolicyPack(
    String id, Written named, String issuer, LocalDate date, List<RuleInfo> rules) {
  public PolicyPack {
    rules = List.copyOf(rules);
  }

  /** The pack with some of its rules. */
  PolicyPack of(Predicate<RuleInfo> wanted) {
    return new PolicyPack(id, named, issuer, date, rules.stream().filter(wanted).toList());
  }

  /** The title in English. */
  public String title() {
    return named.english();
  }

  public String title(Locale locale) {
    return named.in(locale);
  }
}
