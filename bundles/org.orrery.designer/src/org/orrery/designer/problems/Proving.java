package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.ConstraintViolation;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.rules.Problem;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Severity;

/** Asks the rules about a drawing and makes commands of their quick fixes. */
public final class Proving {
  private static final RuleEngine ENGINE = RuleEngine.builtIn();

  private Proving() {}

  /** All problems of a drawing that nobody changes meanwhile; any thread. */
  public static List<Annotations.Problem> prove(Lifecycle lifecycle, LocalDate on) {
    List<Annotations.Problem> problems = new ArrayList<>();
    for (ConstraintViolation violation : Constraints.check(lifecycle)) {
      problems.add(annotation(violation));
    }
    for (Problem problem : ENGINE.prove(lifecycle, on).problems()) {
      problems.add(annotation(problem));
    }
    return problems;
  }

  /**
   * The command that applies a quick fix to the open drawing, which is proved again for it; empty
   * when the problem is gone. UI thread.
   */
  public static Optional<Command> fix(
      Lifecycle lifecycle, LocalDate on, Annotations.Problem wanted, String label) {
    for (Problem problem : ENGINE.prove(lifecycle, on).problems()) {
      boolean isIt =
          problem.rule().equals(wanted.rule())
              && problem.element().getId().equals(wanted.elementId())
              && problem.message().equals(wanted.message());
      for (QuickFix fix : problem.fixes()) {
        if (isIt && fix.label().equals(label)) {
          return Optional.of(new RecordedCommand(label, lifecycle, fix::apply));
        }
      }
    }
    return Optional.empty();
  }

  private static Annotations.Problem annotation(ConstraintViolation violation) {
    return new Annotations.Problem(
        "field:" + violation.feature().getName(),
        Severity.ERROR,
        violation.element().getId(),
        violation.message(),
        Messages.get("problem.field", Names.words(violation.feature().getName())),
        List.of());
  }

  private static Annotations.Problem annotation(Problem problem) {
    return new Annotations.Problem(
        problem.rule(),
        problem.severity(),
        problem.element().getId(),
        problem.message(),
        problem.remedy(),
        problem.fixes().stream().map(QuickFix::label).toList());
  }
}
