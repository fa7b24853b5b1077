package org.orrery.rules.fixes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Outcomes;

/** Fixes that lead the flow on. */
final class FlowFixes {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final Set<String> UNWELCOME =
      Set.of("failed", Outcomes.REJECT, "inconclusive", "champion");

  private FlowFixes() {}

  /** A dead end is led to an end of the drawing. */
  static List<QuickFix> connectEnd(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Node node)
        || element instanceof EndNode
        || !node.getOutgoing().isEmpty()
        || node.getIncoming().isEmpty()
        || hasBranches(site)
        || isInOperation(node)) {
      return List.of();
    }
    return ends(node, site).stream()
        .<QuickFix>map(
            end ->
                Edit.of(
                    "connect-end",
                    () -> Insertion.into(node).connect(node, end, TransitionKind.NORMAL),
                    Names.of(node),
                    Names.of(end)))
        .toList();
  }

  /** An unwelcome outcome without a way on is led to who repairs, or to an end. */
  static List<QuickFix> connectOutcome(Element element, RuleInfo rule, Site site) {
    if (hasBranches(site)
        || !(element instanceof Step step)
        || step.getOutgoing().isEmpty()
        || takesRest(step)) {
      return List.of();
    }
    Set<String> open = new LinkedHashSet<>(Outcomes.of(step));
    step.getOutgoing().stream()
        .filter(way -> way.getKind() == TransitionKind.NORMAL)
        .forEach(way -> open.remove(way.getOutcome()));
    if (open.size() != 1 || !UNWELCOME.containsAll(open)) {
      return List.of();
    }
    String outcome = open.iterator().next();
    List<Node> targets = new ArrayList<>();
    step.getOutgoing().stream()
        .filter(t -> t.getKind() == TransitionKind.FAILURE)
        .map(Transition::getTarget)
        .filter(TaskStep.class::isInstance)
        .forEach(targets::add);
    targets.addAll(ends(step, site));
    return targets.stream()
        .limit(Offers.MOST)
        .<QuickFix>map(
            target ->
                Edit.of(
                    "connect-outcome",
                    () ->
                        Insertion.into(step)
                            .connect(step, target, TransitionKind.NORMAL)
                            .setOutcome(outcome),
                    outcome,
                    Names.of(step),
                    Names.of(target)))
        .toList();
  }

  private static boolean takesRest(Step step) {
    for (Transition way : step.getOutgoing()) {
      if (way.getKind() == TransitionKind.DEFAULT
          || way.getKind() == TransitionKind.NORMAL && !Outcomes.named(way)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a version may serve there: an end would leave it without monitors. */
  private static boolean isInOperation(Node node) {
    return !(node instanceof RetireStep)
        && Site.isBehind(node, n -> n instanceof DeployStep || n instanceof PromoteStep);
  }

  /** In branches another end would leave tokens behind. */
  private static boolean hasBranches(Site site) {
    return site.has(ForkNode.class);
  }

  private static List<EndNode> ends(Node node, Site site) {
    return site.endsFor(node).stream().limit(Offers.MOST).toList();
  }

  /** A person decides before something is done that cannot be taken back. */
  static List<QuickFix> askPersonFirst(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof RetireStep || element instanceof CallStep)
        || !site.canTakeBefore((Node) element)) {
      return List.of();
    }
    Step step = (Step) element;
    return Edit.one(
        "ask-person-first",
        () -> {
          Insertion insertion = Insertion.into(step);
          TaskStep task =
              insertion.made(
                  MAKE.createTaskStep(),
                  "decide-" + step.getId(),
                  "Decide: " + (step.getName() == null ? step.getId() : step.getName()));
          task.setRole(ReleaseFixes.roleFor(step));
          insertion.addBefore(task, step, null);
        },
        Names.of(step));
  }

  /** A failed release goes back to the snapshot that it took. */
  static List<QuickFix> rollBackOnFailure(Element element, RuleInfo rule, Site site) {
    String snapshot =
        switch (element) {
          case DeployStep deploy -> deploy.getSnapshot();
          case PromoteStep promote -> promote.getSnapshot();
          default -> null;
        };
    if (DutyFixes.isBlank(snapshot) || !(element instanceof Step step)) {
      return List.of();
    }
    List<Transition> failures =
        step.getOutgoing().stream().filter(t -> t.getKind() == TransitionKind.FAILURE).toList();
    if (failures.size() != 1 || !(failures.getFirst().getTarget() instanceof HumanStep person)) {
      return List.of();
    }
    return Edit.one(
        "roll-back-on-failure",
        () -> rollBack(step, snapshot, failures.getFirst(), person),
        snapshot,
        Names.of(step),
        Names.of(person));
  }

  private static void rollBack(Step step, String snapshot, Transition failure, HumanStep person) {
    Insertion insertion = Insertion.into(step);
    RollbackStep back =
        insertion.made(
            MAKE.createRollbackStep(),
            "undo-" + step.getId(),
            "Undo " + (step.getName() == null ? step.getId() : step.getName()));
    back.setSnapshot(snapshot);
    back.setRole(step.getRole());
    insertion.addBelow(back, step);
    failure.setTarget(back);
    insertion.straighten(failure);
    insertion.connect(back, person, TransitionKind.NORMAL);
    insertion.connect(back, person, TransitionKind.FAILURE);
  }
}
