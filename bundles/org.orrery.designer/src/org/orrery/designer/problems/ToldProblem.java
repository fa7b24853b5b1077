package org.orrery.designer.problems;

import java.util.List;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;

/**
 * A problem as it is told of a family.
 *
 * @param members how many members have it and which, in words; empty where none was asked
 */
public record ToldProblem(Annotations.Problem problem, String members) {
  /** What is wrong, and in which members. */
  public String message() {
    return members.isEmpty()
        ? problem.message()
        : Messages.get("members.marked", problem.message(), members);
  }

  /** What makes it the same problem in another member, or in the family as a whole. */
  static Object key(Annotations.Problem problem) {
    return List.of(problem.rule(), problem.elementId(), problem.message());
  }

  /** The problem with its members in its message, for what knows nothing of families. */
  Annotations.Problem marked() {
    return new Annotations.Problem(
        problem.rule(),
        problem.pack(),
        problem.severity(),
        problem.elementId(),
        problem.bearer(),
        message(),
        problem.remedy(),
        problem.fixes(),
        problem.way(),
        problem.rows(),
        problem.gap(),
        problem.field());
  }
}
