package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Transition;

/**
 * The nodes that ask for an operand: where they are left out, in a row of a table, or on a way that
 * leaves them. A node that no longer asks may stay among them.
 */
final class Asking {
  private final Map<Operand, BitSet> nodes = new IdentityHashMap<>();

  /** Takes in what nodes ask for now. */
  void note(Roster<Node> roster, BitSet numbers) {
    for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
      if (roster.get(n) != null) {
        note(n, roster.get(n));
      }
    }
  }

  private void note(int number, Node node) {
    note(number, node.getWhen().stream());
    if (node instanceof DecisionNode decision) {
      note(
          number,
          decision.getRows().stream().map(DecisionRow::getConditions).flatMap(c -> c.stream()));
    }
    note(
        number,
        node.getOutgoing().stream().map(Transition::getConditions).flatMap(c -> c.stream()));
  }

  private void note(int number, Stream<Condition> conditions) {
    conditions
        .map(Condition::getOperand)
        .filter(operand -> operand != null)
        .forEach(operand -> nodes.computeIfAbsent(operand, o -> new BitSet()).set(number));
  }

  /** The numbers of the nodes that ask for an operand, and perhaps of others. */
  BitSet of(Operand operand) {
    return nodes.getOrDefault(operand, new BitSet());
  }
}
