package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Leaving;
import org.orrery.rules.flow.Sequence;
import org.orrery.rules.flow.Unpassed;
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
  public Message demand() {
    if (onlyAfter) {
      return needsNothing()
          ? Said.of("properties.never-after.demand", since.words(), then.words())
          : Said.of(
              "properties.never-after-without.demand", since.words(), then.words(), demanded());
    }
    return since == null
        ? Said.of("properties.before.demand", then.words(), demanded())
        : Said.of("properties.before-since.demand", then.words(), demanded(), since.words());
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    BitSet asked = drawing.nodes(then);
    if (asked.isEmpty()) {
      return List.of();
    }
    if (drawing.stands(this, begun(drawing))) {
      return List.of();
    }
    Optional<Unpassed> unpassed = unpassed(drawing);
    if (unpassed.isPresent()) {
      asked.and(unpassed.get().reached());
      BitSet restarts = restarting(drawing);
      return findings(drawing, asked, n -> unpassed.get().wayTo(n, restarts));
    }
    List<BitSet> passed = passed(drawing);
    Sequence sequence = sequence(drawing, passed);
    List<Finding> findings = findings(drawing, sequence.reachedEarly(asked), sequence::wayTo);
    if (findings.isEmpty() && selectors().noneMatch(Selector::asksForFlowOfNodes)) {
      BitSet restarting = restarting(drawing);
      Lasting late =
          from == null
              ? sequence.reachingLateFromAnyRoot(asked, restarting)
              : sequence.reachingLate(asked);
      drawing.keep(
          this,
          (now, touched) -> {
            follow(asked, drawing.nodes(then));
            follow(restarting, restarting(drawing));
            List<BitSet> all = passed(drawing);
            IntStream.range(0, all.size()).forEach(i -> follow(passed.get(i), all.get(i)));
            return late.stands(now, touched);
          },
          selectors().toList(),
          begun(drawing));
    }
    return findings;
  }

  /** Where the count begins, unless it does wherever paths begin. */
  private BitSet[] begun(Drawing drawing) {
    return from == null ? new BitSet[0] : new BitSet[] {roots(drawing), restarting(drawing)};
  }

  private Stream<Selector> selectors() {
    return Stream.concat(
        Stream.of(then, since, from).filter(Objects::nonNull), first.stream().map(p -> p.of()));
  }

  /** Makes a set what it is now, for whoever looks at it. */
  private static void follow(BitSet nodes, BitSet now) {
    nodes.clear();
    nodes.or(now);
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    Sequence sequence = sequence(drawing, passed(drawing));
    return sequence.reachedEarly(drawing.nodes(then)).isEmpty()
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
                    flow,
                    roots(drawing),
                    restarts(drawing),
                    start(),
                    steps(passed(drawing)),
                    claim))
        .map(sequence -> sequence.reachedEarly(drawing.nodes(then)).isEmpty())
        .orElse(false);
  }

  private Sequence sequence(Drawing drawing, List<BitSet> passed) {
    return new Sequence(
        drawing.origins(roots(drawing), restarting(drawing)), start(), steps(passed));
  }

  /** The nodes of each sort that must have been passed. */
  private List<BitSet> passed(Drawing drawing) {
    return first.stream().map(passage -> passage.of().alwaysIn(drawing)).toList();
  }

  private BitSet roots(Drawing drawing) {
    return from == null ? drawing.flow().roots() : drawing.nodes(from);
  }

  private Predicate<Arc> restarts(Drawing drawing) {
    return new Leaving(restarting(drawing), arc -> true);
  }

  private BitSet restarting(Drawing drawing) {
    return since == null ? new BitSet() : drawing.nodes(since);
  }

  private int start() {
    return onlyAfter ? Math.max(1, first.size()) : 0;
  }

  private List<Predicate<Arc>> steps(List<BitSet> passed) {
    List<Predicate<Arc>> steps = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      steps.add(new Leaving(passed.get(i), first.get(i)::leaves));
    }
    if (needsNothing()) {
      steps.add(arc -> false);
    }
    return steps;
  }

  private boolean needsNothing() {
    return first.isEmpty();
  }

  /** Found where nothing in the drawing counts as the first step. */
  private Optional<Unpassed> unpassed(Drawing drawing) {
    return !onlyAfter && !needsNothing() && first.getFirst().of().alwaysIn(drawing).isEmpty()
        ? drawing.unpassed(roots(drawing))
        : Optional.empty();
  }

  private List<Finding> findings(Drawing drawing, BitSet early, IntFunction<List<Arc>> wayTo) {
    Flow flow = drawing.flow();
    return early.stream().mapToObj(n -> finding(flow, wayTo.apply(n), n)).toList();
  }

  private Finding finding(Flow flow, List<Arc> walk, int node) {
    Node reached = flow.node(node);
    Counterexample way = walk.isEmpty() ? Way.of(reached) : Way.of(flow, walk);
    Message name = Names.of(reached);
    Finding finding;
    if (needsNothing()) {
      finding = Finding.byRule(reached, "properties.never-after", name, since.words(), way.said());
    } else if (onlyAfter) {
      finding =
          Finding.byRule(
              reached,
              "properties.never-after-without",
              name,
              demanded(),
              since.words(),
              way.said());
    } else {
      finding = Finding.byRule(reached, "properties.before", name, demanded(), way.said());
    }
    return finding.shownBy(way);
  }

  private Message demanded() {
    return Said.joined("properties.and-then", first.stream().map(Passage::words).toList());
  }
}
