package org.orrery.lifecycle.format;

import org.orrery.lifecycle.words.Message;

/** A text that is no value of its attribute. */
final class UnfitValueException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message expected;

  UnfitValueException(Message expected) {
    super(expected.english());
    this.expected = expected;
  }

  /** What to write instead. */
  Message expected() {
    return expected;
  }
}
