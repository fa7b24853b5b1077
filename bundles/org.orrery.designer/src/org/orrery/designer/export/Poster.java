package org.orrery.designer.export;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A drawing over several sheets of paper that overlap, so that they can be glued together. Lengths
 * of paper are millimetres; those of the drawing are its pixels.
 *
 * @param area what of the drawing is printed
 * @param across how many sheets lie beside each other
 * @param overlap what neighbours have in common; less than half of what is printed of a sheet
 */
public record Poster(Rectangle area, Paper paper, boolean isLandscape, int across, double overlap) {
  /** Printers leave so much of each edge white. */
  public static final double MARGIN = 10;

  /** Formats of paper, in millimetres. */
  public enum Paper {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    LETTER(215.9, 279.4),
    TABLOID(279.4, 431.8);

    final double shorter;
    final double longer;

    Paper(double shorter, double longer) {
      this.shorter = shorter;
      this.longer = longer;
    }
  }

  /**
   * One sheet.
   *
   * @param row from 0, like the column
   * @param x the left edge of its part of the drawing, in pixels of the drawing as are the others
   */
  public record Sheet(int row, int column, double x, double y, double width, double height) {}

  /** Width of a sheet as it lies. */
  public double width() {
    return isLandscape ? paper.longer : paper.shorter;
  }

  public double height() {
    return isLandscape ? paper.shorter : paper.longer;
  }

  /** Millimetres a pixel of the drawing: all columns together are as wide as the drawing. */
  public double scale() {
    return (across * (printedWidth() - overlap) + overlap) / area.width;
  }

  /** How many sheets lie below each other. */
  public int down() {
    double high = area.height * scale();
    double step = printedHeight() - overlap;
    return Math.max(1, (int) Math.ceil((high - overlap) / step - 1e-6));
  }

  public double printedWidth() {
    return width() - 2 * MARGIN;
  }

  public double printedHeight() {
    return height() - 2 * MARGIN;
  }

  /** Row by row. */
  public List<Sheet> sheets() {
    double scale = scale();
    List<Sheet> sheets = new ArrayList<>();
    for (int row = 0; row < down(); row++) {
      for (int column = 0; column < across; column++) {
        sheets.add(
            new Sheet(
                row,
                column,
                area.x + column * (printedWidth() - overlap) / scale,
                area.y + row * (printedHeight() - overlap) / scale,
                printedWidth() / scale,
                printedHeight() / scale));
      }
    }
    return sheets;
  }
}
