package org.orrery.rules.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Parameter;

/**
 * Which rows of a table some input chooses, and whether some input chooses none.
 *
 * <p>What cannot be read, or takes more than {@value #LIMIT} comparisons, counts as chosen.
 *
 * @param rows numbers of the rows from 0
 * @param none whether an input exists for which no row holds
 */
public record Choice(BitSet rows, boolean none) {
  private static final long LIMIT = 200_000;

  /** The choice of a decision. */
  public static Choice of(DecisionNode decision) {
    int count = decision.getRows().size();
    try {
      Table table = Table.of(decision);
      Budget budget = new Budget(LIMIT);
      boolean none = !Cover.isWhole(table.space(), table.rows(), budget);
      return new Choice(chosen(decision, table, budget), none);
    } catch (Unreadable | Budget.Exceeded e) {
      return anything(count);
    }
  }

  /** The choice of the first of several lists of conditions that holds. */
  public static Choice ofFirst(List<? extends List<Condition>> alternatives) {
    DecisionNode table = LifecycleFactory.eINSTANCE.createDecisionNode();
    table.setHitPolicy(HitPolicy.FIRST);
    List<Operand> operands = new ArrayList<>();
    for (List<Condition> conditions : alternatives) {
      DecisionRow row = LifecycleFactory.eINSTANCE.createDecisionRow();
      for (Condition condition : conditions) {
        if (condition.getOperand() == null) {
          return anything(alternatives.size());
        }
        int input = operands.indexOf(condition.getOperand());
        if (input < 0) {
          input = operands.size();
          operands.add(condition.getOperand());
          table.getInputs().add(input(condition.getOperand()));
        }
        Condition copy = EcoreUtil.copy(condition);
        copy.setOperand(table.getInputs().get(input));
        row.getConditions().add(copy);
      }
      table.getRows().add(row);
    }
    return of(table);
  }

  /** A value as an input of a table. */
  static DecisionInput input(Operand operand) {
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId(operand.getId());
    input.setName(operand.getName());
    input.setType(operand.getType());
    input.setUnit(operand.getUnit());
    if (operand instanceof Parameter parameter) {
      input.getAllowedValues().addAll(parameter.getAllowedValues());
    }
    if (operand instanceof DecisionInput given) {
      input.setMinimum(given.getMinimum());
      input.setMaximum(given.getMaximum());
      input.getAllowedValues().addAll(given.getAllowedValues());
    }
    return input;
  }

  private static Choice anything(int rows) {
    BitSet all = new BitSet();
    all.set(0, rows);
    return new Choice(all, true);
  }

  private static BitSet chosen(DecisionNode decision, Table table, Budget budget)
      throws Budget.Exceeded {
    List<Integer> order = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      order.add(r);
    }
    HitPolicy policy = decision.getHitPolicy();
    if (policy == HitPolicy.PRIORITY) {
      order.sort(Comparator.comparingInt(r -> rank(decision, r)));
    }
    boolean hidden = policy == HitPolicy.PRIORITY || policy == HitPolicy.FIRST;
    BitSet chosen = new BitSet();
    List<BitSet[]> earlier = new ArrayList<>();
    for (int r : order) {
      BitSet[] row = table.rows().get(r);
      if (!isEmpty(row) && !Cover.isWhole(row, earlier, budget)) {
        chosen.set(r);
      }
      if (hidden) {
        earlier.add(row);
      }
    }
    return chosen;
  }

  private static int rank(DecisionNode decision, int row) {
    int rank = decision.getOutcomes().indexOf(decision.getRows().get(row).getOutcome());
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }

  private static boolean isEmpty(BitSet[] row) {
    for (BitSet cells : row) {
      if (cells.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
