package org.orrery.designer.problems;

import java.util.function.Function;
import org.orrery.designer.Messages;

/** By what the rows of the Problems view can be put together. */
enum ProblemGroup {
  NONE(row -> ""),
  SEVERITY(ProblemRow::severity),
  ELEMENT(ProblemRow::element),
  RULE(ProblemRow::rule),
  PACK(ProblemRow::pack),
  RESPONSIBLE(ProblemRow::responsible),
  DRAWING(ProblemRow::drawing);

  final Function<ProblemRow, String> title;

  ProblemGroup(Function<ProblemRow, String> title) {
    this.title = title;
  }

  String label() {
    return Messages.get("problems.group." + this);
  }
}
