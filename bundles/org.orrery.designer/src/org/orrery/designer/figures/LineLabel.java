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
  private LabelText text = LabelText.shown("");
  private List<String> lines = List.of();

  LineLabel(Style style) {
    this.style = style;
    setFont(style.small);
    setOpaque(true);
    setBackgroundColor(style.colors.stage);
    setForegroundColor(style.colors.mutedText);
    setVisible(false);
  }

  void show(String shown) {
    text = LabelText.shown(shown);
    lines =
        text.lines().stream().map(line -> Texts.fit(line, style.small, LabelText.WIDEST)).toList();
    setVisible(!lines.isEmpty());
    revalidate();
    repaint();
  }

  LabelText text() {
    return text;
  }

  @Override
  public Dimension getPreferredSize(int widthHint, int heightHint) {
    int width = lines.stream().mapToInt(this::width).max().orElse(0);
    return new Dimension(width + 2 * MARGIN, lines.size() * Texts.height(style.small));
  }

  private int width(String line) {
    return FigureUtilities.getTextWidth(line, style.small);
  }

  @Override
  protected void paintFigure(Graphics g) {
    if (!Texts.isLegible(g)) {
      return;
    }
    super.paintFigure(g);
    int y = bounds.y;
    for (String line : lines) {
      g.drawString(line, bounds.x + (bounds.width - width(line)) / 2, y);
      y += bounds.height / lines.size();
    }
  }
}
