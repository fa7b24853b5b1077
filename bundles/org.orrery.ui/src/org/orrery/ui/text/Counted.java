package org.orrery.ui.text;

import java.text.MessageFormat;
import java.util.Locale;

/** Texts that say how many, with words of their own for one. */
public final class Counted {
  private Counted() {}

  /**
   * Puts values into a text.
   *
   * @param pattern of {@link MessageFormat}, such as "{0,choice,1#one file|1<{0} files}"
   */
  public static String say(String pattern, Object... values) {
    return new MessageFormat(pattern, Locale.getDefault()).format(values);
  }
}
