package org.orrery.rules.tables;

/** A table says something that cannot be compared, so nothing is proved about it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }
}
