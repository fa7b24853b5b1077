package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.picture.Box;

/**
 * Places for notes below a picture: in rows as wide as the picture, or as a page, or, of very many,
 * as they are high together. Pixels.
 */
public final class NoteRows {
  private static final int GAP = 30;
  private static final int NOTE_WIDTH = 260;
  private static final int NOTE_HEIGHT = 90;

  private NoteRows() {}

  /**
   * Finds places for notes in their order.
   *
   * @param picture what else stands on the drawing
   * @param known what has a place already, and with it a size
   */
  public static List<ShapeLayout> below(
      Box picture, List<Note> notes, Map<? extends Element, ShapeLayout> known) {
    List<ShapeLayout> shapes = new ArrayList<>();
    for (Note note : notes) {
      ShapeLayout has = known.get(note);
      boolean isSized = has != null && has.getWidth() > 0 && has.getHeight() > 0;
      shapes.add(
          LayeredLayout.shape(
              note,
              0,
              0,
              isSized ? has.getWidth() : NOTE_WIDTH,
              isSized ? has.getHeight() : NOTE_HEIGHT));
    }
    int end = picture.x() + Math.max(picture.width(), least(shapes));
    int column = picture.x();
    int top = picture.bottom() + GAP;
    int bottom = top;
    for (ShapeLayout shape : shapes) {
      if (column > picture.x() && column + shape.getWidth() > end) {
        column = picture.x();
        top = bottom + GAP;
      }
      shape.setX(column);
      shape.setY(top);
      column += shape.getWidth() + GAP;
      bottom = Math.max(bottom, top + shape.getHeight());
    }
    return shapes;
  }

  private static int least(List<ShapeLayout> shapes) {
    double area = 0;
    for (ShapeLayout shape : shapes) {
      area += (double) (shape.getWidth() + GAP) * (shape.getHeight() + GAP);
    }
    return (int) Math.max(LayeredLayout.PAGE, Math.sqrt(area));
  }
}
