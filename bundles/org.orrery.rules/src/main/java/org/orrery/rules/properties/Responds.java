package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Reach;

/** From every node of a sort a path leads to a node of another, in every member of the family. */
public record Responds(Selector to, Selector with) implements StatedProperty {
  @Override
  public String is() {
    return "responds";
  }

  @Override
  public Message demand() {
    return Said.of("properties.responds.demand", to.words(), with.words());
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    BitSet asked = drawing.nodes(to);
    if (asked.isEmpty()) {
      return findings;
    }
    Flow flow = drawing.flow();
    BitSet leading = leading(drawing);
    asked.stream()
        .filter(n -> flow.out(n).stream().noneMatch(a -> leading.get(a.to())))
        .forEach(
            n ->
                findings.add(
                    Finding.byRule(
                        flow.node(n),
                        "properties.responds",
                        Names.of(flow.node(n)),
                        with.words())));
    return findings;
  }

  private BitSet leading(Drawing drawing) {
    BitSet goals = with.alwaysIn(drawing);
    Reach leading =
        drawing.standing(this, Reach.class, goals).orElseGet(() -> drawing.flow().leadingTo(goals));
    if (!with.asksForFlowOfNodes()) {
      drawing.keep(this, leading, goals);
    }
    return leading.nodes();
  }
}
