package org.orrery.layout;

import org.eclipse.elk.core.options.Direction;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.NameSide;

/**
 * How a drawing is arranged.
 *
 * @param keepOrder whether nodes that could stand in several orders stand in that of the drawing,
 *     and lines back are those that lead back in it
 * @param fewMoves whether what stands well stays, and only what is at fault moves
 */
public record Manner(Heading heading, Density density, boolean keepOrder, boolean fewMoves) {
  /** From left to right, in the order of the drawing. */
  public static final Manner USUAL = new Manner(Heading.RIGHT, Density.NORMAL, true);

  /** Without regard to where the nodes stand now. */
  public Manner(Heading heading, Density density, boolean keepOrder) {
    this(heading, density, keepOrder, false);
  }

  /** Where the flow within a stage leads. */
  public enum Heading {
    RIGHT,
    DOWN;

    Direction direction() {
      return this == RIGHT ? Direction.RIGHT : Direction.DOWN;
    }

    /** Where names of symbols have room: where their lines do not lead. */
    NameSide nameSide() {
      return this == RIGHT ? NameSide.BELOW : NameSide.RIGHT;
    }

    /** Where a box begins in the direction of the flow. */
    int start(Box box) {
      return this == RIGHT ? box.x() : box.y();
    }

    int end(Box box) {
      return this == RIGHT ? box.right() : box.bottom();
    }

    /** Where a box begins at right angles to the flow. */
    int top(Box box) {
      return this == RIGHT ? box.y() : box.x();
    }

    int bottom(Box box) {
      return this == RIGHT ? box.bottom() : box.right();
    }
  }

  /** How much room is left between things. */
  public enum Density {
    COMPACT(0.6),
    NORMAL(1),
    WIDE(1.6);

    private final double factor;

    Density(double factor) {
      this.factor = factor;
    }

    double of(double space) {
      return space * factor;
    }
  }
}
