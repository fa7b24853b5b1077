package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;
import org.orrery.lifecycle.picture.LabelText;

/** The label of a line on a ground of its own: lines of text one below the other about a middle. */
final class LineLabel extends Figure {
  /** Of the ground to both sides of the text. */
  private static final int MARGIN = 2;

  private final Style style;
  private String caption = "";

  LineLabel(Style style) {
    this.style = style;
    setFont(style.small);
    setOpaque(true);
    setBackgroundColor(style.colors.stage);
    setForegroundColor(style.colors.mutedText);
    setVisible(false);
  }

  void show(String text) {
    caption = text;
    setVisible(!shown().lines().isEmpty());
    revalidate();
    repaint();
  }

  LabelText text() {
    return shown().text();
  }

  private Style.Caption shown() {
    return shown(style, caption);
  }

  /** What is shown of a text beside a shape or a line. */
  static Style.Caption shown(Style style, String caption) {
    return style.caption(caption, text -> measured(style, text));
  }

  private static Style.Caption measured(Style style, String caption) {
    LabelText text = LabelText.shown(caption);
    List<String> lines =
        text.lines().stream().map(line -> Texts.fit(line, style.small, LabelText.WIDEST)).toList();
    return new Style.Caption(
        text,
        lines,
        lines.stream().map(line -> FigureUtilities.getTextExtents(line, style.small)).toList());
  }

  @Override
  public Dimension getPreferredSize(int widthHint, int heightHint) {
    Dimension size = new Dimension();
    for (Dimension line : shown().sizes()) {
      size.width = Math.max(size.width, line.width + 2 * MARGIN);
      size.height += line.height;
    }
    return size;
  }

  @Override
  protected void paintFigure(Graphics g) {
    if (Texts.isLegible(g)) {
      super.paintFigure(g);
      paint(g, shown(), bounds, bounds.y);
    }
  }

  /** Paints a text in the middle of a place. */
  static void paint(Graphics g, Style style, String caption, Rectangle place) {
    if (Texts.isLegible(g)) {
      Style.Caption shown = shown(style, caption);
      int height = shown.sizes().stream().mapToInt(size -> size.height).sum();
      g.setFont(style.small);
      paint(g, shown, place, place.y + (place.height - height) / 2);
    }
  }

  private static void paint(Graphics g, Style.Caption shown, Rectangle place, int top) {
    int y = top;
    for (int i = 0; i < shown.lines().size(); i++) {
      Dimension size = shown.sizes().get(i);
      g.drawString(shown.lines().get(i), place.x + (place.width - size.width) / 2, y);
      y += size.height;
    }
  }
}
