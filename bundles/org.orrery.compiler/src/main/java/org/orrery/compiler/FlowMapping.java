package org.orrery.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.picture.Outline;

/** What the transitions that leave a node become. */
final class FlowMapping {
  /** Outcomes stand in conditions between quotes, so that nothing else may stand in them. */
  private static final Pattern OUTCOME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._-]*");

  private final Plan plan;
  private final Refusals refusals;
  private final DecisionMapping decisions;
  private final BoundaryMapping boundaries;

  FlowMapping(Plan plan, Refusals refusals) {
    this.plan = plan;
    this.refusals = refusals;
    this.decisions = new DecisionMapping(plan, refusals);
    this.boundaries = new BoundaryMapping(plan, refusals);
  }

  void map(Node node) {
    if (node instanceof EndNode) {
      return;
    }
    List<Transition> ordinary = new ArrayList<>();
    List<Transition> conditional = new ArrayList<>();
    for (Transition transition : node.getOutgoing()) {
      switch (transition.getKind()) {
        case FAILURE, TIMEOUT -> boundaries.map(node, transition);
        case CONDITIONAL -> conditional.add(transition);
        default -> ordinary.add(transition);
      }
    }
    boundaries.refuseSeveral(node);
    if (ordinary.isEmpty() && conditional.isEmpty()) {
      refusals.add(node, "compiler.leads-nowhere");
    } else if (node instanceof ForkNode) {
      fork(node, ordinary, conditional);
    } else if (!conditional.isEmpty()) {
      conditional(node, ordinary, conditional);
    } else {
      ordinary(node, ordinary);
    }
    if (!node.getWhen().isEmpty()) {
      leaveOut(node, ordinary);
    }
  }

  private void fork(Node node, List<Transition> ordinary, List<Transition> conditional) {
    conditional.forEach(transition -> refusals.add(transition, "compiler.fork-conditional"));
    for (Transition transition : ordinary) {
      refuseOutcome(node, transition);
      plan.link(plan.bodies.get(node), transition, "");
    }
  }

  private void ordinary(Node node, List<Transition> transitions) {
    if (Outcomes.of(node).isEmpty()) {
      transitions.forEach(transition -> refuseOutcome(node, transition));
    }
    if (transitions.size() == 1 && isDirect(node, transitions.get(0))) {
      plan.link(plan.bodies.get(node), transitions.get(0), "");
      return;
    }
    byOutcome(node, transitions);
  }

  private boolean isDirect(Node node, Transition transition) {
    String outcome = transition.getOutcome();
    return !(node instanceof DecisionNode)
        && (Texts.isBlank(outcome)
            || transition.getKind() == TransitionKind.DEFAULT
            || Outcomes.of(node).equals(List.of(outcome)));
  }

  private void byOutcome(Node node, List<Transition> transitions) {
    Part body = plan.bodies.get(node);
    List<String> possible = Outcomes.of(node);
    Set<String> covered = new HashSet<>();
    Transition otherwise = null;
    for (Transition transition : transitions) {
      String outcome = transition.getOutcome();
      if (transition.getKind() == TransitionKind.DEFAULT && hasOutcome(transition)) {
        refusals.add(transition, "compiler.default-outcome", outcome);
      }
      if (Texts.isBlank(outcome) || transition.getKind() == TransitionKind.DEFAULT) {
        if (otherwise != null) {
          refusals.add(transition, "compiler.second-any", node.getId());
        }
        otherwise = transition;
        continue;
      }
      if (!possible.contains(outcome)) {
        refusals.add(
            transition,
            "compiler.unknown-outcome",
            node.getId(),
            outcome,
            String.join(", ", possible));
      } else if (!OUTCOME.matcher(outcome).matches()) {
        refusals.add(transition, "compiler.outcome-sign", outcome);
      } else if (!covered.add(outcome)) {
        refusals.add(transition, "compiler.second-outcome", node.getId(), outcome);
      } else {
        plan.link(body, transition, Variables.outcomeIs(node.getId(), outcome));
      }
    }
    if (otherwise != null) {
      byDefault(body, otherwise);
    } else {
      refuseUncovered(node, possible, covered);
    }
  }

  private void refuseUncovered(Node node, List<String> possible, Set<String> covered) {
    for (String outcome : possible) {
      if (!covered.contains(outcome)) {
        refusals.add(node, "compiler.uncovered", outcome);
      }
    }
  }

  private void refuseOutcome(Node node, Transition transition) {
    if (!Texts.isBlank(transition.getOutcome())) {
      refusals.add(
          transition, "compiler.has-no-outcomes", Refusals.kind(node), transition.getOutcome());
    }
  }

  private void conditional(Node node, List<Transition> ordinary, List<Transition> conditional) {
    for (Transition transition : conditional) {
      if (transition.getConditions().isEmpty()) {
        refusals.add(transition, "compiler.no-condition");
      }
    }
    boolean outcomes = ordinary.size() > 1 || ordinary.stream().anyMatch(this::hasOutcome);
    if (outcomes
        || node instanceof DecisionNode
        || conditional.stream().anyMatch(this::hasOutcome)) {
      refusals.add(node, "compiler.outcome-and-condition", node.getId());
      return;
    }
    if (ordinary.isEmpty()) {
      refusals.add(node, "compiler.stands-still");
      return;
    }
    Part task = decisions.conditional(node, conditional);
    plan.link(plan.bodies.get(node), task, "");
    String decision = Elements.decision(task.id);
    for (Transition transition : conditional) {
      plan.link(task, transition, Variables.outcomeIs(decision, transition.getId()));
    }
    byDefault(task, ordinary.get(0));
  }

  private boolean hasOutcome(Transition transition) {
    return !Texts.isBlank(transition.getOutcome());
  }

  /** A run whose parameters leave a node out goes on where the node's ordinary transition leads. */
  private void leaveOut(Node node, List<Transition> ordinary) {
    if (ordinary.size() != 1
        || hasOutcome(ordinary.get(0))
        || plan.bodies.get(node).outline != Outline.RECTANGLE) {
      refusals.add(node, "compiler.left-out");
      return;
    }
    String id = Elements.added(node.getId(), Elements.MEMBER);
    Part task = plan.parts.get(Elements.added(id, Elements.DECIDE));
    Part target = plan.entries.get(ordinary.get(0).getTarget());
    Link link = new Link(Elements.added(id, "out"), task, target, "", "", null);
    plan.links.add(link);
    task.with("default", link.id());
  }

  private void byDefault(Part from, Transition transition) {
    plan.link(from, transition, "");
    from.with("default", transition.getId());
  }
}
