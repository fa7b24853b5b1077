package org.orrery.rules.properties;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.Numbers;
import org.orrery.rules.flow.Deadline;
import org.orrery.rules.flow.Deadline.Asked;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Lateness;
import org.orrery.rules.flow.Way;

/**
 * Once a node of a sort was passed, every path comes to another within a time (timed response), at
 * the longest times that the drawing states for the steps between them.
 *
 * @param then what must come; it counts when it is reached, or, where the pack says how it must be
 *     left, when it is left so
 * @param within the time in words of ISO 8601
 * @param seconds its length
 */
public record AlwaysFollowedByWithin(Passage first, Passage then, String within, int seconds)
    implements StatedProperty, Certifying {
  private static final int DAY = 86_400;

  @Override
  public String is() {
    return "always-followed-by-within";
  }

  @Override
  public Message demand() {
    return Said.of("properties.within.demand", first.words(), then.words(), length(seconds));
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet sources = drawing.nodes(first.of());
    List<Finding> findings = new ArrayList<>();
    if (sources.isEmpty() || new Deadline(flow, asked(drawing, sources)).missed().isEmpty()) {
      return findings;
    }
    for (BitSet one : Flow.single(sources)) {
      new Deadline(flow, asked(drawing, one))
          .shown()
          .ifPresent(late -> findings.add(finding(flow, flow.node(one.nextSetBit(0)), late)));
    }
    return findings;
  }

  /**
   * One claim for all nodes behind which an answer is due; where that says too little, each its
   * own.
   */
  @Override
  public Optional<String> certificate(Drawing drawing) {
    BitSet sources = drawing.nodes(first.of());
    return claims(drawing, List.of(sources))
        .or(() -> claims(drawing, Flow.single(sources)))
        .map(Numbers::write);
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    BitSet sources = drawing.nodes(first.of());
    return Numbers.read(certificate)
        .filter(
            rows ->
                isProvedBy(rows, drawing, List.of(sources))
                    || isProvedBy(rows, drawing, Flow.single(sources)))
        .isPresent();
  }

  private boolean isProvedBy(List<int[]> rows, Drawing drawing, List<BitSet> parts) {
    if (rows.size() != parts.size() * Deadline.ROWS) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      List<int[]> claim = rows.subList(i * Deadline.ROWS, (i + 1) * Deadline.ROWS);
      Optional<Deadline> claimed =
          Deadline.claimed(drawing.flow(), asked(drawing, parts.get(i)), claim);
      if (claimed.isEmpty() || !claimed.get().missed().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Optional<List<int[]>> claims(Drawing drawing, List<BitSet> parts) {
    List<int[]> rows = new ArrayList<>();
    for (BitSet part : parts) {
      Deadline deadline = new Deadline(drawing.flow(), asked(drawing, part));
      if (!deadline.missed().isEmpty()) {
        return Optional.empty();
      }
      rows.addAll(deadline.claim());
    }
    return Optional.of(rows);
  }

  private Asked asked(Drawing drawing, BitSet sources) {
    return new Asked(
        sources,
        first::leaves,
        then.answersWhenReached(drawing),
        then.in(drawing),
        drawing.flow().of(EndNode.class),
        seconds);
  }

  private Finding finding(Flow flow, Node source, Lateness late) {
    Counterexample way = Way.of(flow, late.walk());
    Node reached = flow.node(late.walk().getLast().to());
    Message name = Names.of(source);
    Message said;
    if (!late.answered()) {
      said = Said.of("properties.followed", name, Names.of(reached), then.words(), way.said());
    } else if (late.cause().isEmpty()) {
      said =
          Said.of(
              "properties.late",
              name,
              then.words(),
              length(late.seconds()),
              length(seconds),
              way.said());
    } else {
      Lateness.Cause cause = late.cause().get();
      said =
          Said.of(
              "properties.unbounded",
              name,
              then.words(),
              Names.of(cause.node()),
              cause.lack(),
              way.said());
    }
    return Finding.of(source, said, Message.NONE).shownBy(way);
  }

  /** A length in days and the rest in hours, minutes and seconds. */
  private static Message length(int seconds) {
    Duration rest = Duration.ofSeconds(seconds % DAY);
    List<Message> parts = new ArrayList<>();
    add(parts, seconds / DAY, "properties.days");
    add(parts, rest.toHoursPart(), "properties.hours");
    add(parts, rest.toMinutesPart(), "properties.minutes");
    add(parts, rest.toSecondsPart(), "properties.seconds");
    return parts.isEmpty() ? Said.of("properties.no-time") : Said.joined("rules.row", parts);
  }

  private static void add(List<Message> parts, int number, String unit) {
    if (number > 0) {
      parts.add(Said.counted(unit, number, number));
    }
  }
}
