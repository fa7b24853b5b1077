package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.orrery.lifecycle.Element;
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
  public String words() {
    return (onPath ? "On one path at most " : "The drawing has at most ")
        + count
        + " "
        + what.words()
        + (onPath ? " is passed." : ".");
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
    List<Element> found = what.in(drawing);
    List<Finding> findings = new ArrayList<>();
    for (Element element : found.subList(Math.min(count, found.size()), found.size())) {
      findings.add(
          Finding.of(
              element,
              Names.of(element)
                  + " is one too many: there are "
                  + found.size()
                  + " of at most "
                  + count
                  + " "
                  + what.words()
                  + ".",
              ""));
    }
    return findings;
  }

  private List<Finding> onPaths(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet counted = what.nodes(drawing);
    Longest longest = new Longest(flow, counted, count);
    List<Finding> findings = new ArrayList<>();
    longest
        .tooMany()
        .forEach(
            walk ->
                findings.add(
                    Finding.shownBy(
                        Way.of(flow, walk),
                        flow.node(walk.getLast().to()),
                        Names.of(flow.node(walk.getLast().to()))
                            + " can come after "
                            + count
                            + " others of "
                            + what.words()
                            + " on one path: "
                            + Way.of(flow, walk).words()
                            + ".",
                        "")));
    return findings;
  }
}
