package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Longest;
import org.orrery.rules.flow.Way;

/**
 * A sort of element comes no more often than a number of times.
 *
 * @param onPath whether the times are counted on one path, a loop counting without end, instead of
 *     in the drawing
 */
public record AtMost(Selector what, int count, boolean onPath) implements StatedProperty {
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
    Longest longest = new Longest(flow, counted, count);
    longest
        .tooMany()
        .forEach(
            walk ->
                findings.add(
                    Finding.byRule(
                            flow.node(walk.getLast().to()),
                            "properties.at-most-on-path",
                            Names.of(flow.node(walk.getLast().to())),
                            count,
                            what.words(),
                            Way.of(flow, walk).said())
                        .shownBy(Way.of(flow, walk))));
    return findings;
  }
}
