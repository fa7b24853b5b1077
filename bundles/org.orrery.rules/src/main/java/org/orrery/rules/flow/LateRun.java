package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Deadline.Asked;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Looks for a run that shows why an answer is not in time: the nearest goal without any answer,
 * else the nearest late answer behind something without bound, else a late one on its longest way.
 */
final class LateRun {
  private final Flow flow;
  private final Waits due;
  private final Asked asked;
  private final int[] waits;
  private final BitSet looping;
  private BitSet leading;

  LateRun(Waits due, Asked asked, int[] waits) {
    this.flow = due.flow();
    this.due = due;
    this.asked = asked;
    this.waits = waits;
    this.looping = Cycles.in(flow, flow.all(), due::carries);
  }

  /**
   * @param missed goals before which no answer comes in time, at least one
   */
  Lateness to(BitSet missed) {
    leading = leadingTo(missed);
    return search((arc, free) -> missed.get(arc.to()) && !answers(arc) && !isAnswer(arc.to()))
        .map(walk -> new Lateness(walk, false, 0, Optional.empty()))
        .or(
            () ->
                search((arc, free) -> free && waitAt(arc) == LongestTime.UNBOUNDED).map(this::free))
        .or(() -> search((arc, free) -> waitAt(arc) > asked.within()).map(this::late))
        .orElseThrow();
  }

  private Lateness free(List<Arc> walk) {
    Arc first = walk.stream().filter(this::frees).findFirst().orElse(walk.getLast());
    return new Lateness(walk, true, LongestTime.UNBOUNDED, Optional.of(cause(first)));
  }

  private Lateness.Cause cause(Arc arc) {
    if (leavesUnbounded(arc)) {
      return new Lateness.Cause(flow.node(arc.from()), LongestTime.lack(flow.node(arc.from())));
    }
    String lack = due.mixes(arc.to()) ? "flow.lack.branch" : "flow.lack.loop";
    return new Lateness.Cause(flow.node(arc.to()), Said.of(lack));
  }

  /** The longest way to a late answer, cut at the first late answer on it. */
  private Lateness late(List<Arc> nearest) {
    List<Arc> walk = new ArrayList<>();
    Arc at = nearest.getLast();
    if (isAnswer(at.to())) {
      at = longestInto(at.to());
    }
    walk.add(at);
    while (due.carries(at)) {
      at = longestInto(at.from());
      walk.add(at);
    }
    Collections.reverse(walk);
    int end = 0;
    while (waitAt(walk.get(end)) <= asked.within()) {
      end++;
    }
    return new Lateness(walk.subList(0, end + 1), true, waitAt(walk.get(end)), Optional.empty());
  }

  private Arc longestInto(int node) {
    return flow.in(node).stream()
        .filter(due::leadsDue)
        .filter(a -> due.behind(a, waits) == waits[node])
        .min((a, b) -> Boolean.compare(due.carries(a), due.carries(b)))
        .orElseThrow();
  }

  /** How long an answer has been due that comes by a transition; 0 where none comes. */
  private int waitAt(Arc arc) {
    if (due.carries(arc) && asked.left().test(arc)) {
      return LongestTime.sum(waits[arc.from()], due.times()[arc.from()]);
    }
    return isAnswer(arc.to()) ? waits[arc.to()] : 0;
  }

  private boolean isAnswer(int node) {
    return asked.reached().get(node);
  }

  private boolean answers(Arc arc) {
    return due.carries(arc) && (isAnswer(arc.from()) || asked.left().test(arc));
  }

  private boolean frees(Arc arc) {
    return leavesUnbounded(arc) || due.mixes(arc.to()) || looping.get(arc.to());
  }

  private boolean leavesUnbounded(Arc arc) {
    return due.carries(arc) && due.times()[arc.from()] == LongestTime.UNBOUNDED;
  }

  /** The nodes from which a missed goal is reached with the answer still due. */
  private BitSet leadingTo(BitSet missed) {
    BitSet seen = (BitSet) missed.clone();
    Deque<Integer> open = new ArrayDeque<>(missed.stream().boxed().toList());
    while (!open.isEmpty()) {
      for (Arc arc : flow.in(open.remove())) {
        if (due.leadsDue(arc) && !seen.get(arc.from())) {
          seen.set(arc.from());
          open.add(arc.from());
        }
      }
    }
    return seen;
  }

  /**
   * A shortest walk without an answer on the way, from where one falls due.
   *
   * @param ends whether a transition ends it, told whether something without bound was passed
   */
  private Optional<List<Arc>> search(BiPredicate<Arc, Boolean> ends) {
    List<Passed> all = new ArrayList<>();
    for (int n = 0; n < flow.size(); n++) {
      flow.out(n).stream()
          .filter(a -> asked.starts(a) && due.leadsDue(a))
          .forEach(a -> all.add(new Passed(a, null, frees(a))));
    }
    BitSet seen = new BitSet(2 * flow.size());
    for (int i = 0; i < all.size(); i++) {
      Passed at = all.get(i);
      if (!leading.get(at.arc().to())) {
        continue;
      }
      if (ends.test(at.arc(), at.free())) {
        return Optional.of(at.walk());
      }
      if (!seen.get(at.state()) && !answers(at.arc())) {
        seen.set(at.state());
        flow.out(at.arc().to()).stream()
            .filter(a -> due.carries(a) && !isAnswer(a.from()))
            .forEach(a -> all.add(new Passed(a, at, at.free() || frees(a))));
      }
    }
    return Optional.empty();
  }

  /**
   * A transition of a walk, with the one before it.
   *
   * @param free whether something without bound was passed
   */
  private record Passed(Arc arc, Passed before, boolean free) {
    int state() {
      return 2 * arc.to() + (free ? 1 : 0);
    }

    List<Arc> walk() {
      List<Arc> walk = new ArrayList<>();
      for (Passed at = this; at != null; at = at.before) {
        walk.add(at.arc);
      }
      Collections.reverse(walk);
      return walk;
    }
  }
}
