package org.orrery.rules.tables;

import java.util.List;
import org.orrery.lifecycle.words.Message;

/** A table says something that cannot be compared, so nothing is proved about it. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message said;
  private final transient List<Integer> rows;

  Unreadable(Message said) {
    this(said, List.of());
  }

  /**
   * @param rows numbers of the rows that say so, from 1
   */
  Unreadable(Message said, List<Integer> rows) {
    super(said.english());
    this.said = said;
    this.rows = List.copyOf(rows);
  }

  Message said() {
    return said;
  }

  List<Integer> rows() {
    return rows;
  }
}
