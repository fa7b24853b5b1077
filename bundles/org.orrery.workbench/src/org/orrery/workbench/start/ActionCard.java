package org.orrery.workbench.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.table.Elide;

/** A row to choose: icon, title and a line of explanation; answers mouse, Enter and Space. */
final class ActionCard extends Canvas {
  private static final int PAD = 12;
  private static final int ICON = 16;
  private static final int ROUND = 8;

  private final Images image;
  private final String title;
  private final String detail;
  private boolean hovered;

  ActionCard(Composite parent, Images image, String title, String detail, Runnable run) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.image = image;
    this.title = title;
    this.detail = detail;
    Skin.page(this);
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.MouseEnter, e -> hover(true));
    addListener(SWT.MouseExit, e -> hover(false));
    addListener(SWT.MouseUp, e -> run.run());
    addListener(SWT.FocusIn, e -> redraw());
    addListener(SWT.FocusOut, e -> redraw());
    addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
    addListener(
        SWT.KeyDown,
        e -> {
          if (e.character == SWT.CR || e.character == ' ') {
            run.run();
          }
        });
    setToolTipText(detail);
    describe();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? Letters.room(320) : wHint, Letters.room(54));
  }

  private void hover(boolean on) {
    hovered = on;
    redraw();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground((hovered ? ColorRole.RAISED : ColorRole.PANEL).color());
    gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    gc.setForeground((isFocusControl() ? ColorRole.ACCENT : ColorRole.BORDER).color());
    gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    gc.drawImage(image.image(), PAD, (area.height - ICON) / 2);
    int x = 2 * PAD + ICON;
    int room = area.width - x - PAD;
    gc.setFont(Fonts.STRONG.font());
    gc.setForeground(ColorRole.TEXT.color());
    int line = gc.getFontMetrics().getHeight();
    int top = (area.height - 2 * line - 2) / 2;
    gc.drawText(Elide.end(gc, title, room), x, top, true);
    gc.setFont(Fonts.BODY.font());
    gc.setForeground(ColorRole.MUTED.color());
    gc.drawText(Elide.end(gc, detail, room), x, top + line + 2, true);
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = title + ". " + detail;
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
              }
            });
  }
}
