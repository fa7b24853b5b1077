package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Whether an answer comes in time behind nodes of a set, on every path and at the longest times
 * that the drawing states.
 *
 * <p>What is late is no answer. So the answers that can be late are taken away until none is left
 * that can, each time with the longest waits of what is still due. Parallel branches answer for
 * each other behind their join, as {@link Sequence} counts. Each round takes linear effort, and
 * there is one more for each time that answers turned out to be late.
 */
public final class Deadline {
  /** Rows of numbers in a claim. */
  public static final int ROWS = 3;

  private final Asked asked;
  private final Waits due;
  private final int[] waits;

  /**
   * What is asked.
   *
   * @param sources nodes behind which an answer is due
   * @param leaving by which transitions they are left such that it is
   * @param reached nodes that answer when they are reached
   * @param left transitions that answer when their source is left by them
   * @param goals nodes before which an answer must have come
   * @param within seconds in which it must come, reaching the number counting as in time
   */
  public record Asked(
      BitSet sources,
      Predicate<Arc> leaving,
      BitSet reached,
      Predicate<Arc> left,
      BitSet goals,
      int within) {
    boolean starts(Arc arc) {
      return sources.get(arc.from()) && leaving.test(arc);
    }
  }

  public Deadline(Flow flow, Asked asked) {
    this.asked = asked;
    int[] times = LongestTime.ofAll(flow);
    int[] known = new int[flow.size()];
    Waits found;
    while (true) {
      Predicate<Arc> answers = inTime(asked, times, known);
      found =
          new Waits(
              flow,
              new Sequence(flow, flow.roots(), asked::starts, 1, List.of(answers)),
              answers,
              times);
      int[] longest = found.longest();
      if (Arrays.equals(longest, known)) {
        break;
      }
      known = longest;
    }
    this.due = found;
    this.waits = known;
  }

  private Deadline(Asked asked, Waits due, int[] waits) {
    this.asked = asked;
    this.due = due;
    this.waits = waits;
  }

  /** The levels, origins and longest waits of all nodes, which prove themselves right. */
  public List<int[]> claim() {
    List<int[]> claim = new ArrayList<>(due.sequence().claim());
    claim.add(waits.clone());
    return claim;
  }

  /** What somebody claims, as {@link #claim} gives it; nothing when it is wrong. Linear effort. */
  public static Optional<Deadline> claimed(Flow flow, Asked asked, List<int[]> claim) {
    if (claim.size() != ROWS || claim.getLast().length != flow.size()) {
      return Optional.empty();
    }
    int[] waits = claim.getLast();
    int[] times = LongestTime.ofAll(flow);
    Predicate<Arc> answers = inTime(asked, times, waits);
    return Sequence.claimed(
            flow, flow.roots(), asked::starts, 1, List.of(answers), claim.subList(0, 2))
        .map(sequence -> new Deadline(asked, new Waits(flow, sequence, answers, times), waits))
        .filter(deadline -> deadline.due.covers(waits));
  }

  /** The goals that a path comes to before an answer came in time. */
  public BitSet missed() {
    BitSet missed = due.sequence().reachedEarly(asked.goals());
    for (int n = missed.nextSetBit(0); n >= 0; n = missed.nextSetBit(n + 1)) {
      if (asked.reached().get(n) && waits[n] <= asked.within()) {
        missed.clear(n);
      }
    }
    return missed;
  }

  /** A run that shows why a goal is missed; nothing when none is. */
  public Optional<Lateness> shown() {
    BitSet missed = missed();
    return missed.isEmpty()
        ? Optional.empty()
        : Optional.of(new LateRun(due, asked, waits).to(missed));
  }

  private static Predicate<Arc> inTime(Asked asked, int[] times, int[] waits) {
    return arc -> {
      int wait = waits[arc.from()];
      return asked.reached().get(arc.from()) && wait <= asked.within()
          || asked.left().test(arc) && LongestTime.sum(wait, times[arc.from()]) <= asked.within();
    };
  }
}
