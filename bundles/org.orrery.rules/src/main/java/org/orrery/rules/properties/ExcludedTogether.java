package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.Numbers;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Shares;
import org.orrery.rules.flow.Together;
import org.orrery.rules.flow.Way;

/**
 * No run passes nodes of two sorts, neither one after the other nor in parallel branches. It holds
 * where no run comes to one sort, or where {@link Shares} show it, so that whatever holds has a
 * certificate; else {@link Together} looks for what comes together.
 */
public record ExcludedTogether(Selector these, Selector those)
    implements StatedProperty, Certifying {
  @Override
  public String is() {
    return "excluded-together";
  }

  @Override
  public Message demand() {
    return Said.of("properties.excluded.demand", these.words(), those.words());
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    BitSet first = passed(drawing, these);
    BitSet second = passed(drawing, those);
    if (first.isEmpty() || second.isEmpty() || shares(drawing).claim().isPresent()) {
      return List.of();
    }
    Flow flow = drawing.flow();
    Together together = new Together(flow, first, second);
    List<Finding> findings = new ArrayList<>();
    for (int n = first.nextSetBit(0); n >= 0; n = first.nextSetBit(n + 1)) {
      List<Arc> walk = together.walk(n);
      int other = walk.isEmpty() ? together.beside(n) : -1;
      if (!walk.isEmpty()) {
        findings.add(finding(flow.node(n), Way.of(flow, walk)));
      } else if (other >= 0) {
        findings.add(
            finding(
                flow.node(n),
                new Counterexample(
                    List.of(
                        Way.step(flow.node(n), Message.NONE, List.of()),
                        Way.step(flow.node(other), Said.of("properties.parallel"), List.of())))));
      }
    }
    if (findings.isEmpty()) {
      findings.add(
          Finding.of(
                  drawing.lifecycle(),
                  "properties.excluded.not-proved",
                  these.words(),
                  those.words())
              .notProved());
    }
    return findings;
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    return shares(drawing).claim().map(Numbers::write);
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    return Numbers.read(certificate).map(shares(drawing)::isShownBy).orElse(false);
  }

  private Shares shares(Drawing drawing) {
    return new Shares(drawing.flow(), passed(drawing, these), passed(drawing, those));
  }

  /** The nodes of a sort without those to which nothing leads, as no run passes these. */
  private static BitSet passed(Drawing drawing, Selector sort) {
    BitSet passed = (BitSet) drawing.flow().fromStart().clone();
    passed.or(drawing.flow().fromTrigger());
    passed.and(drawing.nodes(sort));
    return passed;
  }

  private Finding finding(Node node, Counterexample way) {
    return Finding.byRule(node, "properties.excluded", Names.of(node), those.words(), way.said())
        .shownBy(way);
  }
}
