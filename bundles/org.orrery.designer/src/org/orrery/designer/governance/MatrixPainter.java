package org.orrery.designer.governance;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Letters;
import org.orrery.ui.table.Elide;

/**
 * Paints the matrix of steps and roles; names of steps and roles stay where they are when the cells
 * are scrolled. Places are in points of the control. UI thread.
 */
final class MatrixPainter {
  private static final int PAD = 8;
  private static final int LEAST_COLUMN = 96;
  private static final int MOST_COLUMN = 190;
  private static final int STAGE = 110;
  private static final int BADGE = 20;
  private static final int GAP = 3;
  private static final int ROUND = 6;

  private final int line;
  private final int badge = Letters.room(BADGE);
  private final int stageWidth = Letters.room(STAGE);
  private int side = 300;
  private int columnWidth;

  MatrixPainter(Control owner) {
    GC gc = new GC(owner);
    gc.setFont(Fonts.BODY.font());
    line = gc.getFontMetrics().getHeight() + 10;
    gc.dispose();
  }

  int line() {
    return line;
  }

  /** Height of the names of the roles. */
  int head() {
    return line + 4;
  }

  /** Width of the names of stages and steps. */
  int side() {
    return side;
  }

  /** Shares out the width that there is. */
  void fit(int width, List<Step> steps, List<Role> roles) {
    side = Math.clamp(width * 2L / 5, Letters.room(210), Letters.room(380));
    int room = roles.isEmpty() ? 0 : (width - side) / roles.size();
    columnWidth = Math.clamp(room, Letters.room(LEAST_COLUMN), Letters.room(MOST_COLUMN));
  }

  Point size(int steps, int roles) {
    return new Point(side + roles * columnWidth, head() + steps * line);
  }

  Rectangle cell(int row, int column, Point offset) {
    return new Rectangle(
        side + column * columnWidth - offset.x, head() + row * line - offset.y, columnWidth, line);
  }

  /** Column and row of a place; negative over the names. */
  Point at(int x, int y, Point offset) {
    int column = x < side ? -1 : (x - side + offset.x) / columnWidth;
    int row = y < head() ? -1 : (y - head() + offset.y) / line;
    return new Point(column, row);
  }

  void paint(
      GC gc,
      Rectangle seen,
      Point offset,
      List<Step> steps,
      List<Role> roles,
      int row,
      int column,
      boolean hasFocus) {
    int first = Math.max(0, offset.y / line);
    int last = Math.min(steps.size() - 1, (offset.y + seen.height) / line);
    gc.setClipping(side, head(), seen.width, seen.height);
    for (int r = first; r <= last; r++) {
      for (int c = 0; c < roles.size(); c++) {
        Rectangle cell = cell(r, c, offset);
        if (cell.intersects(seen)) {
          cell(gc, cell, steps.get(r), roles.get(c), r == row && c == column, hasFocus);
        }
      }
    }
    gc.setClipping(0, head(), side, seen.height);
    for (int r = first; r <= last; r++) {
      boolean isFirst = r == 0 || steps.get(r).eContainer() != steps.get(r - 1).eContainer();
      step(gc, steps.get(r), cell(r, 0, offset).y, r == row, isFirst || r == first);
    }
    gc.setClipping(seen);
    roles(gc, seen, offset, roles, column);
  }

  private void cell(GC gc, Rectangle at, Step step, Role role, boolean isChosen, boolean hasFocus) {
    List<Duty> duties = Duty.of(step, role);
    gc.setBackground(
        (isChosen ? ColorRole.ACCENT_SOFT : duties.isEmpty() ? ColorRole.PAGE : ColorRole.RAISED)
            .color());
    gc.fillRectangle(at);
    gc.setForeground(ColorRole.BORDER.color());
    gc.drawRectangle(at.x, at.y, at.width, at.height);
    duties(gc, at, duties);
    if (isChosen && hasFocus) {
      gc.setForeground(ColorRole.ACCENT.color());
      gc.drawRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2);
      gc.drawRectangle(at.x + 2, at.y + 2, at.width - 4, at.height - 4);
    }
  }

  private void duties(GC gc, Rectangle at, List<Duty> duties) {
    gc.setFont(Fonts.STRONG.font());
    int x = at.x + (at.width - duties.size() * (badge + GAP) + GAP) / 2;
    int y = at.y + (at.height - badge) / 2;
    for (Duty duty : duties) {
      gc.setBackground(duty.ground().color());
      gc.fillRoundRectangle(x, y, badge, badge, ROUND, ROUND);
      gc.setForeground(duty.ink().color());
      Point size = gc.textExtent(duty.letter());
      gc.drawText(
          duty.letter(), x + (badge - size.x) / 2, y + (badge - size.y) / 2, SWT.DRAW_TRANSPARENT);
      x += badge + GAP;
    }
  }

  private void step(GC gc, Step step, int y, boolean isChosen, boolean tellsStage) {
    gc.setBackground((isChosen ? ColorRole.ACCENT_SOFT : ColorRole.PANEL).color());
    gc.fillRectangle(0, y, side, line);
    gc.setForeground(ColorRole.BORDER.color());
    gc.drawLine(0, y + line, side, y + line);
    if (tellsStage) {
      String stage = Names.of((Element) step.eContainer());
      text(gc, Fonts.BODY, ColorRole.MUTED, stage, PAD, y, stageWidth - PAD);
    }
    text(
        gc, Fonts.BODY, ColorRole.TEXT, Names.of(step), stageWidth + 4, y, side - stageWidth - PAD);
  }

  private void roles(GC gc, Rectangle seen, Point offset, List<Role> roles, int column) {
    gc.setBackground(ColorRole.PANEL.color());
    gc.fillRectangle(0, 0, seen.width, head());
    gc.setClipping(side, 0, seen.width, head());
    for (int c = 0; c < roles.size(); c++) {
      Rectangle below = cell(0, c, offset);
      text(
          gc,
          c == column ? Fonts.STRONG : Fonts.BODY,
          ColorRole.TEXT,
          Names.of(roles.get(c)),
          below.x + PAD,
          2,
          below.width - PAD - 2);
    }
    gc.setClipping(seen);
    gc.setForeground(ColorRole.BORDER.color());
    gc.drawLine(0, head() - 1, seen.width, head() - 1);
  }

  private void text(GC gc, Fonts font, ColorRole color, String words, int x, int y, int room) {
    gc.setFont(font.font());
    gc.setForeground(color.color());
    String line = Elide.end(gc, words, room);
    gc.drawText(line, x, y + (this.line - gc.textExtent(line).y) / 2, SWT.DRAW_TRANSPARENT);
  }
}
