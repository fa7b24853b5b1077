package org.orrery.workbench.refusals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of refusals, by the server's codes; {@code messages.properties} holds it. */
final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.orrery.workbench.refusals.messages");

  private Messages() {}

  /** Whether the server's own words, which are English, are in the language of the workbench. */
  static boolean isEnglish() {
    Locale locale = TEXTS.getLocale();
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
  }

  static boolean has(String key) {
    return TEXTS.containsKey(key);
  }

  static String get(String key, Object... arguments) {
    String text = TEXTS.getString(key);
    return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
  }
}
