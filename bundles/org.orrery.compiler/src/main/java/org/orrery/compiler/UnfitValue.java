package org.orrery.compiler;

import org.orrery.lifecycle.words.Message;

/** A value that no engine can use: it cannot be compared as asked, or is no schedule. */
final class UnfitValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Message said;

  UnfitValue(String key, Object... arguments) {
    this(Refusals.said(key, arguments));
  }

  private UnfitValue(Message said) {
    super(said.english());
    this.said = said;
  }

  /** What is wrong with the value. */
  static Message said(IllegalArgumentException error) {
    return error instanceof UnfitValue own
        ? own.said
        : Message.text(String.valueOf(error.getMessage()));
  }
}
