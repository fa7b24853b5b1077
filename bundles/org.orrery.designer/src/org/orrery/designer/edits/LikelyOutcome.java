package org.orrery.designer.edits;

import java.util.Arrays;
import java.util.List;
import org.orrery.compiler.Outcomes;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/**
 * With which outcome of its source a new line is likely taken, so that a step that decides is left
 * clearly: a test as passed, then as failed; an approval as rejected and otherwise; an experiment
 * when the challenger wins and otherwise. Whoever means another outcome changes it.
 *
 * @param outcome null for any
 * @param otherwise the line of the source that takes every other outcome from now on; may be null
 */
record LikelyOutcome(String outcome, TransitionKind kind, Transition otherwise) {
  /** What a line between two nodes that is not drawn yet is given. */
  static LikelyOutcome of(Node source, Node target) {
    List<Transition> ordinary =
        source.getOutgoing().stream().filter(line -> isOf(line, TransitionKind.NORMAL)).toList();
    List<Transition> plain = ordinary.stream().filter(line -> outcome(line).isEmpty()).toList();
    boolean isAnyDefault =
        source.getOutgoing().stream().anyMatch(line -> isOf(line, TransitionKind.DEFAULT));
    String outcome = outcome(source, target, ordinary, plain);
    boolean isRest =
        decides(source)
            && outcome == null
            && !ordinary.isEmpty()
            && plain.isEmpty()
            && !isAnyDefault;
    boolean leavesRest = outcome != null && plain.size() == 1 && !isAnyDefault;
    return new LikelyOutcome(
        outcome,
        isRest ? TransitionKind.DEFAULT : TransitionKind.NORMAL,
        leavesRest ? plain.getFirst() : null);
  }

  private static String outcome(
      Node source, Node target, List<Transition> ordinary, List<Transition> plain) {
    return switch (source) {
      case TestStep test -> tested(ordinary, plain);
      case DataCheckStep check -> tested(ordinary, plain);
      case ApprovalStep approval -> decided(target, ordinary);
      case ReviewStep review -> decided(target, ordinary);
      case ExperimentStep experiment ->
          target instanceof PromoteStep || target instanceof DeployStep
              ? free(ordinary, Outcomes.CHALLENGER)
              : null;
      default -> null;
    };
  }

  private static String tested(List<Transition> ordinary, List<Transition> plain) {
    return plain.isEmpty()
        ? free(ordinary, Outcomes.PASSED, Outcomes.FAILED)
        : free(ordinary, Outcomes.FAILED);
  }

  private static String decided(Node target, List<Transition> ordinary) {
    boolean isRefusal = target instanceof EndNode end && end.getKind() == EndKind.REJECTED;
    return isRefusal || !ordinary.isEmpty() ? free(ordinary, Outcomes.REJECT) : null;
  }

  private static String free(List<Transition> lines, String... outcomes) {
    return Arrays.stream(outcomes)
        .filter(each -> lines.stream().noneMatch(line -> each.equals(outcome(line))))
        .findFirst()
        .orElse(null);
  }

  /** Whether a step has several outcomes by its kind. */
  static boolean decides(Node source) {
    return source instanceof TestStep
        || source instanceof DataCheckStep
        || source instanceof ApprovalStep
        || source instanceof ReviewStep
        || source instanceof ExperimentStep;
  }

  private static boolean isOf(Transition line, TransitionKind kind) {
    return line.getKind() == kind && line.getTarget() != null;
  }

  private static String outcome(Transition line) {
    return line.getOutcome() == null ? "" : line.getOutcome().strip();
  }
}
