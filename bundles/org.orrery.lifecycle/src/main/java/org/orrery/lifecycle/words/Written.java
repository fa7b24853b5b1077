package org.orrery.lifecycle.words;

import java.util.Locale;
import java.util.Map;

/**
 * A text of a pack in the languages in which it is written.
 *
 * @param english the text that counts
 * @param translations by the code of the language, such as {@code de}
 */
public record Written(String english, Map<String, String> translations) {
  public Written {
    translations = Map.copyOf(translations);
  }

  /** A text that is written in English only. */
  public static Written of(String english) {
    return new Written(english, Map.of());
  }

  /** The text in a language; English where it is not translated. */
  public String in(Locale locale) {
    return translations.getOrDefault(locale.getLanguage(), english);
  }

  public boolean isBlank() {
    return english.isBlank();
  }
}
