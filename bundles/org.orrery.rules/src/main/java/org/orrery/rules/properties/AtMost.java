package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Said;
import org.orrery.rules.checks.CertifyingByNumbers;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Carried;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Longest;
import org.orrery.rules.flow.Way;

/**
 * A sort of element comes no more often than a number of times.
 *
 * <p>Of paths its certificate says how many were passed, at most, where a path comes to each node;
 * what is counted in the drawing is seen at once and has none.
 *
 * @param onPath whether the times are counted on one path, a loop counting without end, instead of
 *     in the drawing
 */
public record AtMost(Selector what, int count, boolean onPath)
    implements StatedProperty, CertifyingByNumbers {
  @Override
  public String is() {
    return "at-most";
  }

  @Override
  public Message demand() {
    return Said.of(
        onPath ? "properties.at-most-on-path.demand" : "properties.at-most.demand",
        count,
        what.words());
  }

  @Override
  public boolean asksForFlow() {
    return onPath || what.asksForFlow();
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    return onPath ? onPaths(drawing) : inDrawing(drawing);
  }

  private List<Finding> inDrawing(Drawing drawing) {
    List<Element> found = drawing.all(what);
    List<Finding> findings = new ArrayList<>();
    for (Element element : found.subList(Math.min(count, found.size()), found.size())) {
      findings.add(
          Finding.byRule(
              element, "properties.at-most", Names.of(element), found.size(), count, what.words()));
    }
    return findings;
  }

  private List<Finding> onPaths(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet counted = drawing.nodes(what);
    List<Finding> findings = new ArrayList<>();
    if (counted.isEmpty()) {
      return findings;
    }
    if (count == 0) {
      BitSet roots = flow.roots();
      roots.and(counted);
      roots.stream()
          .mapToObj(flow::node)
          .forEach(root -> findings.add(tooMany(root, Way.of(root))));
    }
    for (List<Arc> walk : new Longest(flow, counted, count).tooMany()) {
      findings.add(tooMany(flow.node(walk.getLast().to()), Way.of(flow, walk)));
    }
    return findings;
  }

  private Finding tooMany(Node node, Counterexample way) {
    return Finding.byRule(
            node, "properties.at-most-on-path", Names.of(node), count, what.words(), way.said())
        .shownBy(way);
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    return onPath
        ? carried(drawing).counted().filter(passed -> areFew(passed, drawing)).map(List::of)
        : Optional.empty();
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    return onPath
        && claim.size() == 1
        && carried(drawing).isRight(claim.getFirst())
        && areFew(claim.getFirst(), drawing);
  }

  private Carried carried(Drawing drawing) {
    return Carried.counting(drawing.flow(), drawing.flow().roots(), drawing.nodes(what));
  }

  /** Whether paths that come to a node of the sort have passed less than the number. */
  private boolean areFew(int[] passed, Drawing drawing) {
    return drawing.nodes(what).stream().allMatch(n -> passed[n] <= count);
  }
}
