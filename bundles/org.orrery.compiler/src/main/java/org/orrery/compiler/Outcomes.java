package org.orrery.compiler;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;

/** The outcomes that a node can have, the good one first. */
public final class Outcomes {
  public static final String DONE = "done";
  public static final String PASSED = "passed";
  public static final String FAILED = "failed";
  public static final String APPROVE = "approve";
  public static final String APPROVE_WITH_CONDITIONS = "approve-with-conditions";
  public static final String REJECT = "reject";
  public static final String CHALLENGER = "challenger";
  public static final String CHAMPION = "champion";
  public static final String INCONCLUSIVE = "inconclusive";

  private Outcomes() {}

  /** Outcomes of a node; empty for control nodes and triggers, which have none. */
  public static List<String> of(Node node) {
    return switch (node) {
      case TestStep ignored -> List.of(PASSED, FAILED);
      case DataCheckStep ignored -> List.of(PASSED, FAILED);
      case ApprovalStep ignored -> List.of(APPROVE, APPROVE_WITH_CONDITIONS, REJECT);
      case ReviewStep ignored -> List.of(APPROVE, APPROVE_WITH_CONDITIONS, REJECT);
      case ExperimentStep ignored -> List.of(CHALLENGER, CHAMPION, INCONCLUSIVE);
      case DecisionNode decision -> ofDecision(decision);
      case Step ignored -> List.of(DONE);
      default -> List.of();
    };
  }

  private static List<String> ofDecision(DecisionNode decision) {
    Set<String> outcomes = new LinkedHashSet<>(decision.getOutcomes());
    decision.getRows().stream().map(DecisionRow::getOutcome).forEach(outcomes::add);
    outcomes.add(decision.getDefaultOutcome());
    outcomes.remove(null);
    outcomes.remove("");
    return List.copyOf(new ArrayList<>(outcomes));
  }
}
