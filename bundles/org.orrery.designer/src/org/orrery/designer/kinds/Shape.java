package org.orrery.designer.kinds;

/** The outline that tells a family of kinds apart before anything is read. */
public enum Shape {
  /** A card with a square tile: a worker does it. */
  CARD(164, 52),
  /** A card with a round end: people do it. */
  HUMAN(164, 52),
  /** A flag that points onward: starts a path. */
  TRIGGER(156, 48),
  /** A diamond: chooses. */
  DIAMOND(52, 52),
  /** A slim bar: splits and joins. */
  BAR(20, 64),
  /** A circle: begins, waits. */
  CIRCLE(44, 44),
  /** A circle with a thick rim: ends. */
  END(44, 44),
  /** A frame that holds others. */
  FRAME(460, 280),
  /** A sheet with a folded corner. */
  NOTE(180, 80),
  /** Not drawn; it is listed in the outline. */
  LISTED(0, 0),
  /** A line. */
  LINE(0, 0);

  public final int width;
  public final int height;

  Shape(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
