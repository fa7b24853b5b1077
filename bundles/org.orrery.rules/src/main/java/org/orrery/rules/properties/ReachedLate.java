package org.orrery.rules.properties;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Sequence;

/**
 * Why what a property asks for was passed before all nodes of its sort, but for some of which it is
 * easily seen that it was not.
 */
final class ReachedLate implements Lasting {
  private final AlwaysBefore property;
  private final Drawing drawing;
  private final List<BitSet> passed;
  private final BitSet asked;
  private final BitSet restarting;
  private Lasting late;
  private BitSet early = new BitSet();

  private ReachedLate(AlwaysBefore property, Drawing drawing, List<BitSet> passed) {
    this.property = property;
    this.drawing = drawing;
    this.passed = passed;
    this.asked = drawing.nodes(property.then());
    this.restarting = property.restarting(drawing);
  }

  /**
   * @param sequence how far the steps were passed
   * @param passed the nodes that count as these; they follow the drawing from now on
   * @return nothing where it is not easily seen of all that are reached early
   */
  static Optional<ReachedLate> of(
      AlwaysBefore property, Drawing drawing, Sequence sequence, List<BitSet> passed) {
    ReachedLate found = new ReachedLate(property, drawing, passed);
    if (!sequence.reachedEarly(found.asked).stream().allMatch(found::excuse)) {
      return Optional.empty();
    }
    found.late =
        property.from() == null
            ? sequence.reachingLateFromAnyRoot(found.asked, found.restarting, found::excuse)
            : sequence.reachingLate(found.asked);
    return Optional.of(found);
  }

  /** The nodes of its sort before which it was not passed. */
  BitSet early() {
    return early;
  }

  @Override
  public boolean stands(Flow now, BitSet touched) {
    follow(asked, drawing.nodes(property.then()));
    follow(restarting, property.restarting(drawing));
    List<BitSet> all = property.passed(drawing);
    IntStream.range(0, all.size()).forEach(i -> follow(passed.get(i), all.get(i)));
    BitSet before = early;
    BitSet again = (BitSet) touched.clone();
    again.or(early);
    early = new BitSet();
    boolean stands = late.stands(now, again);
    if (!stands) {
      early = before;
    }
    return stands;
  }

  /** Makes a set what it is now, for whoever looks at it. */
  private static void follow(BitSet nodes, BitSet now) {
    nodes.clear();
    nodes.or(now);
  }

  private boolean excuse(int node) {
    boolean isEarly =
        property.from() == null
            && property
                .unpassed(drawing)
                .filter(all -> all.isEarly(node, restarting, property.steps(passed)))
                .isPresent();
    early.set(node, isEarly);
    return isEarly;
  }
}
