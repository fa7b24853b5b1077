package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.Node;
import org.orrery.rules.Counterexample;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Apart;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Together;
import org.orrery.rules.flow.Way;

/** No run passes nodes of two sorts, neither one after the other nor in parallel branches. */
public record ExcludedTogether(Selector these, Selector those)
    implements StatedProperty, Certifying {
  @Override
  public String is() {
    return "excluded-together";
  }

  @Override
  public String words() {
    return "No run has both a " + these.words() + " and a " + those.words() + ".";
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet first = these.nodes(drawing);
    BitSet second = those.nodes(drawing);
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
                        Way.step(flow.node(n), ""),
                        Way.step(flow.node(other), "in a parallel branch")))));
      }
    }
    if (!together.decided()) {
      findings.add(
          Finding.notProved(
              drawing.lifecycle(),
              "It is not proved that "
                  + these.words()
                  + " and "
                  + those.words()
                  + " exclude each other: the parallel branches are too many.",
              "Split the life cycle."));
    }
    return findings;
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    return apart(drawing).claim().map(Numbers::write);
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    return Numbers.read(certificate).map(apart(drawing)::isShownBy).orElse(false);
  }

  private Apart apart(Drawing drawing) {
    return new Apart(drawing.flow(), these.nodes(drawing), those.nodes(drawing));
  }

  private Finding finding(Node node, Counterexample way) {
    return Finding.shownBy(
        way,
        node,
        Names.of(node) + " and a " + those.words() + " can come in one run: " + way.words() + ".",
        "");
  }
}
