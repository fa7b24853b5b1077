package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Outcomes;
import org.orrery.rules.tables.Choice;

/**
 * By which transition a node is left is never in doubt: of the transitions that can be taken at
 * once one is chosen by its outcome, its condition or as the default, and only what can fail or
 * time out has a transition for it.
 *
 * <p>Outcomes that no transition takes, or that the node does not have, are the matter of {@link
 * UnreachableStepRule}; conditions that may all fail that of {@link UnsoundFlowRule}.
 */
final class UnclearDepartureRule implements Check {
  private static final Pattern OUTCOME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._-]*");

  @Override
  public List<Finding> check(Drawing drawing) {
    Unclear unclear = drawing.ofNodes(this, Unclear.class, () -> Unclear.in(drawing.flow()));
    List<Finding> findings = new ArrayList<>();
    unclear.nodes().stream().forEach(n -> check(drawing.flow(), n, findings));
    return findings;
  }

  /** The nodes at which something is in doubt; each hangs on itself and what leaves it. */
  private record Unclear(BitSet nodes) implements Lasting {
    static Unclear in(Flow flow) {
      Unclear found = new Unclear(new BitSet());
      found.stands(flow, flow.all());
      return found;
    }

    @Override
    public boolean stands(Flow flow, BitSet touched) {
      for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
        List<Finding> findings = new ArrayList<>(0);
        check(flow, n, findings);
        nodes.set(n, !findings.isEmpty());
      }
      return true;
    }
  }

  private static void check(Flow flow, int number, List<Finding> findings) {
    if (!flow.out(number).isEmpty() && !(flow.node(number) instanceof EndNode)) {
      List<Transition> out = new ArrayList<>(flow.out(number).size());
      for (Arc arc : flow.out(number)) {
        out.add(arc.transition());
      }
      new Departures(flow.node(number), out, findings).check();
    }
  }

  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return edited instanceof Transition
        || edited instanceof Node
        || edited instanceof DecisionRow
        || edited instanceof Condition
        || edited instanceof Operand
        || edited instanceof Lifecycle
        || edited instanceof Stage;
  }

  /** The transitions that leave one node. */
  private record Departures(Node node, List<Transition> out, List<Finding> findings) {
    void check() {
      List<Transition> ordinary = new ArrayList<>();
      List<Transition> conditional = new ArrayList<>();
      for (Transition transition : out) {
        switch (transition.getKind()) {
          case FAILURE -> failure(transition);
          case TIMEOUT -> timeout(transition);
          case CONDITIONAL -> conditional.add(transition);
          default -> ordinary.add(transition);
        }
      }
      several(TransitionKind.FAILURE);
      several(TransitionKind.TIMEOUT);
      if (node instanceof ForkNode) {
        conditional.forEach(this::conditionalBehindFork);
        ordinary.forEach(this::outcomeOfNone);
      } else if (!conditional.isEmpty()) {
        byCondition(ordinary, conditional);
      } else {
        byOutcome(ordinary);
      }
      if (!node.getWhen().isEmpty()) {
        leftOut(ordinary);
      }
    }

    private void failure(Transition transition) {
      if (!(node instanceof AutomaticStep)) {
        add(transition, "checks.departure.cannot-fail", Names.of(node));
      }
    }

    private void timeout(Transition transition) {
      String time =
          switch (node) {
            case AutomaticStep step -> step.getTimeout();
            case HumanStep step -> step.getDueIn();
            default -> null;
          };
      if (!(node instanceof AutomaticStep) && !(node instanceof HumanStep)) {
        add(transition, "checks.departure.cannot-time-out", Names.of(node));
      } else if (Names.blank(time)) {
        add(
            transition,
            node instanceof AutomaticStep
                ? "checks.departure.no-time-out"
                : "checks.departure.no-due-time",
            Names.of(node));
      }
    }

    private void several(TransitionKind kind) {
      boolean isFirst = true;
      for (Transition transition : out) {
        if (transition.getKind() == kind) {
          if (!isFirst) {
            second(transition, Said.of("checks.departure.its-" + kind.getLiteral()));
          }
          isFirst = false;
        }
      }
    }

    private void second(Transition transition, Message what) {
      add(transition, "checks.departure.second", Names.of(node), what);
    }

    private void conditionalBehindFork(Transition transition) {
      add(transition, "checks.departure.conditional-behind-fork", Names.of(node));
    }

    private void outcomeOfNone(Transition transition) {
      if (Outcomes.named(transition)) {
        add(transition, "checks.departure.no-outcomes", Names.of(node), transition.getOutcome());
      }
    }

    private void byCondition(List<Transition> ordinary, List<Transition> conditional) {
      boolean outcomes =
          ordinary.size() > 1
              || out.stream()
                  .filter(t -> ordinary.contains(t) || conditional.contains(t))
                  .anyMatch(Outcomes::named);
      if (outcomes || node instanceof DecisionNode) {
        add(node, "checks.departure.outcome-and-condition", Names.of(node));
      } else if (ordinary.isEmpty()
          && !Choice.ofFirst(conditional.stream().map(Transition::getConditions).toList()).none()) {
        add(node, "checks.departure.no-default", Names.of(node));
      }
    }

    private void byOutcome(List<Transition> ordinary) {
      Set<String> possible = Outcomes.of(node);
      if (possible.isEmpty() && !(node instanceof DecisionNode)) {
        ordinary.forEach(this::outcomeOfNone);
      }
      if (ordinary.size() == 1 && !(node instanceof DecisionNode)) {
        return;
      }
      Set<String> taken = new HashSet<>();
      boolean fallback = false;
      for (Transition transition : ordinary) {
        boolean named = Outcomes.named(transition);
        boolean isDefault = transition.getKind() == TransitionKind.DEFAULT;
        if (isDefault && named) {
          add(transition, "checks.departure.default-with-outcome", transition.getOutcome());
        }
        if (isDefault || !named) {
          if (fallback) {
            second(transition, Said.of("checks.departure.any-outcome"));
          }
          fallback = true;
        } else if (possible.contains(transition.getOutcome())) {
          byName(transition, taken);
        }
      }
    }

    private void byName(Transition transition, Set<String> taken) {
      String outcome = transition.getOutcome();
      if (!OUTCOME.matcher(outcome).matches()) {
        add(transition, "checks.departure.sign", outcome);
      } else if (!taken.add(outcome)) {
        second(transition, Said.of("checks.departure.the-outcome", outcome));
      }
    }

    private void leftOut(List<Transition> ordinary) {
      boolean clear =
          node instanceof Step && ordinary.size() == 1 && !Outcomes.named(ordinary.getFirst());
      if (!clear) {
        add(node, "checks.departure.left-out", Names.of(node));
      }
    }

    private void add(Element element, String key, Object... arguments) {
      findings.add(Finding.of(element, key, arguments));
    }
  }
}
