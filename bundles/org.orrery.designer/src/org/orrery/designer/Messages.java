package org.orrery.designer;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.orrery.lifecycle.format.LifecycleFileException;

/** The designer's texts, by meaning; {@code messages.properties} holds them. */
public final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.orrery.designer.messages");

  private Messages() {}

  /** The language of the texts, in which rules are told too. */
  public static Locale locale() {
    Locale locale = TEXTS.getLocale();
    return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
  }

  /** A day as an argument of a text: in English as in files, else as the language writes it. */
  public static String day(LocalDate day) {
    return locale().equals(Locale.ENGLISH)
        ? day.toString()
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
  }

  /** Why something failed: a drawing's file is told in the language of the texts. */
  public static String of(Throwable cause) {
    return cause instanceof LifecycleFileException file
        ? file.in(locale())
        : String.valueOf(cause.getMessage());
  }

  /** Why a file cannot be read or written, without its name. */
  public static String why(IOException cause) {
    if (cause instanceof FileSystemException system) {
      return system.getReason() == null ? system.getClass().getSimpleName() : system.getReason();
    }
    return of(cause);
  }

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
