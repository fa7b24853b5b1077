package org.orrery.designer;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The designer's texts, by meaning; {@code messages.properties} holds them. */
public final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.orrery.designer.messages");

  private Messages() {}

  /** The text of a key with its arguments filled in; throws when the key is unknown. */
  public static String get(String key, Object... arguments) {
    String text = TEXTS.getString(key);
    return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
  }

  /** The text of a key, or {@code otherwise} when there is none. */
  public static String get(String key, Object[] arguments, String otherwise) {
    try {
      return get(key, arguments);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }
}
