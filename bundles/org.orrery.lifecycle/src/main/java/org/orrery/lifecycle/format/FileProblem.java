package org.orrery.lifecycle.format;

import java.util.Locale;
import org.orrery.lifecycle.words.Message;

/**
 * What is wrong with a file, where, and what to do.
 *
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when unknown
 */
public record FileProblem(int line, int column, Message what, Message advice) {
  /** What is wrong, in English. */
  public String message() {
    return what.english();
  }

  /** What to do, in English. */
  public String remedy() {
    return advice.english();
  }

  /** Place, what is wrong and what to do in a language. */
  public String in(Locale language) {
    String place = line > 0 ? Names.say("format.place", line, column).in(language) : "";
    return place + what.in(language) + " " + advice.in(language);
  }

  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
