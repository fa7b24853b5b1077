package org.orrery.ui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.orrery.ui.ColorRole;

/**
 * Writes the labels of thresholds and marks into a painted plot so that none lies on another: marks
 * of the same text that lie together share a label with their number, others use a second row, and
 * one that has no room is left to the tooltip.
 */
final class ChartLabels {
  private static final int GAP = 3;
  private static final int ROWS = 2;

  private final Graphics2D graphics;
  private final FontMetrics metrics;
  private final Function<ColorRole, Color> colors;
  private final List<Rectangle2D> taken = new ArrayList<>();

  ChartLabels(Graphics2D graphics, Font font, Function<ColorRole, Color> colors) {
    this.graphics = graphics;
    this.colors = colors;
    graphics.setFont(font);
    metrics = graphics.getFontMetrics();
  }

  void write(ChartSpec spec, ChartImage image) {
    thresholds(spec.thresholds(), image);
    marks(spec.marks(), image);
  }

  /** At the right end of their lines, above them; further left where one lies already. */
  private void thresholds(List<ChartSpec.Threshold> thresholds, ChartImage image) {
    for (ChartSpec.Threshold threshold : thresholds) {
      double baseline = image.y(threshold.value()) - GAP;
      double right = image.plot().getMaxX() - GAP;
      Rectangle2D box = box(threshold.label(), right - width(threshold.label()), baseline);
      while (isTaken(box) && box.getX() > image.plot().getX()) {
        box = box(threshold.label(), box.getX() - 2 * GAP, baseline);
      }
      place(threshold.label(), box, threshold.color());
    }
  }

  /** At the upper end of their lines, to the right of them; to the left at the plot's edge. */
  private void marks(List<ChartSpec.Mark> marks, ChartImage image) {
    List<ChartSpec.Mark> inOrder =
        marks.stream().sorted(Comparator.comparing(ChartSpec.Mark::at)).toList();
    for (int i = 0; i < inOrder.size(); ) {
      ChartSpec.Mark mark = inOrder.get(i);
      double x = image.x(mark.at().toEpochMilli());
      int end = i + 1;
      while (end < inOrder.size()
          && inOrder.get(end).text().equals(mark.text())
          && image.x(inOrder.get(end).at().toEpochMilli()) - x < 2 * width(mark.text())) {
        end++;
      }
      String text = end - i == 1 ? mark.text() : mark.text() + " ×" + (end - i);
      boolean isInside = x + GAP + width(text) <= image.plot().getMaxX();
      if (x >= image.plot().getX() && x <= image.plot().getMaxX()) {
        mark(text, isInside ? x + GAP : x - GAP - width(text), mark.color(), image);
      }
      i = end;
    }
  }

  private void mark(String text, double x, ColorRole color, ChartImage image) {
    for (int row = 0; row < ROWS; row++) {
      double baseline = image.plot().getY() + metrics.getAscent() + row * metrics.getHeight();
      Rectangle2D box = box(text, x, baseline);
      if (!isTaken(box)) {
        place(text, box, color);
        return;
      }
    }
  }

  private void place(String text, Rectangle2D box, ColorRole color) {
    taken.add(box);
    graphics.setPaint(colors.apply(color));
    graphics.drawString(text, (float) box.getX(), (float) (box.getMaxY() - metrics.getDescent()));
  }

  private boolean isTaken(Rectangle2D box) {
    return taken.stream().anyMatch(box::intersects);
  }

  private Rectangle2D box(String text, double x, double baseline) {
    return new Rectangle2D.Double(
        x, baseline - metrics.getAscent(), width(text), metrics.getAscent() + metrics.getDescent());
  }

  private double width(String text) {
    return metrics.stringWidth(text);
  }
}
