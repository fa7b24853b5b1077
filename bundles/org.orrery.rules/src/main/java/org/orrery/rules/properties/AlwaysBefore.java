package org.orrery.rules.properties;

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
    Optional<ReachedLate> late = drawing.standing(this, ReachedLate.class, begun(drawing));
    if (late.isPresent()) {
      return early(drawing, late.get().early());
    }
    List<BitSet> passed = passed(drawing);
    Optional<Unpassed> unpassed = unpassed(drawing);
    if (unpassed.isPresent() && passed.getFirst().isEmpty()) {
      asked.and(unpassed.get().reached());
      return early(drawing, asked);
    }
    Sequence sequence = sequence(drawing, passed);
    BitSet early = sequence.reachedEarly(asked);
    List<Finding> findings = findings(drawing, early, sequence::wayTo);
    if (selectors().noneMatch(Selector::asksForFlowOfNodes)) {
      ReachedLate.of(this, drawing, sequence, passed)
          .ifPresent(found -> drawing.keep(this, found, selectors().toList(), begun(drawing)));
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
                    counted(passed(drawing)),
                    claim))
        .map(sequence -> sequence.reachedEarly(drawing.nodes(then)).isEmpty())
        .orElse(false);
  }

  private Sequence sequence(Drawing drawing, List<BitSet> passed) {
    return new Sequence(
        drawing.origins(roots(drawing), restarting(drawing)), start(), counted(passed));
  }

  /** The nodes of each sort that must have been passed. */
  List<BitSet> passed(Drawing drawing) {
    return first.stream().map(passage -> passage.of().alwaysIn(drawing)).toList();
  }

  private BitSet roots(Drawing drawing) {
    return from == null ? drawing.flow().roots() : drawing.nodes(from);
  }

  private Predicate<Arc> restarts(Drawing drawing) {
    return new Leaving(restarting(drawing), arc -> true);
  }

  BitSet restarting(Drawing drawing) {
    return since == null ? new BitSet() : drawing.nodes(since);
  }

  private int start() {
    return onlyAfter ? Math.max(1, first.size()) : 0;
  }

  List<Leaving> steps(List<BitSet> passed) {
    return IntStream.range(0, first.size())
        .mapToObj(i -> new Leaving(passed.get(i), first.get(i)::leaves))
        .toList();
  }

  /** A step that is never passed where nothing would be enough. */
  private List<Predicate<Arc>> counted(List<BitSet> passed) {
    return needsNothing() ? List.of(arc -> false) : List.copyOf(steps(passed));
  }

  private boolean needsNothing() {
    return first.isEmpty();
  }

  /** How far a path comes on which nothing counts; nothing where that may be otherwise. */
  Optional<Unpassed> unpassed(Drawing drawing) {
    return onlyAfter || needsNothing() ? Optional.empty() : drawing.unpassed(roots(drawing));
  }

  private List<Finding> early(Drawing drawing, BitSet nodes) {
    BitSet restarts = restarting(drawing);
    return findings(drawing, nodes, n -> unpassed(drawing).orElseThrow().wayTo(n, restarts));
  }

  private List<Finding> findings(Drawing drawing, BitSet early, IntFunction<List<Arc>> wayTo) {
    return early.stream().mapToObj(n -> finding(drawing, wayTo.apply(n), n)).toList();
  }

  private Finding finding(Drawing drawing, List<Arc> walk, int node) {
    Node reached = drawing.flow().node(node);
    Counterexample way = walk.isEmpty() ? Way.of(reached) : drawing.way(walk);
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
