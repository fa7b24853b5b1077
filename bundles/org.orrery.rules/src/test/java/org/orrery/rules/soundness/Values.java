package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;

/**
 * The results of steps in a state that is played: each has one of its allowed values from the
 * beginning, and a new one whenever its step is done. What another path makes may have changed each
 * time that a table asks for it. Tables are read from the first row on.
 */
final class Values {
  private static final String MARK = "value ";

  private final Map<String, List<String>> allowed = new TreeMap<>();
  private final Map<String, List<String>> elsewhere = new TreeMap<>();

  /**
   * @param path the nodes of the path that is played
   */
  Values(Lifecycle lifecycle, Set<Node> path) {
    lifecycle
        .eAllContents()
        .forEachRemaining(
            e -> {
              if (e instanceof DecisionInput input && input.getStep() != null) {
                (path.contains(input.getStep()) ? allowed : elsewhere)
                    .put(source(input), input.getAllowedValues());
              }
            });
  }

  /** The states that differ from one only in the results of a node, or of all nodes. */
  List<Map<String, Integer>> made(Node node, Map<String, Integer> state) {
    List<Map<String, Integer>> all = List.of(state);
    for (Map.Entry<String, List<String>> source : allowed.entrySet()) {
      if (node == null || source.getKey().startsWith(MARK + node.getId() + "/")) {
        all = all.stream().flatMap(s -> set(s, source).stream()).toList();
      }
    }
    return all;
  }

  private static List<Map<String, Integer>> set(
      Map<String, Integer> state, Map.Entry<String, List<String>> source) {
    List<Map<String, Integer>> all = new ArrayList<>();
    for (String value : source.getValue()) {
      Map<String, Integer> next = new TreeMap<>(state);
      next.keySet().removeIf(k -> k.startsWith(source.getKey()));
      next.put(source.getKey() + value, 1);
      all.add(next);
    }
    return all;
  }

  /** Whether nothing but results is left. */
  static boolean isOver(Map<String, Integer> state) {
    return state.keySet().stream().allMatch(k -> k.startsWith(MARK));
  }

  /** The outcomes that a table can have in a state. */
  Set<String> outcomes(DecisionNode decision, Map<String, Integer> state) {
    List<Map<String, Integer>> all = List.of(state);
    for (Map.Entry<String, List<String>> source : elsewhere.entrySet()) {
      all = all.stream().flatMap(s -> set(s, source).stream()).toList();
    }
    return all.stream().map(s -> outcome(decision, s)).collect(Collectors.toSet());
  }

  private static String outcome(DecisionNode decision, Map<String, Integer> state) {
    Map<DecisionInput, String> values = new HashMap<>();
    for (DecisionInput input : decision.getInputs()) {
      Set<String> keys = new TreeSet<>(state.keySet());
      keys.removeIf(k -> !k.startsWith(source(input)));
      values.put(input, keys.iterator().next().substring(source(input).length()));
    }
    for (DecisionRow row : decision.getRows()) {
      if (row.getConditions().stream().allMatch(c -> holds(c, values.get(c.getOperand())))) {
        return row.getOutcome();
      }
    }
    return decision.getDefaultOutcome();
  }

  private static boolean holds(Condition condition, String value) {
    boolean named = condition.getValues().contains(value);
    return switch (condition.getOperator()) {
      case EQUAL, IN -> named;
      default -> !named;
    };
  }

  private static String source(DecisionInput input) {
    return MARK + input.getStep().getId() + "/" + input.getKey() + "=";
  }
}
