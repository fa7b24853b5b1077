package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Elements;

/**
 * The graph of a drawing: nodes by number in the order of the drawing, transitions as arcs.
 *
 * <p>A transition without a source or target in the drawing is no arc. Sets of nodes are bit sets
 * of their numbers; no caller may change those that are handed out. When transitions are led
 * elsewhere, or nodes put in or taken out, the flow follows ({@link Drawing#led}).
 */
public final class Flow {
  private final Roster<Node> nodes;

  /** The same by number, for passes over all. */
  private final Node[] all;

  private final List<List<Arc>> out;
  private final List<List<Arc>> in;

  /** Where the arcs of {@link #out} and {@link #in} lead and come from, for passes over all. */
  private final int[][] targets;

  private final int[][] sources;
  private final int[][] plannedTargets;
  private final int[][] plannedSources;
  private final Lines lines;
  private final Reaches reaches = new Reaches(this);

  /** Of which set it was last asked what is reached otherwise; null before. */
  private BitSet lastBefore;

  /** What was answered then. */
  private BitSet lastOtherwise;

  /**
   * @param places where transitions stand in the drawing; asked when one is led anew
   */
  Flow(Lifecycle lifecycle, Roster<Node> nodes, ToIntFunction<Transition> places) {
    this.nodes = nodes;
    this.all = new Node[nodes.size()];
    Arrays.setAll(all, nodes::get);
    this.lines = new Lines(lifecycle, nodes, places);
    this.out = lines.out();
    this.in = lines.in();
    this.targets = lines.targets();
    this.sources = lines.sources();
    this.plannedTargets = lines.plannedTargets();
    this.plannedSources = lines.plannedSources();
  }

  /** Whether it has these nodes by these numbers. */
  boolean isOf(Roster<Node> roster) {
    return nodes == roster;
  }

  /**
   * Leads transitions as they lead now.
   *
   * @param renewed the numbers that now other nodes have, or none, and those of changed nodes
   * @return those, and the numbers of the nodes that transitions left or reached, before or now
   */
  BitSet follow(Set<Transition> led, BitSet renewed) {
    BitSet touched = (BitSet) renewed.clone();
    for (int n = renewed.nextSetBit(0); n >= 0; n = renewed.nextSetBit(n + 1)) {
      out.get(n).forEach(arc -> led.add(arc.transition()));
      in.get(n).forEach(arc -> led.add(arc.transition()));
      all[n] = nodes.get(n);
      if (all[n] != null) {
        led.addAll(all[n].getOutgoing());
        led.addAll(all[n].getIncoming());
      }
    }
    lines.lead(led, touched);
    reaches.follow(touched);
    lastBefore = null;
    return touched;
  }

  /**
   * A transition between two nodes of the drawing.
   *
   * @param outcomes outcomes of the source with which it can be taken; empty after a failure or a
   *     time-out
   */
  public record Arc(int from, int to, Transition transition, Set<String> outcomes) {
    /** Whether it is taken because the source did not do its work. */
    public boolean afterFailure() {
      return Elements.isAside(transition);
    }
  }

  /** How many numbers there are; of some there may be no node. */
  public int size() {
    return nodes.size();
  }

  /** The node of a number; null if there is none. */
  public Node node(int number) {
    return all[number];
  }

  /** Whether a node stands in the drawing. */
  public boolean contains(Node node) {
    return nodes.number(node) >= 0;
  }

  /** Whether a transition leads from one node of the drawing to another. */
  public boolean leads(Transition transition) {
    return lines.leads(transition);
  }

  public int number(Node node) {
    return nodes.number(node);
  }

  public List<Arc> out(int number) {
    return out.get(number);
  }

  public List<Arc> out(Node node) {
    return out.get(number(node));
  }

  /** Where the transitions out of a node lead, in their order; not to be changed. */
  int[] targets(int number) {
    return targets[number];
  }

  /** From where the transitions into a node come, in their order; not to be changed. */
  int[] sources(int number) {
    return sources[number];
  }

  /** Where those lead that are not taken after failures or time-outs; not to be changed. */
  int[] plannedTargets(int number) {
    return plannedTargets[number];
  }

  /** From where those come that are not taken after failures or time-outs; not to be changed. */
  int[] plannedSources(int number) {
    return plannedSources[number];
  }

  /** Queues the nodes to which a node leads. */
  void putBehind(int number, NumberQueue open) {
    for (int to : targets[number]) {
      open.add(to);
    }
  }

  public List<Arc> in(int number) {
    return in.get(number);
  }

  public List<Arc> in(Node node) {
    return in.get(number(node));
  }

  /** Nodes of the main flow: those that a start node leads to, with the start nodes. */
  public BitSet fromStart() {
    return reaches.fromStart();
  }

  /** Nodes that a trigger leads to, with the triggers. */
  public BitSet fromTrigger() {
    return reaches.fromTrigger();
  }

  /** Nodes that a {@linkplain #roots() root} leads to, with the roots. */
  public BitSet fromRoots() {
    return reaches.fromRoots();
  }

  /**
   * Nodes that now are reached, or no longer are, and those behind them; many ask for the same. Not
   * to be changed.
   *
   * @param before the nodes that a root led to at another time
   */
  BitSet reachedOtherwise(BitSet before) {
    if (lastBefore != before) {
      lastOtherwise = withThoseBehind(differing(before, fromRoots()));
      lastBefore = before;
    }
    return lastOtherwise;
  }

  /** Some nodes and those to which a transition leads from them. */
  public BitSet withThoseBehind(BitSet some) {
    BitSet all = (BitSet) some.clone();
    for (int n = some.nextSetBit(0); n >= 0; n = some.nextSetBit(n + 1)) {
      for (int behind : targets[n]) {
        all.set(behind);
      }
    }
    return all;
  }

  /** What is in one of two sets only. */
  public static BitSet differing(BitSet one, BitSet other) {
    BitSet differing = (BitSet) one.clone();
    differing.xor(other);
    return differing;
  }

  /** Nodes that a fork leads to, with the forks. */
  public BitSet fromFork() {
    return reaches.fromFork();
  }

  /** Nodes that lead to an end node, with the end nodes. */
  public BitSet toEnd() {
    return reaches.toEnd();
  }

  /** All nodes. */
  public BitSet all() {
    return (BitSet) nodes.taken().clone();
  }

  /** Whether paths begin at a node. */
  public static boolean isRoot(Node node) {
    return node instanceof StartNode || node instanceof Trigger;
  }

  /** The nodes where paths begin. */
  public BitSet roots() {
    return of(StartNode.class, Trigger.class);
  }

  /** The nodes of one of several types. */
  public BitSet of(Class<?>... types) {
    return nodes.places(types);
  }

  /** The nodes of a set that fulfil a condition; the set is changed. */
  public BitSet matching(BitSet nodes, Predicate<Node> condition) {
    for (int n = nodes.nextSetBit(0); n >= 0; n = nodes.nextSetBit(n + 1)) {
      nodes.set(n, condition.test(node(n)));
    }
    return nodes;
  }

  /** Each node of a set as a set of its own. */
  public static List<BitSet> single(BitSet nodes) {
    return nodes.stream()
        .mapToObj(
            node -> {
              BitSet one = new BitSet();
              one.set(node);
              return one;
            })
        .toList();
  }

  /** A node and all that it leads to. */
  public BitSet behind(int node) {
    BitSet seed = new BitSet(size());
    seed.set(node);
    return seed.equals(of(StartNode.class)) ? (BitSet) fromStart().clone() : forwards(seed);
  }

  /** The given nodes and all that they lead to. */
  public BitSet forwards(BitSet seeds) {
    return new Reach(this, seeds, true).nodes();
  }

  /** The given nodes and all that lead to them. */
  public BitSet backwards(BitSet seeds) {
    return new Reach(this, seeds, false).nodes();
  }

  /**
   * The given nodes and all that lead to them over nodes that may be passed, to be kept.
   *
   * @param bounds asked now and again after edits
   * @param planned whether no transition is taken after a failure or a time-out
   */
  public Reach leadingTo(Supplier<Reach.Bounds> bounds, boolean planned) {
    return new Reach(this, bounds, false, planned);
  }

  /** A shortest walk of at least one transition to a node, over nodes of a set; empty if none. */
  public List<Arc> shortest(int from, int to, BitSet within) {
    BitSet goal = new BitSet(size());
    goal.set(to);
    return shortest(from, goal, within);
  }

  /** A shortest walk of at least one transition to any of the goals, over nodes of a set. */
  public List<Arc> shortest(int from, BitSet goals, BitSet within) {
    return ShortestWalk.of(this, from, goals, within);
  }

  /** A shortest walk from the first root that has one to a transition and over it. */
  public List<Arc> shortestOver(Arc last, BitSet roots, BitSet within) {
    List<Arc> walk = new ArrayList<>();
    roots.stream()
        .filter(root -> root != last.from())
        .mapToObj(root -> shortest(root, last.from(), within))
        .filter(way -> !way.isEmpty())
        .findFirst()
        .ifPresent(walk::addAll);
    walk.add(last);
    return walk;
  }
}
