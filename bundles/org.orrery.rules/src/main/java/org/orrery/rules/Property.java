package org.orrery.rules;

import org.orrery.lifecycle.words.Message;

/** What a pack states as data about elements and paths, instead of naming a check. */
public interface Property {
  /** Name of the property in the vocabulary, for example {@code always-before}. */
  String is();

  /** The demand in one sentence, made of the words of the pack. */
  Message demand();

  /** The demand in English. */
  default String words() {
    return demand().english();
  }
}
