package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.rules.Counterexample;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Callee;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Sight;
import org.orrery.rules.flow.Sort;
import org.orrery.rules.soundness.Fault.Kind;

/**
 * A decision on the end of a called life cycle lists each end with which the step is done, and asks
 * for no other, as far as the called one is known. After a rejection the step has failed.
 */
final class CalledEnds {
  private static final String END = "end";

  /** The decisions that ask for something of a called life cycle. */
  private static final Sort ASKING =
      new Sort() {
        @Override
        public boolean mayBe(EClass kind) {
          return kind == LifecyclePackage.eINSTANCE.getDecisionNode();
        }

        @Override
        public boolean selects(Element element) {
          return ((DecisionNode) element)
              .getInputs().stream().anyMatch(input -> input.getStep() instanceof SubLifecycleStep);
        }

        @Override
        public Sight sight() {
          LifecyclePackage language = LifecyclePackage.eINSTANCE;
          return new Sight(
              Set.of(language.getDecisionNode_Inputs().getName()),
              Set.of(language.getDecisionInput_Step().getName()));
        }
      };

  private CalledEnds() {}

  static List<Fault> in(Drawing drawing) {
    List<Fault> faults = new ArrayList<>();
    BitSet asking = drawing.nodes(ASKING);
    for (int n = asking.nextSetBit(0); n >= 0; n = asking.nextSetBit(n + 1)) {
      DecisionNode decision = (DecisionNode) drawing.flow().node(n);
      for (DecisionInput input : decision.getInputs()) {
        if (input.getStep() instanceof SubLifecycleStep call && END.equals(input.getKey())) {
          drawing
              .callee(call.getLifecycle())
              .map(Callee::ends)
              .filter(ends -> !ends.isEmpty())
              .ifPresent(ends -> check(decision, input, ends, faults));
        }
      }
    }
    return faults;
  }

  private static void check(
      DecisionNode decision, DecisionInput input, List<String> ends, List<Fault> faults) {
    Set<String> unlisted = new LinkedHashSet<>(ends);
    unlisted.removeAll(input.getAllowedValues());
    if (!input.getAllowedValues().isEmpty() && !unlisted.isEmpty()) {
      faults.add(fault(decision, input, "soundness.unlisted-end", unlisted));
    }
    Set<String> never = new LinkedHashSet<>();
    decision.getRows().stream()
        .flatMap(row -> row.getConditions().stream())
        .filter(condition -> condition.getOperand() == input && isNever(condition, ends))
        .forEach(condition -> never.addAll(condition.getValues()));
    if (!never.isEmpty()) {
      faults.add(fault(decision, input, "soundness.no-such-end", never));
    }
  }

  private static boolean isNever(Condition condition, List<String> ends) {
    boolean named =
        condition.getOperator() == Operator.EQUAL || condition.getOperator() == Operator.IN;
    return named && condition.getValues().stream().noneMatch(ends::contains);
  }

  private static Fault fault(
      DecisionNode decision, DecisionInput input, String key, Set<String> ends) {
    return Fault.of(
        Kind.CALLED_END,
        decision,
        Counterexample.NONE,
        key,
        Names.of(decision),
        Names.of(input.getStep()),
        List.copyOf(ends));
  }
}
