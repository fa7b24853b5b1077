package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.CertifyingByNumbers;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Nearness;
import org.orrery.rules.flow.Reach;
import org.orrery.rules.flow.Reach.Bounds;

/**
 * From every node of a sort a path leads to a node of another, in every member of the family.
 *
 * <p>Its certificate says how far each node is from the nearest of these.
 *
 * @param avoiding what such a path does not pass and does not end at; empty asks nothing
 * @param planned whether such a path takes no transition after a failure or a time-out
 */
public record Responds(Selector to, Selector with, List<Selector> avoiding, boolean planned)
    implements StatedProperty, CertifyingByNumbers {
  public Responds {
    avoiding = List.copyOf(avoiding);
  }

  @Override
  public String is() {
    return "responds";
  }

  @Override
  public Message demand() {
    if (avoiding.isEmpty()) {
      return Said.of(
          planned ? "properties.responds.planned.demand" : "properties.responds.demand",
          to.words(),
          with.words());
    }
    return Said.of(
        planned
            ? "properties.responds.planned.avoiding.demand"
            : "properties.responds.avoiding.demand",
        to.words(),
        with.words(),
        avoided());
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
        .forEach(n -> findings.add(finding(flow.node(n))));
    return findings;
  }

  private Finding finding(Node node) {
    if (avoiding.isEmpty()) {
      return Finding.byRule(
          node,
          planned ? "properties.responds.planned" : "properties.responds",
          Names.of(node),
          with.words());
    }
    return Finding.byRule(
        node,
        planned ? "properties.responds.planned.avoiding" : "properties.responds.avoiding",
        Names.of(node),
        with.words(),
        avoided());
  }

  private Message avoided() {
    return Said.joined("rules.or", avoiding.stream().map(Selector::words).toList());
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
    Bounds within = bounds(drawing);
    return Nearness.before(drawing.flow(), within.seeds(), within.barred(), planned);
  }

  private boolean comesTo(BitSet leading, Flow flow, int node) {
    return flow.out(node).stream()
        .anyMatch(arc -> leading.get(arc.to()) && !(planned && arc.afterFailure()));
  }

  private BitSet leading(Drawing drawing) {
    return drawing
        .ofNodes(this, Reach.class, () -> drawing.flow().leadingTo(() -> bounds(drawing), planned))
        .nodes();
  }

  private Bounds bounds(Drawing drawing) {
    BitSet barred = barred(drawing);
    return new Bounds(goals(drawing, barred), barred);
  }

  private BitSet barred(Drawing drawing) {
    BitSet barred = new BitSet();
    avoiding.forEach(each -> barred.or(drawing.nodes(each)));
    return barred;
  }

  private BitSet goals(Drawing drawing, BitSet barred) {
    BitSet goals = with.alwaysIn(drawing);
    goals.andNot(barred);
    return goals;
  }
}
