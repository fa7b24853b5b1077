package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.flow.Cycles;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Outcomes;
import org.orrery.rules.tables.Cases;

/**
 * What one path knows while it runs: the results of its steps that are asked for more than once
 * before they are made anew. All others may be different each time they are asked for, and so are
 * results that another path makes, metrics, and results whose inputs differ in type or unit.
 */
final class Facts {
  /** More combinations of cases at one node than this are not proved. */
  static final int COMBINATIONS = 1_024;

  private final Flow flow;
  private final List<Source> sources = new ArrayList<>();
  private final Map<Node, List<Integer>> asks = new IdentityHashMap<>();
  private final Map<Node, List<Integer>> makes = new IdentityHashMap<>();

  /** What each node asks of results, by its number, where it asks for any. */
  private final Map<Integer, List<Result>> asking = new HashMap<>();

  /** Who asks for which results of the path. */
  private final Map<List<Object>, Asked> asked = new LinkedHashMap<>();

  /**
   * Those that may become correlated as others lead, or ask otherwise than at first, and those that
   * are but decide nothing that can be told apart, which may be otherwise when fewer ask.
   */
  private final Set<Asked> unsettled = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The numbers of all steps that somebody asks for; -1 where one is not on the path. */
  private final Map<Step, Integer> sought = new IdentityHashMap<>();

  private Cycles cycles;
  private Node undecided;

  private Facts(Flow flow) {
    this.flow = flow;
  }

  /**
   * @param path the nodes of the path
   */
  static Facts of(Flow flow, BitSet path) {
    Facts facts = new Facts(flow);
    for (int n = path.nextSetBit(0); n >= 0; n = path.nextSetBit(n + 1)) {
      facts.ask(n, path);
    }
    Collection<Asked> asked = facts.asked.values();
    if (!asked.isEmpty()) {
      facts.cycles = Cycles.of(flow, (BitSet) path.clone());
      BitSet looping = facts.cycles.nodes();
      for (Asked each : asked) {
        boolean isCorrelated = facts.isCorrelated(each, looping);
        if (isCorrelated) {
          facts.add(each);
        }
        if (isCorrelated || facts.isUnsettled(each, looping)) {
          facts.unsettled.add(each);
        }
      }
    }
    return facts;
  }

  /**
   * Who asks for one result, and how.
   *
   * @param by the conditions of each node that asks
   */
  private record Asked(Step step, String key, Map<Node, List<Condition>> by) {
    Set<Node> nodes() {
      return by.keySet();
    }

    List<Condition> conditions() {
      return by.values().stream().flatMap(List::stream).toList();
    }
  }

  /** That a node asks for a result, and how. */
  private record Result(Node asking, Condition condition, DecisionInput input, List<Object> sort) {}

  /** The first node that asks for more combinations than are looked at, or null. */
  Node undecided() {
    return undecided;
  }

  /** Whether nothing is known on the whole path. */
  boolean knowNothing() {
    return sources.isEmpty() && undecided == null;
  }

  /**
   * Whether nothing is known also after transitions of some nodes were led anew, or steps put in or
   * taken out, as far as is seen there.
   *
   * @param path the nodes of the path as they are now
   */
  boolean knowNothingStill(BitSet touched, BitSet path) {
    if (!knowNothing()
        || sought.entrySet().stream().anyMatch(e -> e.getValue() != number(path, e.getKey()))) {
      return false;
    }
    askAnew(touched, path);
    return cycles == null
        ? asked.isEmpty()
        : cycles.stands(path, touched)
            && unsettled.stream().noneMatch(a -> isCorrelated(a, cycles.nodes()));
  }

  /** First all forget what they asked, as who was put elsewhere has another number now. */
  private void askAnew(BitSet touched, BitSet path) {
    BitSet asks = (BitSet) touched.clone();
    for (int n = touched.nextSetBit(0); n >= 0; n = touched.nextSetBit(n + 1)) {
      List<Result> before = asking.getOrDefault(n, List.of());
      asks.set(n, !results(n, path).equals(before));
      if (asks.get(n)) {
        before.forEach(this::forget);
        asking.remove(n);
      }
    }
    for (int n = asks.nextSetBit(0); n >= 0; n = asks.nextSetBit(n + 1)) {
      ask(n, path);
      for (Result now : asking.getOrDefault(n, List.of())) {
        if (asked.containsKey(now.sort())) {
          unsettled.add(asked.get(now.sort()));
        }
      }
    }
  }

  private void forget(Result result) {
    if (asked.containsKey(result.sort())) {
      asked.get(result.sort()).by().remove(result.asking());
    }
  }

  /** Whether it is correlated or not as transitions lead that ask for nothing. */
  private boolean isUnsettled(Asked asked, BitSet looping) {
    return Source.OUTCOME.equals(asked.key())
        || asked.nodes().stream().anyMatch(n -> looping.get(flow.number(n)));
  }

  /** What a node of the path asks of results; it asks the same if this is equal. */
  private List<Result> results(int number, BitSet path) {
    List<Result> results = new ArrayList<>(0);
    if (path.get(number)) {
      for (Condition condition : conditions(number)) {
        if (condition.getOperand() instanceof DecisionInput input) {
          results.add(new Result(flow.node(number), condition, input, sort(input)));
        }
      }
    }
    return results;
  }

  private static List<Object> sort(DecisionInput input) {
    return Arrays.asList(input.getStep(), input.getKey(), input.getType(), unit(input));
  }

  /** What a node asks, by its rows or where it leads. */
  private List<Condition> conditions(int number) {
    List<Condition> conditions = new ArrayList<>(0);
    if (flow.node(number) instanceof DecisionNode decision) {
      decision.getRows().forEach(row -> conditions.addAll(row.getConditions()));
    }
    for (Arc arc : flow.out(number)) {
      if (arc.transition().getKind() == TransitionKind.CONDITIONAL) {
        conditions.addAll(arc.transition().getConditions());
      }
    }
    return conditions;
  }

  /** What is known before the path begins: nothing. */
  long[] unknown() {
    return sources.stream().mapToLong(Source::any).toArray();
  }

  Source source(int number) {
    return sources.get(number);
  }

  /** The numbers of the sources that a node asks for when it is left. */
  List<Integer> asks(Node node) {
    return sources.isEmpty() ? List.of() : asks.getOrDefault(node, List.of());
  }

  /** The numbers of the sources that a node makes anew. */
  List<Integer> makes(Node node) {
    return sources.isEmpty() ? List.of() : makes.getOrDefault(node, List.of());
  }

  /** What the conditions are when the sources that a node asks for are in certain cases. */
  Map<Condition, Boolean> known(Node node, int[] combination) {
    Map<Condition, Boolean> known = new IdentityHashMap<>();
    List<Integer> asked = asks(node);
    for (int i = 0; i < combination.length; i++) {
      Source source = source(asked.get(i));
      for (int c = 0; c < source.asked().size(); c++) {
        known.put(source.asked().get(c), source.holds(c, combination[i]));
      }
    }
    return known;
  }

  /** Every combination of cases of the sources that a node asks for. */
  List<int[]> combinations(Node node) {
    List<int[]> all = List.of(new int[0]);
    for (int number : asks(node)) {
      List<int[]> longer = new ArrayList<>();
      for (int[] combination : all) {
        for (int c = 0; c < source(number).cases().size(); c++) {
          int[] next = Arrays.copyOf(combination, combination.length + 1);
          next[combination.length] = c;
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /** Takes in what a node asks. */
  private void ask(int number, BitSet path) {
    List<Result> results = results(number, path);
    if (!results.isEmpty()) {
      asking.put(number, results);
      results.stream().filter(r -> isIn(path, r.input().getStep())).forEach(this::collect);
    }
  }

  private void collect(Result result) {
    DecisionInput input = result.input();
    asked
        .computeIfAbsent(
            result.sort(),
            s ->
                new Asked(
                    input.getStep(), Objects.toString(input.getKey(), ""), new LinkedHashMap<>()))
        .by()
        .computeIfAbsent(result.asking(), n -> new ArrayList<>())
        .add(result.condition());
  }

  private boolean isIn(BitSet path, Step step) {
    return step != null && sought.computeIfAbsent(step, s -> number(path, s)) >= 0;
  }

  /** The number of a step; -1 where it is not on the path. */
  private int number(BitSet path, Step step) {
    int number = flow.number(step);
    return number >= 0 && path.get(number) ? number : -1;
  }

  private static String unit(DecisionInput input) {
    return Objects.toString(input.getUnit(), "").strip();
  }

  private boolean isCorrelated(Asked asked, BitSet looping) {
    if (asked.nodes().isEmpty()) {
      return false;
    }
    return asked.nodes().size() > 1
        || asked.conditions().stream().map(Condition::getOperand).distinct().count() > 1
        || Source.OUTCOME.equals(asked.key()) && leavesByOutcome(asked.step())
        || asked.nodes().stream().anyMatch(n -> comesAgain(n, asked.step(), looping));
  }

  private boolean leavesByOutcome(Step step) {
    return flow.out(step).stream().anyMatch(a -> Outcomes.named(a.transition()));
  }

  /** Whether a loop leads from a node back to it and not through a step. */
  private boolean comesAgain(Node node, Step step, BitSet looping) {
    int number = flow.number(node);
    int made = flow.number(step);
    if (node == step || !looping.get(number)) {
      return false;
    }
    if (!looping.get(made)) {
      return true;
    }
    if (comesFrom(made, number, looping)) {
      return false;
    }
    BitSet within = (BitSet) looping.clone();
    within.clear(made);
    return !flow.shortest(number, number, within).isEmpty();
  }

  /** Whether loops lead to a node over another alone, as far as a look along one way tells. */
  private boolean comesFrom(int other, int node, BitSet looping) {
    int at = node;
    do {
      int[] before =
          flow.in(at).stream().mapToInt(Arc::from).filter(looping::get).distinct().toArray();
      if (before.length != 1) {
        return false;
      }
      at = before[0];
    } while (at != other && at != node);
    return at == other;
  }

  private void add(Asked asked) {
    List<Cases.Case> cases =
        Cases.of(asked.conditions().getFirst().getOperand(), asked.conditions());
    if (cases.isEmpty()) {
      return;
    }
    if (cases.size() > Source.MOST) {
      undecided = asked.nodes().iterator().next();
      return;
    }
    int number = sources.size();
    sources.add(new Source(asked.step(), asked.key(), asked.conditions(), cases));
    makes.computeIfAbsent(asked.step(), s -> new ArrayList<>()).add(number);
    for (Node node : asked.nodes()) {
      List<Integer> all = asks.computeIfAbsent(node, n -> new ArrayList<>());
      all.add(number);
      if (all.stream().mapToLong(s -> source(s).cases().size()).reduce(1, (a, b) -> a * b)
          > COMBINATIONS) {
        undecided = node;
      }
    }
  }
}
