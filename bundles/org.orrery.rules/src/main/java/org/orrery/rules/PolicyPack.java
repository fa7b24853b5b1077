package org.orrery.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orrery.lifecycle.words.Written;

/**
 * A dated collection of rules, read from a data file.
 *
 * @param id stable id, which drawings name when they are held to the pack whatever its scope
 * @param named its title
 * @param issuer who issued the documents behind it
 * @param date date of this edition of the pack
 * @param digest SHA-256 of the text that it was read from, in lower-case hexadecimal digits
 * @param uses uses of models that are known beside those that its rules are made for
 */
public record PolicyPack(
    String id,
    Written named,
    String issuer,
    LocalDate date,
    String digest,
    Set<String> uses,
    List<RuleInfo> rules) {
  public PolicyPack {
    uses = Set.copyOf(uses);
    rules = List.copyOf(rules);
  }

  /** The pack with some of its rules; it still knows the uses of the others. */
  PolicyPack of(Predicate<RuleInfo> wanted) {
    return new PolicyPack(
        id,
        named,
        issuer,
        date,
        digest,
        knownUses().collect(Collectors.toSet()),
        rules.stream().filter(wanted).toList());
  }

  /** Uses of models that it knows. */
  Stream<String> knownUses() {
    return Stream.concat(uses.stream(), rules.stream().flatMap(r -> r.scope().uses().stream()));
  }

  /** The title in English. */
  public String title() {
    return named.english();
  }

  public String title(Locale locale) {
    return named.in(locale);
  }
}
