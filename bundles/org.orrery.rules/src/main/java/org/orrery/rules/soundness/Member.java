package org.orrery.rules.soundness;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;

/**
 * A member of the family that a drawing is: what its parameters make of the conditions on them.
 *
 * @param words values of the parameters; empty when there is one member only
 * @param known whether conditions on parameters hold, by identity
 */
record Member(List<Message> words, Map<Condition, Boolean> known) {
  static final Member ONLY = new Member(List.of(), new IdentityHashMap<>());

  /** The same member when more is known. */
  Member knowing(Map<Condition, Boolean> more) {
    Map<Condition, Boolean> all = new IdentityHashMap<>(known);
    all.putAll(more);
    return new Member(words, all);
  }

  /** Whether a node is surely left out. */
  boolean leavesOut(Node node) {
    return isFalse(node.getWhen());
  }

  /** Whether one of several conditions, all of which are asked, is known not to hold. */
  boolean isFalse(List<Condition> conditions) {
    return !known.isEmpty()
        && conditions.stream().anyMatch(c -> Boolean.FALSE.equals(known.get(c)));
  }

  /** The conditions that are not known to hold. */
  List<Condition> open(List<Condition> conditions) {
    return conditions.stream().filter(c -> !known.containsKey(c)).toList();
  }
}
