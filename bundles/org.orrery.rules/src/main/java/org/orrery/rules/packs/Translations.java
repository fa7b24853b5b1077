package org.orrery.rules.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.orrery.lifecycle.words.Vocabulary;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.PolicyPackException.Fault;

/**
 * Finds the translations of packs: {@code my-pack.de.json} is the German of {@code my-pack.json}.
 *
 * @param files the text of a file by its name, or null where there is none
 * @param faults gets what is wrong with them
 */
record Translations(Function<String, String> files, List<Fault> faults) {
  private static final String ENDING = ".json";

  /** The pack that a file translates; the file itself when it is a pack. */
  static String packOf(String file) {
    for (Locale locale : Vocabulary.TRANSLATIONS) {
      String ending = "." + locale.getLanguage() + ENDING;
      if (file.endsWith(ending)) {
        return file.substring(0, file.length() - ending.length()) + ENDING;
      }
    }
    return file;
  }

  /** Reads a pack with its translations; null when the text is no pack at all. */
  PolicyPack read(String file, String text) {
    Map<String, Translation> found = new HashMap<>();
    for (Locale locale : Vocabulary.TRANSLATIONS) {
      String other = name(file, locale.getLanguage());
      String translated = files.apply(other);
      Translation translation =
          translated == null ? null : TranslationParser.parse(other, translated, faults);
      if (translation != null) {
        found.put(locale.getLanguage(), translation);
      }
    }
    PolicyPack pack = new PackParser(new Reading(file, faults, found)).parse(text);
    if (pack != null) {
      found.forEach((language, each) -> requireFit(name(file, language), pack, each));
    }
    return pack;
  }

  private static String name(String pack, String language) {
    return pack.substring(0, pack.length() - ENDING.length()) + "." + language + ENDING;
  }

  private void requireFit(String file, PolicyPack pack, Translation translation) {
    Set<String> unknown = new TreeSet<>(translation.rules().keySet());
    pack.rules().forEach(rule -> unknown.remove(rule.id()));
    if (!translation.pack().equals(pack.id())) {
      fault(file, "'pack' must be '" + pack.id() + "', whose file it stands beside");
    } else if (!unknown.isEmpty()) {
      fault(file, "the pack has no rules " + String.join(", ", unknown));
    }
  }

  private void fault(String file, String message) {
    faults.add(new Fault(file, 0, 0, message));
  }
}
