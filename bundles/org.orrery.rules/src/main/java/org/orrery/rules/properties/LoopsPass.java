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
import org.orrery.rules.flow.Carried;
import org.orrery.rules.flow.Cycles;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;

/**
 * Every loop on which a node of a sort lies passes a node of another, for example a person or a
 * wait. A node that is missing in some members of the family does not count.
 *
 * <p>Its certificate counts how often nodes of the sort can be passed without the other: a loop
 * would count without end.
 */
public record LoopsPass(Selector of, Selector through)
    implements StatedProperty, CertifyingByNumbers {
  @Override
  public String is() {
    return "loops-pass";
  }

  @Override
  public Message demand() {
    return Said.of("properties.loops.demand", of.words(), through.words());
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    BitSet asked = drawing.nodes(of);
    List<Finding> findings = new ArrayList<>();
    if (asked.isEmpty() || drawing.stands(this, asked)) {
      return findings;
    }
    Flow flow = drawing.flow();
    BitSet without = without(drawing);
    Cycles cycles = Cycles.of(flow, without);
    BitSet looping = (BitSet) cycles.nodes().clone();
    looping.and(asked);
    if (looping.isEmpty() && !of.asksForFlowOfNodes() && !through.asksForFlowOfNodes()) {
      drawing.keep(
          this,
          (now, touched) -> cycles.stands(without(drawing), touched),
          List.of(through),
          (BitSet) asked.clone());
    }
    for (int n = looping.nextSetBit(0); n >= 0; n = looping.nextSetBit(n + 1)) {
      List<Arc> loop = flow.shortest(n, n, without);
      findings.add(
          Finding.byRule(
                  flow.node(n),
                  "properties.loops",
                  Names.of(flow.node(n)),
                  through.words(),
                  Way.of(flow, loop).said())
              .shownBy(Way.of(flow, loop)));
    }
    return findings;
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    return carried(drawing).counted().map(List::of);
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    return claim.size() == 1 && carried(drawing).isRight(claim.getFirst());
  }

  private Carried carried(Drawing drawing) {
    return Carried.countingWithin(drawing.flow(), without(drawing), drawing.nodes(of));
  }

  private BitSet without(Drawing drawing) {
    BitSet without = drawing.flow().all();
    without.andNot(through.alwaysIn(drawing));
    return without;
  }
}
