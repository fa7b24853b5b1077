package org.orrery.designer.decisions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.designer.Annotations;

/** Which problems of a decision concern which of its rows. */
public final class RowMarks {
  private RowMarks() {}

  /** The gravest problem of each row that has one, by the row's index from 0 on. */
  public static Map<Integer, Annotations.Problem> of(List<Annotations.Problem> problems) {
    Map<Integer, Annotations.Problem> marks = new TreeMap<>();
    for (Annotations.Problem problem : problems) {
      for (int row : problem.rows()) {
        marks.merge(row - 1, problem, (a, b) -> a.severity().compareTo(b.severity()) <= 0 ? a : b);
      }
    }
    return marks;
  }
}
