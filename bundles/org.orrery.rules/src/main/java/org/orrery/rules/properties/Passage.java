package org.orrery.rules.properties;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Leaving;

/**
 * Nodes that are passed in a certain way. A node counts when it is left otherwise than by failure
 * or time-out, and is part of every member of the family.
 *
 * @param leftAs outcomes of which one can be the reason for leaving; empty asks nothing
 * @param notLeftAs outcomes none of which may be the reason
 */
public record Passage(Selector of, Set<String> leftAs, Set<String> notLeftAs) {
  public Passage {
    leftAs = Set.copyOf(leftAs);
    notLeftAs = Set.copyOf(notLeftAs);
  }

  /** Passing a node in any way but failure and time-out. */
  static Passage of(Selector nodes) {
    return new Passage(nodes, Set.of(), Set.of());
  }

  /** Whether taking a transition passes its source as it is asked. */
  Predicate<Arc> in(Drawing drawing) {
    return new Leaving(of.alwaysIn(drawing), this::leaves);
  }

  /** Whether a transition leaves its source as it is asked, whatever the source. */
  boolean leaves(Arc arc) {
    return !arc.afterFailure()
        && (leftAs.isEmpty() || leftAs.stream().anyMatch(arc.outcomes()::contains))
        && notLeftAs.stream().noneMatch(arc.outcomes()::contains);
  }

  /** Nodes that answer as soon as they are reached: all, unless it matters how they are left. */
  BitSet answersWhenReached(Drawing drawing) {
    boolean whenReached = leftAs.isEmpty() && notLeftAs.isEmpty();
    return whenReached ? of.alwaysIn(drawing) : new BitSet();
  }

  Message words() {
    Message words = of.words();
    if (!leftAs.isEmpty()) {
      words = Said.of("properties.left-as", words, anyOf(leftAs));
    }
    if (!notLeftAs.isEmpty()) {
      words = Said.of("properties.not-left-as", words, anyOf(notLeftAs));
    }
    return words;
  }

  private static Message anyOf(Set<String> outcomes) {
    return Said.joined("rules.or", outcomes.stream().sorted().map(Message::text).toList());
  }
}
