package org.orrery.rules.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.orrery.lifecycle.words.Written;
import org.orrery.rules.PolicyPackException.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * The reading of one file.
 *
 * @param faults gets what is wrong with it
 * @param translations of the pack, by the code of the language
 */
record Reading(String file, List<Fault> faults, Map<String, Translation> translations) {
  /** Where something began in a source that the parser does not name, and names of its limits. */
  private static final Pattern OWN_WORDS =
      Pattern.compile(" \\(start marker at .*|, from `[^`]*`", Pattern.DOTALL);

  /**
   * A text of the pack with what the translations make of it; those that say nothing are left out.
   */
  Written written(String english, Function<Translation, String> other) {
    return new Written(english, each(other));
  }

  /** What the translations have, by language. */
  <T> Map<String, T> each(Function<Translation, T> part) {
    Map<String, T> found = new HashMap<>();
    translations.forEach((language, translation) -> found.put(language, part.apply(translation)));
    found.values().removeIf(Objects::isNull);
    return found;
  }

  void noJson(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    String said = OWN_WORDS.matcher(e.getOriginalMessage()).replaceAll("");
    faults.add(
        new Fault(
            file,
            place == null ? 0 : place.getLineNr(),
            place == null ? 0 : place.getColumnNr(),
            e instanceof Json.Unfit ? said : "this is not JSON: " + said));
  }
}
