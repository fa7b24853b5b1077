package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.CertifyingByNumbers;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Nearness;
import org.orrery.rules.flow.Reach;

/**
 * From every node of a sort a path leads to a node of another, in every member of the family.
 *
 * <p>Its certificate says how far each node is from the nearest of these.
 */
public record Responds(Selector to, Selector with) implements StatedProperty, CertifyingByNumbers {
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
        .filter(n -> !comesTo(leading, flow, n))
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

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    return Optional.of(List.of(nearness(drawing).least()))
        .filter(claim -> isProvedBy(claim, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    return claim.size() == 1
        && nearness(drawing)
            .shownBy(claim.getFirst())
            .filter(
                leading ->
                    drawing.nodes(to).stream().allMatch(n -> comesTo(leading, drawing.flow(), n)))
            .isPresent();
  }

  private Nearness nearness(Drawing drawing) {
    return Nearness.before(drawing.flow(), with.alwaysIn(drawing));
  }

  private static boolean comesTo(BitSet leading, Flow flow, int node) {
    return flow.out(node).stream().anyMatch(arc -> leading.get(arc.to()));
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
