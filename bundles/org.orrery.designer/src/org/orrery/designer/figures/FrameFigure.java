package org.orrery.designer.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;
import org.orrery.rules.Severity;

/** A stage or pipeline: a frame with a header that holds nodes; collapsed it is its header only. */
public final class FrameFigure extends NodeFigure {
  /** Height of the header. */
  public static final int HEADER = 34;

  /** Height while it is folded: a line below the header tells what it holds. */
  public static final int FOLDED = 52;

  private static final String BETWEEN = " \u00b7 ";
  private static final Insets NO_ROOM = new Insets(0);
  private static final int LEFT = 34;
  private static final int EDGE = 12;

  /** No screen is wider. */
  private static final int WIDEST = 10_000;

  private final int titleHeight;
  private String measured = "";
  private int titleWidth;
  private boolean isCollapsed;
  private String inside = "";
  private String health = "";
  private int errors;
  private int warnings;

  public FrameFigure(Style style) {
    super(style);
    setLayoutManager(new XYLayout());
    titleHeight = Texts.height(style.heading);
  }

  /** Names of symbols stand within it. */
  @Override
  public void setBounds(Rectangle now) {
    boolean isOther = now.width != bounds.width || now.height != bounds.height;
    super.setBounds(now);
    if (isOther) {
      for (Object child : getChildren()) {
        if (child instanceof SymbolFigure symbol) {
          symbol.nameAnew();
        }
      }
    }
  }

  public void collapse(boolean now) {
    if (isCollapsed != now) {
      isCollapsed = now;
      repaint();
    }
  }

  /** The place of the sign that opens and closes the frame. */
  public Rectangle toggleBounds() {
    Rectangle r = shape();
    return new Rectangle(r.right() - 28, r.y + 8, 18, 18);
  }

  @Override
  public Rectangle titleBounds() {
    Rectangle r = shape();
    int left = r.x + LEFT;
    int width = Math.min(r.right() - 32 - left, Math.min(titleWidth(), r.width) + 12);
    return new Rectangle(left, r.y + (HEADER - titleHeight) / 2 + 1, width, titleHeight);
  }

  private int titleWidth() {
    String title = look().title();
    if (!title.equals(measured)) {
      measured = title;
      titleWidth = Texts.width(title, style.heading, WIDEST);
    }
    return titleWidth;
  }

  /** Whether a point of the drawing lies in the header. */
  public boolean isHeader(Point point) {
    Rectangle r = shape();
    return new Rectangle(r.x, r.y, r.width, HEADER).contains(point);
  }

  @Override
  protected Insets room() {
    return NO_ROOM;
  }

  @Override
  protected void paintShape(Graphics g, Rectangle r) {
    g.setBackgroundColor(style.colors.stage);
    g.fillRoundRectangle(r, 14, 14);
    g.setBackgroundColor(style.colors.stageHeader);
    Rectangle header = new Rectangle(r.x, r.y, r.width, isCollapsed ? r.height : HEADER);
    g.fillRoundRectangle(header, 14, 14);
    if (!isCollapsed) {
      g.fillRectangle(r.x, r.y + 14, r.width, HEADER - 14);
      paintEdge(g, r);
    }
    g.setBackgroundColor(style.colors.strong(look().family()));
    g.fillRoundRectangle(new Rectangle(r.x + 12, r.y, Math.min(64, r.width - 24), 3), 3, 3);
    g.setForegroundColor(style.colors.stageBorder);
    g.setLineWidth(1);
    g.drawRoundRectangle(r.getCropped(new Insets(0, 0, 1, 1)), 14, 14);
    IconPainter.paint(
        g, style, look().icon(), style.colors.strong(look().family()), r.x + 12, r.y + 10, 16);
    Rectangle title = titleBounds();
    g.setForegroundColor(style.colors.text);
    Texts.left(g, look().title(), style.heading, title.x, title.y, title.width);
    paintToggle(g);
    if (isCollapsed) {
      paintSummary(g, r);
    }
  }

  /** Of the header; a fill takes the screen less than a line. */
  private void paintEdge(Graphics g, Rectangle r) {
    if (IconPainter.isScreen(g)) {
      g.setBackgroundColor(style.colors.stageBorder);
      g.fillRectangle(r.x, r.y + HEADER, r.width, 1);
    } else {
      g.setForegroundColor(style.colors.stageBorder);
      g.drawLine(r.x, r.y + HEADER, r.right(), r.y + HEADER);
    }
  }

  /** What is folded away, and how it is: of that nothing is left out. */
  private void paintSummary(Graphics g, Rectangle r) {
    int x = r.x + EDGE;
    int y = r.y + HEADER - 5;
    int right = r.right() - EDGE;
    String end = health.isEmpty() ? "" : BETWEEN + health;
    int room = right - x - Texts.width(end, style.small, r.width);
    String start = Texts.fit(inside, style.small, room);
    g.setForegroundColor(style.colors.mutedText);
    Texts.left(g, start, style.small, x, y, room);
    x += Texts.width(start, style.small, r.width);
    if (!health.isEmpty()) {
      g.setForegroundColor(style.colors.of(errors > 0 ? Severity.ERROR : Severity.WARNING));
      Texts.left(g, start.isEmpty() ? health : end, style.small, x, y, right - x);
    }
  }

  /** What the frame holds, in words; told while that is folded away. */
  public void summarize(String content) {
    if (!inside.equals(content)) {
      inside = content;
      repaint();
    }
  }

  /**
   * How many problems are in the frame; told from far, where its nodes are specks, and in words
   * while they are folded away.
   */
  public void summarize(int errorCount, int warningCount, String words) {
    if (errors != errorCount || warnings != warningCount) {
      errors = errorCount;
      warnings = warningCount;
      health = words;
      repaint();
    }
  }

  @Override
  protected void paintClientArea(Graphics g) {
    super.paintClientArea(g);
    if (!isCollapsed && !Texts.isLegible(g)) {
      FarView.paint(g, style, shape(), look(), errors, warnings);
    }
  }

  private void paintToggle(Graphics g) {
    Rectangle toggle = toggleBounds();
    Point c = toggle.getCenter();
    g.setForegroundColor(style.colors.mutedText);
    g.setLineWidth(2);
    if (isCollapsed) {
      g.drawLine(c.x - 2, c.y - 4, c.x + 2, c.y);
      g.drawLine(c.x + 2, c.y, c.x - 2, c.y + 4);
    } else {
      g.drawLine(c.x - 4, c.y - 2, c.x, c.y + 2);
      g.drawLine(c.x, c.y + 2, c.x + 4, c.y - 2);
    }
    g.setLineWidth(1);
  }
}
