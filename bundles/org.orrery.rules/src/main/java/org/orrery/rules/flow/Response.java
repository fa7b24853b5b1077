package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Trigger;
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

  /**
   * @param leaving by which transitions nodes are left such that an answer is due
   * @param answer transitions that answer when they are taken
   */
  public Response(Flow flow, BitSet goals, Predicate<Arc> leaving, Predicate<Arc> answer) {
    this.flow = flow;
    this.goals = goals;
    this.leaving = leaving;
    this.answer = answer;
  }

  /** A shortest walk to a goal without an answer from each of several nodes that has one. */
  public List<List<Arc>> unanswered(BitSet sources) {
    if (behind(sources).reachedEarly(goals).isEmpty()) {
      return List.of();
    }
    return sources.stream().mapToObj(this::shortest).filter(walk -> !walk.isEmpty()).toList();
  }

  /** Why nothing behind several nodes stays without an answer; nothing where that is not so. */
  public Optional<List<int[]>> claim(BitSet sources) {
    Sequence sequence = behind(sources);
    return sequence.reachedEarly(goals).isEmpty()
        ? Optional.of(sequence.claim())
        : Optional.empty();
  }

  /** Whether a claim shows that nothing behind several nodes stays without an answer. */
  public boolean isProvedBy(List<int[]> claim, BitSet sources) {
    return Sequence.claimed(flow, roots(), starts(sources), 1, List.of(answer), claim)
        .map(sequence -> sequence.reachedEarly(goals).isEmpty())
        .orElse(false);
  }

  private List<Arc> shortest(int source) {
    BitSet sources = new BitSet();
    sources.set(source);
    Sequence sequence = behind(sources);
    return sequence.reachedEarly(goals).stream()
        .mapToObj(sequence::wayTo)
        .filter(walk -> !walk.isEmpty())
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private Sequence behind(BitSet sources) {
    return new Sequence(flow, roots(), starts(sources), 1, List.of(answer));
  }

  private BitSet roots() {
    return flow.matching(n -> n instanceof StartNode || n instanceof Trigger);
  }

  private Predicate<Arc> starts(BitSet sources) {
    return arc -> sources.get(arc.from()) && leaving.test(arc);
  }
}
