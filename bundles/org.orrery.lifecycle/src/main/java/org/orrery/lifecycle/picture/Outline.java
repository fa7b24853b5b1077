package org.orrery.lifecycle.picture;

/** How the border of a shape runs within its box. */
public enum Outline {
  RECTANGLE,
  ELLIPSE,
  DIAMOND;

  /** How far the border lies from the middle line, as a share of half the box. */
  double reach(int at, int length) {
    double off = Math.abs(2.0 * at / length - 1);
    return switch (this) {
      case RECTANGLE -> 1;
      case ELLIPSE -> Math.sqrt(Math.max(0, 1 - off * off));
      case DIAMOND -> 1 - off;
    };
  }
}
