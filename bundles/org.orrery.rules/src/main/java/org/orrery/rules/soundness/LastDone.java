package org.orrery.rules.soundness;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;

/**
 * What runs have done last where they come to a node: a step of one sort, of another, or none of
 * both. A step that was left by a failure or a time-out, or that a member lacks, has done nothing.
 *
 * <p>Said is what runs do: along all ways that a member can take where no result binds a later
 * decision, and else where all ways say the same. Linear effort for each path and member.
 */
public final class LastDone {
  private final Drawing drawing;
  private final Flow flow;
  private final WaysOn ways;
  private final BitSet first;
  private final BitSet second;

  /**
   * @param first the steps of the one sort
   * @param second the steps of the other
   */
  public LastDone(Drawing drawing, BitSet first, BitSet second) {
    this.drawing = drawing;
    this.flow = drawing.flow();
    this.ways = WaysOn.of(drawing);
    this.first = first;
    this.second = second;
  }

  /** The nodes of a set at which the first sort was done last, each with the way from there. */
  public Map<Integer, List<Arc>> first(BitSet asked) {
    Map<Integer, List<Arc>> found = new HashMap<>();
    flow.roots().stream().forEach(root -> look(root, asked, true, found));
    return found;
  }

  /**
   * The nodes of a set at which nothing of both was done, each with the way from the beginning.
   *
   * @param roots where paths begin
   */
  public Map<Integer, List<Arc>> nothing(BitSet roots, BitSet asked) {
    Map<Integer, List<Arc>> found = new HashMap<>();
    roots.stream().forEach(root -> look(root, asked, false, found));
    return found;
  }

  private void look(int root, BitSet asked, boolean isFirst, Map<Integer, List<Arc>> found) {
    BitSet behind = flow.behind(root);
    if (!behind.intersects(asked)) {
      return;
    }
    boolean anyWay = Facts.of(flow, behind).knowNothing();
    for (Member member : Members.of(drawing)) {
      Passing passing = new Passing(flow, n -> ways.from(n, member).arcs(), root);
      passing.look(done(first, member), done(second, member));
      for (int node : done(asked, member).stream().toArray()) {
        boolean isOtherwise =
            passing.second(node) || (isFirst ? passing.nothing(node) : passing.first(node));
        boolean isSo = isFirst ? passing.first(node) : passing.nothing(node);
        if (isSo && (anyWay || !isOtherwise)) {
          found.computeIfAbsent(node, n -> isFirst ? passing.fromFirst(n) : passing.fromRoot(n));
        }
      }
    }
  }

  /** The steps of a set that a member has. */
  private BitSet done(BitSet steps, Member member) {
    return flow.matching((BitSet) steps.clone(), node -> !member.leavesOut(node));
  }
}
