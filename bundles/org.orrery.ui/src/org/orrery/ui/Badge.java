package org.orrery.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A word on a soft ground of its meaning, such as a state. UI thread. */
public final class Badge extends Canvas {
  private static final int PAD_X = 8;
  private static final int PAD_Y = 3;

  private String text = "";
  private Tone tone = Tone.NEUTRAL;

  /** What a badge means; each has its colour of text and ground. */
  public enum Tone {
    GOOD(ColorRole.GOOD, ColorRole.GOOD_SOFT),
    WARNING(ColorRole.WARNING, ColorRole.WARNING_SOFT),
    CRITICAL(ColorRole.CRITICAL, ColorRole.CRITICAL_SOFT),
    ACCENT(ColorRole.ACCENT, ColorRole.ACCENT_SOFT),
    NEUTRAL(ColorRole.NEUTRAL, ColorRole.NEUTRAL_SOFT);

    final ColorRole ink;
    final ColorRole ground;

    Tone(ColorRole ink, ColorRole ground) {
      this.ink = ink;
      this.ground = ground;
    }
  }

  /** A badge on a page. */
  public Badge(Composite parent) {
    this(parent, ColorRole.PAGE);
  }

  /**
   * @param behind the colour of what it stands on
   */
  public Badge(Composite parent, ColorRole behind) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    Skin.apply(this, behind, ColorRole.TEXT);
    Spoken.as(this, () -> text);
    setFont(Fonts.SMALL.font());
    addListener(SWT.Paint, e -> paint(e.gc));
  }

  public void set(String words, Tone meaning) {
    this.text = words;
    this.tone = meaning;
    setToolTipText(words);
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    GC gc = new GC(this);
    Point size = gc.stringExtent(text);
    gc.dispose();
    return new Point(size.x + 2 * PAD_X, size.y + 2 * PAD_Y);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(tone.ground.color());
    gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
    gc.setForeground(tone.ink.color());
    gc.drawString(text, PAD_X, PAD_Y, true);
  }
}
