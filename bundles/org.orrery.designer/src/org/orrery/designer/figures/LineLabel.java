package org.orrery.designer.figures;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
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
    return style.caption(caption, this::measured);
  }

  private Style.Caption measured(String caption) {
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
    if (!Texts.isLegible(g)) {
      return;
    }
    super.paintFigure(g);
    Style.Caption shown = shown();
    int y = bounds.y;
    for (int i = 0; i < shown.lines().size(); i++) {
      Dimension size = shown.sizes().get(i);
      g.drawString(shown.lines().get(i), bounds.x + (bounds.width - size.width) / 2, y);
      y += size.height;
    }
  }
}
