package org.orrery.rules.flow;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;

/** The outcomes that nodes can have and that transitions wait for. */
public final class Outcomes {
  public static final String DONE = "done";
  public static final String PASSED = "passed";
  public static final String REJECT = "reject";
  private static final Set<String> TESTED = ordered(List.of(PASSED, "failed"));
  private static final Set<String> DECIDED =
      ordered(List.of("approve", "approve-with-conditions", REJECT));
  private static final Set<String> ALWAYS_DONE = Set.of(DONE);
  private static final Set<String> COMPARED =
      ordered(List.of("challenger", "champion", "inconclusive"));

  private Outcomes() {}

  /** Every outcome that a node can have; empty for nodes that have none, such as a start. */
  public static Set<String> of(Node node) {
    return switch (node) {
      case TestStep test -> TESTED;
      case DataCheckStep check -> TESTED;
      case ApprovalStep approval -> DECIDED;
      case ReviewStep review -> DECIDED;
      case ExperimentStep experiment -> COMPARED;
      case DecisionNode decision -> chosenBy(decision);
      case Step step -> ALWAYS_DONE;
      default -> Set.of();
    };
  }

  /** What {@link #of(Node)} gives for a node of a kind of which no more is said. */
  public static Set<String> of(EClass kind) {
    return EcoreUtil.create(kind) instanceof Node node ? of(node) : Set.of();
  }

  /** The outcomes of its source with which a transition can be taken. */
  static Set<String> carriedBy(Transition transition) {
    if (Elements.isAside(transition)) {
      return Set.of();
    }
    if (named(transition)) {
      return Set.of(transition.getOutcome());
    }
    Set<String> all = of(transition.getSource());
    return transition.getKind() == TransitionKind.DEFAULT ? without(all, transition) : all;
  }

  /** Whether a transition waits for one outcome. */
  public static boolean named(Transition transition) {
    return transition.getOutcome() != null && !transition.getOutcome().isBlank();
  }

  private static Set<String> without(Set<String> all, Transition fallback) {
    Set<String> rest = new LinkedHashSet<>(all);
    for (Transition other : fallback.getSource().getOutgoing()) {
      if (other.getKind() == TransitionKind.NORMAL && named(other)) {
        rest.remove(other.getOutcome());
      }
    }
    return rest;
  }

  private static Set<String> chosenBy(DecisionNode decision) {
    Set<String> outcomes = new LinkedHashSet<>(decision.getOutcomes());
    decision.getRows().stream()
        .map(DecisionRow::getOutcome)
        .filter(o -> o != null && !o.isBlank())
        .forEach(outcomes::add);
    if (decision.getDefaultOutcome() != null && !decision.getDefaultOutcome().isBlank()) {
      outcomes.add(decision.getDefaultOutcome());
    }
    return outcomes;
  }

  private static Set<String> ordered(List<String> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }
}
