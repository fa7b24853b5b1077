package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.orrery.rules.flow.Flow.Arc;

/**
 * From which nodes a path can come to a goal before it was answered.
 *
 * <p>Parallel branches answer for each other behind their join, as {@link Sequence} counts; a
 * branch that comes to a goal by itself must be answered by itself. Linear effort while all is
 * answered.
 */
public final class Response {
  private final Flow flow;
  private final BitSet goals;
  private final Predicate<Arc> leaving;
  private final Predicate<Arc> answer;

  /** Where counts begin behind which nodes. */
  private final Map<BitSet, Origins> origins;

  /**
   * @param leaving by which transitions nodes are left such that an answer is due
   * @param answer transitions that answer when they are taken
   */
  public Response(Flow flow, BitSet goals, Predicate<Arc> leaving, Predicate<Arc> answer) {
    this(flow, goals, leaving, answer, new HashMap<>());
  }

  /**
   * The same beside others with the same way of leaving nodes.
   *
   * @param origins where counts begin behind which nodes, as far as one of them asked
   */
  public Response(
      Flow flow,
      BitSet goals,
      Predicate<Arc> leaving,
      Predicate<Arc> answer,
      Map<BitSet, Origins> origins) {
    this.flow = flow;
    this.goals = goals;
    this.leaving = leaving;
    this.answer = answer;
    this.origins = origins;
  }

  /** A shortest walk to a goal without an answer from each of several nodes that has one. */
  public List<List<Arc>> unanswered(BitSet sources) {
    return answered(sources).isPresent() ? List.of() : unansweredBehindEach(sources);
  }

  /** Why nothing behind several nodes stays without an answer, if one count for all shows it. */
  public Optional<Lasting> answered(BitSet sources) {
    if (sources.isEmpty()) {
      return Optional.of((now, led) -> true);
    }
    Sequence sequence = behind(sources);
    return sequence.reachedEarly(goals).isEmpty()
        ? Optional.of(sequence.reachingLate(goals))
        : Optional.empty();
  }

  /** As {@link #unanswered}, where {@link #answered} says nothing. */
  public List<List<Arc>> unansweredBehindEach(BitSet sources) {
    BitSet answering = Leaving.sources(flow, answer);
    return sources.stream()
        .filter(node -> canStayUnanswered(node, answering))
        .mapToObj(node -> shortest(only(node)))
        .filter(walk -> !walk.isEmpty())
        .toList();
  }

  /**
   * Whether a goal comes behind a node on some way without an answer, if branches count alone.
   *
   * @param answering nodes that may be left such that it is an answer
   */
  private boolean canStayUnanswered(int source, BitSet answering) {
    BitSet seen = new BitSet(flow.size());
    NumberQueue open = new NumberQueue();
    flow.out(source).stream().filter(leaving).forEach(arc -> put(arc.to(), seen, open));
    while (!open.isEmpty()) {
      int node = open.remove();
      if (goals.get(node)) {
        return true;
      }
      if (answering.get(node)) {
        flow.out(node).stream().filter(answer.negate()).forEach(arc -> put(arc.to(), seen, open));
      } else {
        for (int to : flow.targets(node)) {
          put(to, seen, open);
        }
      }
    }
    return false;
  }

  private static void put(int node, BitSet seen, NumberQueue open) {
    if (!seen.get(node)) {
      seen.set(node);
      open.add(node);
    }
  }

  private static BitSet only(int node) {
    BitSet one = new BitSet();
    one.set(node);
    return one;
  }

  /**
   * Why nothing behind several nodes stays without an answer: one claim for all of them; where that
   * says too little, each its own.
   */
  public Optional<List<int[]>> claim(BitSet sources) {
    return claims(List.of(sources)).or(() -> claims(Flow.single(sources)));
  }

  /** Whether a claim shows that nothing behind several nodes stays without an answer. */
  public boolean isProvedBy(List<int[]> claim, BitSet sources) {
    return isProvedBy(claim, List.of(sources)) || isProvedBy(claim, Flow.single(sources));
  }

  private Optional<List<int[]>> claims(List<BitSet> parts) {
    List<int[]> rows = new ArrayList<>();
    for (BitSet part : parts) {
      Sequence sequence = behind(part);
      if (!sequence.reachedEarly(goals).isEmpty()) {
        return Optional.empty();
      }
      rows.addAll(sequence.claim());
    }
    return Optional.of(rows);
  }

  private boolean isProvedBy(List<int[]> claim, List<BitSet> parts) {
    if (claim.size() != parts.size() * Sequence.ROWS) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      List<int[]> rows = claim.subList(i * Sequence.ROWS, (i + 1) * Sequence.ROWS);
      Optional<Sequence> claimed =
          Sequence.claimed(flow, roots(), starts(parts.get(i)), 1, List.of(answer), rows);
      if (claimed.isEmpty() || !claimed.get().reachedEarly(goals).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<Arc> shortest(BitSet source) {
    Sequence sequence = behind(source);
    return sequence.reachedEarly(goals).stream()
        .mapToObj(sequence::wayTo)
        .filter(walk -> !walk.isEmpty())
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private Sequence behind(BitSet sources) {
    Origins begun =
        origins.computeIfAbsent(sources, from -> Origins.of(flow, roots(), starts(from)));
    return new Sequence(begun, 1, List.of(answer));
  }

  private BitSet roots() {
    return flow.roots();
  }

  private Predicate<Arc> starts(BitSet sources) {
    return new Leaving(sources, leaving);
  }
}
