package org.orrery.rules.tables;

import java.util.List;

/** A table says something that cannot be compared, so nothing is proved about it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Integer> rows;

  Unreadable(String message) {
    this(message, List.of());
  }

  /**
   * @param rows numbers of the rows that say so, from 1
   */
  Unreadable(String message, List<Integer> rows) {
    super(message);
    this.rows = List.copyOf(rows);
  }

  List<Integer> rows() {
    return rows;
  }
}
