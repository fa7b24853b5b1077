package org.orrery.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.words.Written;
import org.orrery.rules.properties.LookedAt;

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
 * @param history first days that stood before this one, the oldest first
 * @param text what is demanded
 * @param rationale why
 * @param remedy what to do when it is violated
 * @param fixes ids of the quick fixes that may be offered
 * @param exemptible whether a written exemption counts
 * @param verified whether the clause was compared with the primary text
 * @param translations the texts in other languages than English, by the code of the language
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
    List<FormerDate> history,
    Scope scope,
    String text,
    String rationale,
    String remedy,
    List<String> fixes,
    boolean exemptible,
    boolean verified,
    Map<String, RuleTexts> translations) {
  /** What is said of a clause that nobody compared with the primary text, in English. */
  public static final String UNVERIFIED = "not compared with the primary text";

  public RuleInfo {
    history = List.copyOf(history);
    fixes = List.copyOf(fixes);
    translations = Map.copyOf(translations);
  }

  /**
   * A first day in force that another has replaced.
   *
   * @param stoodUntil last day on which it stood
   * @param clause place in the document that stated it; may be empty
   * @param source what has replaced it
   */
  public record FormerDate(
      LocalDate appliesFrom, LocalDate stoodUntil, String clause, Written source) {}

  /** Document and clause, as one looks them up. */
  public String place() {
    return (document + " " + clause).strip();
  }

  /** The texts in a language; in English where they are not translated. */
  public RuleTexts in(Locale locale) {
    RuleTexts own = translations.get(locale.getLanguage());
    return own == null ? new RuleTexts(title, text, rationale, remedy) : own;
  }

  /** What to do when it is violated, in all its languages. */
  public Written advice() {
    return new Written(
        remedy,
        translations.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().remedy())));
  }

  /** Whether what is stated as data looks at a feature of a class; a check does not tell. */
  public boolean looksAt(EClass type, EStructuralFeature feature) {
    return LookedAt.of(property).contains(new LookedAt.Place(type, feature));
  }

  /** Whether the rule is in force on a day. */
  public boolean appliesOn(LocalDate day) {
    return !day.isBefore(appliesFrom) && (appliesUntil == null || !day.isAfter(appliesUntil));
  }
}
