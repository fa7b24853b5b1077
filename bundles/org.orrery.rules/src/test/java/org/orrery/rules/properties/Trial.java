package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.packs.StatedRules;
import org.orrery.rules.properties.TokenGame.Demand;

/** One random drawing, on which a stated property and what was played must say the same. */
final class Trial {
  private static final int LIMIT = 3_000;
  private static final int WOVEN = 5;

  private final Random random;
  private final boolean exact;
  private final Lifecycle lifecycle;

  Trial(Random random) {
    this(random, random.nextInt(5));
  }

  private Trial(Random random, int sort) {
    this.random = random;
    this.lifecycle =
        switch (sort) {
          case 0 -> RandomDrawings.nested(random, 3, 1 + random.nextInt(2)).lifecycle();
          case 1, 2 -> RandomDrawings.nested(random, 3, 0).lifecycle();
          case WOVEN -> RandomDrawings.woven(random, 3, 6).lifecycle();
          default -> RandomDrawings.free(random).lifecycle();
        };
    this.exact = sort == 1 || sort == 2 || ids(JoinNode.class::isInstance).isEmpty();
    for (Node node : TokenGame.nodes(lifecycle)) {
      if (random.nextInt(8) == 0) {
        node.getWhen().add(LifecycleFactory.eINSTANCE.createCondition());
      }
    }
  }

  /** A sound drawing whose branches are not nested. */
  static Trial woven(Random random) {
    return new Trial(random, WOVEN);
  }

  /** Whether runs and paths of the drawing are the same. */
  boolean isExact() {
    return exact;
  }

  Random random() {
    return random;
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  static String from(Transition transition) {
    return transition.getSource().getId();
  }

  static boolean isBoundary(Transition transition) {
    return transition.getKind() == TransitionKind.FAILURE
        || transition.getKind() == TransitionKind.TIMEOUT;
  }

  /** A selector of nodes by their ids. */
  static String chosen(Set<String> ids) {
    return ids.stream()
        .map(id -> "'" + id + "'")
        .collect(Collectors.joining(", ", "{'where': [{'attribute': 'id', 'in': [", "]}]}"));
  }

  Set<String> ids(Predicate<Node> sort) {
    return TokenGame.nodes(lifecycle).stream()
        .filter(sort)
        .map(Node::getId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The nodes between the beginnings and the ends. */
  Set<String> between() {
    return ids(n -> !(n instanceof StartNode || n instanceof Trigger || n instanceof EndNode));
  }

  /** A few nodes between the beginnings and the ends. */
  Set<String> some() {
    List<String> all = new ArrayList<>(between());
    Collections.shuffle(all, random);
    return new TreeSet<>(all.subList(0, Math.min(all.size(), 1 + random.nextInt(3))));
  }

  /** Those that no member of the family lacks. */
  Set<String> everywhere(Set<String> ids) {
    Set<String> kept = ids(n -> n.getWhen().isEmpty());
    kept.retainAll(ids);
    return kept;
  }

  /** Leaving one of the nodes, in every member, otherwise than by failure or time-out. */
  Predicate<Transition> passing(Set<String> ids) {
    Set<String> counted = everywhere(ids);
    return t -> counted.contains(from(t)) && !isBoundary(t);
  }

  Set<String> early(Demand demand, Set<String> nodes) {
    Set<String> early = new TreeSet<>(play(demand, Set.of()).early());
    early.retainAll(nodes);
    return early;
  }

  TokenGame play(Demand demand, Set<String> noted) {
    TokenGame game = TokenGame.of(lifecycle, demand, noted, LIMIT);
    Assume.that(game != null);
    return game;
  }

  /** Whether nodes of one sort lead round among themselves. */
  boolean isCyclic(Predicate<Node> sort) {
    Set<String> left = ids(sort);
    while (left.removeAll(withoutWayTo(left))) {}
    return !left.isEmpty();
  }

  private Set<String> withoutWayTo(Set<String> nodes) {
    return ids(n -> n.getOutgoing().stream().noneMatch(t -> nodes.contains(t.getTarget().getId())));
  }

  /** Where runs and paths are not the same, more may be blamed than runs show, but never less. */
  void compare(String stated, Set<String> expected) {
    if (exact) {
      compareExactly(stated, expected);
    } else {
      compareLeast(stated, expected);
    }
  }

  void compareLeast(String stated, Set<String> expected) {
    assertThat(blamed(stated)).as(stated + text()).containsAll(expected);
  }

  void compareExactly(String stated, Set<String> expected) {
    assertThat(blamed(stated)).as(stated + text()).isEqualTo(expected);
  }

  private Set<String> blamed(String stated) {
    return new TreeSet<>(StatedRules.blamed(stated, lifecycle));
  }

  private String text() {
    return lifecycle.getTransitions().stream()
        .map(t -> from(t) + (isBoundary(t) ? " ! " : " ") + t.getTarget().getId())
        .collect(Collectors.joining(", ", " in ", ""));
  }
}
