package org.orrery.rules.soundness;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.soundness.WaysOn.Ways;

/**
 * A path that was proved sound, cut into blocks: after transitions were led anew, or nodes put in
 * or taken out, the blocks of the touched nodes are reduced anew and what is left of all is
 * reduced. If nothing is left, the path is sound.
 *
 * <p>For paths on which nothing is known ({@link Facts}), of drawings with one member.
 */
final class BlockedPath {
  /** What leads to the first node of the path. */
  private static final Object BEGINNING = new Object();

  private final Flow flow;
  private final WaysOn ways;
  private final int root;
  private final Node first;
  private final boolean main;
  private final PathNodes nodes;
  private final int[] numbers;

  /** The nodes at which facts and blocks were not looked at yet. */
  private final BitSet touched = new BitSet();

  private Facts facts;

  /** The nodes on which nothing is known: those of the path, and others that once were. */
  private BitSet unknowing;

  /** The nodes that are in blocks. */
  private BitSet divided;

  private Division division;
  private Block[] blocks;
  private boolean standing;
  private BitSet ends;
  private BitSet forks;
  private BitSet joins;

  /** All transitions from one block to a node of another, which meet before they come there. */
  private record Crossing(int block, int to) {}

  /**
   * @param reached the nodes of the path; no transition leads out of them
   */
  BlockedPath(Flow flow, WaysOn ways, Facts facts, int root, BitSet reached) {
    this.flow = flow;
    this.ways = ways;
    this.facts = facts;
    this.root = root;
    this.first = flow.node(root);
    this.main = !(first instanceof Trigger);
    this.nodes = new PathNodes(flow, ways, root, (BitSet) reached.clone());
    this.unknowing = reached;
    this.divided = reached;
    this.numbers = new int[flow.size()];
  }

  /** Says of which nodes transitions were led anew. */
  void touch(BitSet led) {
    touched.or(led);
    if (blocks != null) {
      for (int n = led.nextSetBit(0); n >= 0; n = led.nextSetBit(n + 1)) {
        if (division.of(n) != Division.NONE) {
          blocks[division.of(n)] = null;
        }
      }
    }
  }

  /** What is left of the path as it is now, nothing if it is sound; empty if nothing is said. */
  Optional<Graph> reduced() {
    standing = flow.node(root) == first && nodes.follow(touched) && followFacts();
    if (!standing || isStuck()) {
      return Optional.empty();
    }
    ends = flow.of(EndNode.class);
    forks = flow.of(ForkNode.class);
    joins = flow.of(JoinNode.class);
    divide();
    touched.clear();
    for (int b = 0; b < blocks.length; b++) {
      if (blocks[b] == null) {
        blocks[b] = reduced(b);
      }
      if (blocks[b] == null) {
        return Optional.empty();
      }
    }
    return left();
  }

  /** That nothing is known on the path as it was last asked for; empty if it is not the same. */
  Optional<Facts> standingFacts() {
    return standing ? Optional.of(facts) : Optional.empty();
  }

  /**
   * Whether nothing is known on the path as it is now. What is not known on more nodes is not known
   * on the path alone.
   */
  private boolean followFacts() {
    BitSet path = flow.all();
    path.and(unknowing);
    path.or(nodes.all());
    BitSet changed = Flow.differing(unknowing, path);
    changed.or(touched);
    if (facts.knowNothingStill(changed, path)) {
      unknowing = path;
      return true;
    }
    Facts now = Facts.of(flow, nodes.all());
    if (now.knowNothing()) {
      facts = now;
      unknowing = (BitSet) nodes.all().clone();
    }
    return now.knowNothing();
  }

  /** Whether a touched node can no longer be left. */
  private boolean isStuck() {
    return touched.stream().anyMatch(n -> nodes.leadOn(n) && !ways.from(n, Member.ONLY).leadOn());
  }

  private void divide() {
    BitSet pending = Flow.differing(divided, nodes.all());
    pending.or(touched);
    BitSet changed = new BitSet();
    if (blocks == null || !division.follow(pending, changed)) {
      division = new Division(flow, nodes);
      blocks = new Block[division.size()];
    } else {
      changed.stream().forEach(b -> blocks[b] = null);
    }
    divided = (BitSet) nodes.all().clone();
  }

  /** A block as small as it gets; null when what is drawn in it is not sound. */
  private Block reduced(int number) {
    Block block = new Block(main);
    for (int n : division.members(number)) {
      numbers[n] = block.graph().node(null, true);
    }
    for (int n : division.members(number)) {
      if (!enter(block, number, n)) {
        return null;
      }
    }
    Map<Integer, Integer> meeting = new HashMap<>();
    for (int n : division.members(number)) {
      if (!leave(block, number, n, meeting)) {
        return null;
      }
    }
    for (int n : division.members(number)) {
      if (joins.get(n)) {
        block.graph().joinAll(numbers[n]);
      }
    }
    Reduction.reduce(block.graph());
    return block;
  }

  /** Draws what comes from other blocks; a join waits in vain for what never comes. */
  private boolean enter(Block block, int number, int node) {
    if (node == root) {
      block.enter(BEGINNING, numbers[node]);
    }
    boolean join = joins.get(node);
    Set<Integer> entered = new HashSet<>();
    for (Arc arc : flow.in(node)) {
      int from = division.of(arc.from());
      boolean taken = nodes.pass(arc);
      if (join && !taken) {
        return false;
      }
      if (taken && from != number) {
        if (join) {
          block.enter(arc.transition(), numbers[node]);
        } else if (entered.add(from)) {
          block.enter(new Crossing(from, node), numbers[node]);
        }
      }
    }
    return true;
  }

  /** Draws how a node is left; where it leads nowhere, a run stands still. */
  private boolean leave(Block block, int number, int node, Map<Integer, Integer> meeting) {
    Ways on = ways.from(node, Member.ONLY);
    if (!on.leadOn()) {
      return false;
    }
    Graph graph = block.graph();
    for (Arc arc : on.arcs()) {
      int to = arc.to();
      int target;
      if (ends.get(to)) {
        target = block.end();
      } else if (division.of(to) == number) {
        target = numbers[to];
      } else if (joins.get(to)) {
        target = block.leave(arc.transition());
      } else {
        target = meeting.computeIfAbsent(to, t -> meetingBefore(block, new Crossing(number, t)));
      }
      graph.edge(numbers[node], target, Trace.EMPTY);
    }
    if (forks.get(node)) {
      graph.splitAll(numbers[node]);
    }
    return true;
  }

  private static int meetingBefore(Block block, Crossing crossing) {
    int node = block.graph().node(null, true);
    block.graph().edge(node, block.leave(crossing), Trace.EMPTY);
    return node;
  }

  private Optional<Graph> left() {
    Graph all = new Graph(null);
    int end = Block.end(all, main);
    Map<Object, Integer> crossings = new HashMap<>();
    crossings.put(BEGINNING, Graph.ROOT);
    for (Block block : blocks) {
      block.putInto(all, end, at -> crossings.computeIfAbsent(at, c -> all.node(null, true)));
    }
    for (int node : crossings.values()) {
      if (all.outs(node) != 1 || all.ins(node) != 1) {
        return Optional.empty();
      }
    }
    if (main && all.ins(end) == 0) {
      all.removeNode(end);
    }
    Reduction.reduce(all);
    return Optional.of(all);
  }
}
