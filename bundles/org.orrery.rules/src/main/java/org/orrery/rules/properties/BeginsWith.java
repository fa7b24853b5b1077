package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.CertifyingByNumbers;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Carried;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.NumberQueue;
import org.orrery.rules.flow.Way;

/**
 * The first node of a sort on every path is one of a narrower sort.
 *
 * <p>Its certificate says which nodes paths come to up to their first one.
 *
 * @param from where the paths begin
 * @param first what counts as first, for example any step
 * @param what what it must be, in every member of the family
 */
public record BeginsWith(Selector from, Selector first, Selector what)
    implements StatedProperty, CertifyingByNumbers {
  @Override
  public String is() {
    return "begins-with";
  }

  @Override
  public Message demand() {
    return Said.of("properties.begins.demand", first.words(), from.words(), what.words());
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet stops = drawing.nodes(first);
    Arc[] by = new Arc[flow.size()];
    BitSet seen = new BitSet(flow.size());
    BitSet roots = drawing.nodes(from);
    NumberQueue open = new NumberQueue();
    roots.stream().forEach(open::add);
    List<Finding> findings = new ArrayList<>();
    while (!open.isEmpty()) {
      for (Arc arc : flow.out(open.remove())) {
        int to = arc.to();
        if (seen.get(to)) {
          continue;
        }
        seen.set(to);
        by[to] = arc;
        if (!stops.get(to)) {
          open.add(to);
        } else if (!isRight(flow, to)) {
          findings.add(finding(flow, walk(to, by, roots)));
        }
      }
    }
    return findings;
  }

  private boolean isRight(Flow flow, int node) {
    return what.selects(flow.node(node)) && flow.node(node).getWhen().isEmpty();
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    return carried(drawing).upTo(1).map(List::of).filter(claim -> isProvedBy(claim, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    Flow flow = drawing.flow();
    return claim.size() == 1
        && carried(drawing).isRight(claim.getFirst())
        && drawing.nodes(first).stream()
            .allMatch(n -> claim.getFirst()[n] == 0 || isRight(flow, n));
  }

  private Carried carried(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet begin = Carried.next(flow, drawing.nodes(from));
    return Carried.before(flow, begin, drawing.nodes(first));
  }

  private static List<Arc> walk(int end, Arc[] by, BitSet roots) {
    Arc[] walk = new Arc[by.length];
    int at = walk.length;
    for (Arc arc = by[end]; arc != null; arc = roots.get(arc.from()) ? null : by[arc.from()]) {
      walk[--at] = arc;
    }
    return Arrays.asList(walk).subList(at, walk.length);
  }

  private Finding finding(Flow flow, List<Arc> walk) {
    var node = flow.node(walk.getLast().to());
    return Finding.byRule(
            node,
            "properties.begins",
            Names.of(node),
            first.words(),
            Names.of(flow.node(walk.getFirst().from())),
            what.words())
        .shownBy(Way.of(flow, walk));
  }
}
