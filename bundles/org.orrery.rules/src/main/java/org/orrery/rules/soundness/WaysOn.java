package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Outcomes;
import org.orrery.rules.tables.Choice;

/**
 * By which transitions nodes can be left, as the compiled process leaves them: a fork by all;
 * another node by a failure or time-out, by the first condition that can hold, else by the outcomes
 * that can come, an ordinary transition without an outcome taking those that no other takes.
 */
final class WaysOn implements Lasting {
  private final Flow flow;
  private final Drawing drawing;

  /** Of the only member; null where it was not yet asked for. */
  private final Ways[] known;

  private WaysOn(Drawing drawing) {
    this.drawing = drawing;
    this.flow = drawing.flow();
    this.known = new Ways[flow.size()];
  }

  /** The ways on from the nodes of a drawing; those that were found before are kept. */
  static WaysOn of(Drawing drawing) {
    return drawing.ofNodes(WaysOn.class, WaysOn.class, () -> new WaysOn(drawing));
  }

  /** Where transitions were led anew, the ways are found anew; all others are the same. */
  @Override
  public boolean stands(Flow now, BitSet touched) {
    touched.stream().forEach(n -> known[n] = null);
    return true;
  }

  /**
   * The ways on from a node.
   *
   * @param arcs transitions that can be taken
   * @param dead outcomes that can come and lead nowhere
   */
  record Ways(List<Arc> arcs, List<String> dead) {
    /** Whether a node is left whatever comes. */
    boolean leadOn() {
      return !arcs.isEmpty() && dead.isEmpty();
    }
  }

  Ways from(int number, Member member) {
    if (member != Member.ONLY) {
      return found(number, member);
    }
    if (known[number] == null) {
      known[number] = found(number, member);
    }
    return known[number];
  }

  private Ways found(int number, Member member) {
    Node node = flow.node(number);
    List<Arc> out = flow.out(number);
    if (node instanceof ForkNode || out.size() == 1 && isPlain(out.getFirst())) {
      return new Ways(out, List.of());
    }
    List<Arc> taken = new ArrayList<>(out.size());
    List<Arc> ordinary = new ArrayList<>();
    List<Arc> conditional = new ArrayList<>();
    boolean leftOut = member.leavesOut(node);
    for (Arc arc : out) {
      if (arc.afterFailure()) {
        if (!leftOut) {
          taken.add(arc);
        }
      } else {
        boolean asks = arc.transition().getKind() == TransitionKind.CONDITIONAL;
        (asks ? conditional : ordinary).add(arc);
      }
    }
    List<String> dead = new ArrayList<>();
    if (leftOut) {
      taken.addAll(ordinary);
      return new Ways(taken, dead);
    }
    if (conditional.isEmpty()) {
      byOutcome(possible(node, member), ordinary, taken, dead);
    } else {
      byCondition(conditional, ordinary, member, taken, dead);
    }
    return new Ways(taken, dead);
  }

  private static void byCondition(
      List<Arc> conditional,
      List<Arc> ordinary,
      Member member,
      List<Arc> taken,
      List<String> dead) {
    List<Arc> open = new ArrayList<>();
    List<List<Condition>> conditions = new ArrayList<>();
    for (Arc arc : conditional) {
      if (!member.isFalse(arc.transition().getConditions())) {
        open.add(arc);
        conditions.add(member.open(arc.transition().getConditions()));
      }
    }
    Choice choice = Choice.ofFirst(conditions);
    choice.rows().stream().forEach(r -> taken.add(open.get(r)));
    if (choice.none()) {
      taken.addAll(ordinary);
      if (ordinary.isEmpty()) {
        dead.add("no condition holds");
      }
    }
  }

  private static void byOutcome(
      Set<String> open, List<Arc> ordinary, List<Arc> taken, List<String> dead) {
    if (open.isEmpty() || ordinary.size() == 1 && !waitsForOutcome(ordinary.getFirst())) {
      taken.addAll(ordinary);
      return;
    }
    List<Arc> others = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(open);
    for (Arc arc : ordinary) {
      if (!waitsForOutcome(arc)) {
        others.add(arc);
      } else if (open.contains(arc.transition().getOutcome())) {
        taken.add(arc);
        left.remove(arc.transition().getOutcome());
      }
    }
    if (!left.isEmpty()) {
      taken.addAll(others);
      if (others.isEmpty()) {
        dead.addAll(left);
      }
    }
  }

  /** Whether it is taken whatever comes, if no other can be. */
  private static boolean isPlain(Arc arc) {
    return !arc.afterFailure()
        && arc.transition().getKind() != TransitionKind.CONDITIONAL
        && !waitsForOutcome(arc);
  }

  private static boolean waitsForOutcome(Arc arc) {
    return Outcomes.named(arc.transition()) && arc.transition().getKind() != TransitionKind.DEFAULT;
  }

  private Set<String> possible(Node node, Member member) {
    if (!(node instanceof DecisionNode decision)) {
      return Outcomes.of(node);
    }
    boolean asked =
        !member.known().isEmpty()
            && decision.getRows().stream()
                .anyMatch(r -> r.getConditions().stream().anyMatch(member.known()::containsKey));
    return asked
        ? decisions(restricted(decision, member))
        : drawing.outcomes(decision, d -> d.getRows().isEmpty() ? Outcomes.of(d) : decisions(d));
  }

  /** The decision as it is when some of its conditions are known to hold or not. */
  private static DecisionNode restricted(DecisionNode decision, Member member) {
    DecisionNode copy = EcoreUtil.copy(decision);
    for (int r = decision.getRows().size() - 1; r >= 0; r--) {
      List<Condition> conditions = decision.getRows().get(r).getConditions();
      for (int c = conditions.size() - 1; c >= 0; c--) {
        if (member.known().containsKey(conditions.get(c))) {
          copy.getRows().get(r).getConditions().remove(c);
        }
      }
      if (member.isFalse(conditions)) {
        copy.getRows().remove(r);
      }
    }
    return copy;
  }

  /** The outcomes of a table that some input brings about. */
  private static Set<String> decisions(DecisionNode decision) {
    List<DecisionRow> rows = decision.getRows();
    Choice choice = Choice.of(decision);
    Set<String> outcomes = new LinkedHashSet<>();
    choice.rows().stream().forEach(r -> outcomes.add(rows.get(r).getOutcome()));
    if (choice.none()) {
      outcomes.add(decision.getDefaultOutcome());
    }
    outcomes.removeIf(o -> o == null || o.isBlank());
    return outcomes;
  }
}
