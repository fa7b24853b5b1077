package org.orrery.lifecycle.picture;

import java.util.Collection;

/**
 * On which side of a symbol its name stands in every picture: below it or, where a line leads
 * there, something stands there or the stage ends, on the first of the others where nothing is; if
 * there is none, where least is. Pixels.
 */
public enum NameSide {
  BELOW(0, 1),
  RIGHT(1, 0),
  ABOVE(0, -1),
  LEFT(-1, 0),
  BELOW_RIGHT(1, 1),
  BELOW_LEFT(-1, 1),
  ABOVE_RIGHT(1, -1),
  ABOVE_LEFT(-1, -1);

  /** Between a symbol and a name below it; marks stand out of its upper corners. */
  private static final int GAP = 4;

  private static final int ABOVE_GAP = 8;
  private static final int BESIDE_GAP = 6;

  /** How far a name is away from the symbol at most. */
  public static final int FARTHEST = ABOVE_GAP;

  /** What stands there weighs more than all lines. */
  private static final int COVERED = 1_000;

  private final int across;
  private final int down;

  NameSide(int across, int down) {
    this.across = across;
    this.down = down;
  }

  /**
   * @param stage the box of what holds the symbol, or null where nothing does
   * @param shapes what else stands on the drawing
   * @param lines the pieces of all lines, those of the symbol among them
   */
  public static NameSide of(
      Box symbol, LabelText name, Box stage, Obstacles shapes, Obstacles lines) {
    NameSide best = BELOW;
    int least = Integer.MAX_VALUE;
    for (NameSide side : values()) {
      int faults = side.faults(symbol, name, stage, shapes, lines);
      if (faults < least) {
        best = side;
        least = faults;
      }
      if (faults == 0) {
        break;
      }
    }
    return best;
  }

  /** How much is wrong with a name on this side; 0 where nothing is. */
  private int faults(Box symbol, LabelText name, Box stage, Obstacles shapes, Obstacles lines) {
    Box place = place(symbol, name);
    return COVERED * shapes.in(place).size()
        + (stage == null || holds(stage, place) ? 0 : COVERED)
        + lines.in(place).size();
  }

  private static boolean holds(Box stage, Box place) {
    return stage.x() <= place.x()
        && stage.y() + Shapes.HEADER <= place.y()
        && place.right() <= stage.right()
        && place.bottom() <= stage.bottom();
  }

  /** Where a name stands on this side; all of it has room. */
  public Box place(Box symbol, LabelText name) {
    Box box = symbol.squareAround();
    int left = box.middleX() - name.width() / 2;
    if (across != 0) {
      int edge = down == 0 ? box.width() / 2 + BESIDE_GAP : GAP;
      left = across > 0 ? box.middleX() + edge : box.middleX() - edge - name.width();
    }
    int top =
        down == 0
            ? box.middleY() - name.height() / 2
            : down > 0 ? box.bottom() + GAP : box.y() - ABOVE_GAP - name.height();
    return new Box(left, top, name.width(), name.height());
  }

  /** The boxes of some obstacles without one of them. */
  static Obstacles without(Box own, Obstacles all) {
    return area -> {
      Collection<Box> found = all.in(area);
      return found.contains(own) ? found.stream().filter(box -> !box.equals(own)).toList() : found;
    };
  }
}
