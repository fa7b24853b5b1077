package org.orrery.designer.decisions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.designer.Annotations;

/**
 * Which problems of a decision concern which of its rows: the rules name rows by their number, from
 * 1 on, in their messages.
 */
public final class RowMarks {
  private static final Pattern ROWS = Pattern.compile("\\brows? (\\d+)(?: and (\\d+))?\\b");

  private RowMarks() {}

  /** The gravest problem of each row that has one, by the row's index from 0 on. */
  public static Map<Integer, Annotations.Problem> of(List<Annotations.Problem> problems) {
    Map<Integer, Annotations.Problem> marks = new TreeMap<>();
    for (Annotations.Problem problem : problems) {
      Matcher rows = ROWS.matcher(problem.message());
      while (rows.find()) {
        mark(marks, rows.group(1), problem);
        mark(marks, rows.group(2), problem);
      }
    }
    return marks;
  }

  private static void mark(
      Map<Integer, Annotations.Problem> marks, String number, Annotations.Problem problem) {
    if (number != null) {
      marks.merge(
          Integer.parseInt(number) - 1,
          problem,
          (a, b) -> a.severity().compareTo(b.severity()) <= 0 ? a : b);
    }
  }
}
