package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.Counterexample;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Sequence;
import org.orrery.rules.flow.Way;

/**
 * On every path to a node of a sort, others were passed before, in their order (precedence).
 *
 * @param is the name under which the pack states it
 * @param first what must have been passed; none means that the node may not come at all
 * @param then the nodes before which it must
 * @param since behind these the count begins again, or null
 * @param from where paths begin, or null for starts and triggers
 * @param onlyAfter whether it is asked only behind a node of {@code since}
 */
public record AlwaysBefore(
    String is, List<Passage> first, Selector then, Selector since, Selector from, boolean onlyAfter)
    implements StatedProperty, Certifying {

  public AlwaysBefore {
    first = List.copyOf(first);
  }

  @Override
  public String words() {
    String last = since == null ? "" : since.words();
    if (onlyAfter) {
      return "After a "
          + last
          + " no "
          + then.words()
          + " comes"
          + (needsNothing() ? "." : " without a " + demanded() + " between them.");
    }
    return "Before every "
        + then.words()
        + " comes a "
        + demanded()
        + (since == null ? "." : ", since the last " + last + ".");
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    Sequence sequence = sequence(drawing);
    List<Finding> findings = new ArrayList<>();
    sequence.reachedEarly(then.nodes(drawing)).stream()
        .forEach(n -> findings.add(finding(flow, sequence, n)));
    return findings;
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    Sequence sequence = sequence(drawing);
    return sequence.reachedEarly(then.nodes(drawing)).isEmpty()
        ? Optional.of(Numbers.write(sequence.claim()))
        : Optional.empty();
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    Flow flow = drawing.flow();
    return Numbers.read(certificate)
        .flatMap(
            claim ->
                Sequence.claimed(
                    flow, roots(drawing), restarts(drawing), start(), steps(flow), claim))
        .map(sequence -> sequence.reachedEarly(then.nodes(drawing)).isEmpty())
        .orElse(false);
  }

  private Sequence sequence(Drawing drawing) {
    Flow flow = drawing.flow();
    return new Sequence(flow, roots(drawing), restarts(drawing), start(), steps(flow));
  }

  private BitSet roots(Drawing drawing) {
    return from == null ? drawing.flow().matching(AlwaysBefore::isRoot) : from.nodes(drawing);
  }

  private Predicate<Arc> restarts(Drawing drawing) {
    BitSet nodes = since == null ? new BitSet() : since.nodes(drawing);
    return arc -> nodes.get(arc.from());
  }

  private int start() {
    return onlyAfter ? Math.max(1, first.size()) : 0;
  }

  private List<Predicate<Arc>> steps(Flow flow) {
    List<Predicate<Arc>> steps = new ArrayList<>();
    first.forEach(passage -> steps.add(arc -> passage.counts(flow, arc)));
    if (needsNothing()) {
      steps.add(arc -> false);
    }
    return steps;
  }

  static boolean isRoot(Node node) {
    return node instanceof StartNode || node instanceof Trigger;
  }

  private boolean needsNothing() {
    return first.isEmpty();
  }

  private Finding finding(Flow flow, Sequence sequence, int node) {
    Node reached = flow.node(node);
    List<Arc> walk = sequence.wayTo(node);
    Counterexample way = walk.isEmpty() ? Way.of(reached) : Way.of(flow, walk);
    String lack = needsNothing() ? "after " + since.words() : "without " + demanded();
    if (onlyAfter && !needsNothing()) {
      lack += " after " + since.words();
    }
    return Finding.shownBy(
        way, reached, Names.of(reached) + " can be reached " + lack + ": " + way.words() + ".", "");
  }

  private String demanded() {
    return String.join(" and then ", first.stream().map(Passage::words).toList());
  }
}
