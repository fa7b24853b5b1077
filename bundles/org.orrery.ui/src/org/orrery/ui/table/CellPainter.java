package org.orrery.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.ui.ColorRole;

/**
 * Paints the cells of a table, their words shortened to the room, with a soft ground under selected
 * rows on which icons and coloured words can still be told; the platform's own selection hides
 * both. UI thread.
 */
public final class CellPainter {
  /** Points between a text and the end of its cell. */
  private static final int MARGIN = 2;

  private CellPainter() {}

  /** Paints every cell of {@code table} from now on. */
  public static void paint(Table table) {
    table.addListener(SWT.EraseItem, CellPainter::ground);
    table.addListener(SWT.PaintItem, CellPainter::content);
  }

  /** Always filled: a row may be painted twice in one frame, and its words would grow bold. */
  private static void ground(Event event) {
    boolean isSelected = (event.detail & SWT.SELECTED) != 0;
    event.gc.setBackground(
        isSelected
            ? ColorRole.ACCENT_SOFT.color()
            : ((TableItem) event.item).getBackground(event.index));
    event.gc.fillRectangle(event.x, event.y, event.width, event.height);
    event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT);
  }

  private static void content(Event event) {
    TableItem item = (TableItem) event.item;
    Image image = item.getImage(event.index);
    if (image != null) {
      Rectangle at = item.getImageBounds(event.index);
      event.gc.drawImage(image, at.x, at.y + (at.height - image.getBounds().height) / 2);
    }
    Rectangle cell = item.getBounds(event.index);
    Rectangle at = item.getTextBounds(event.index);
    String text =
        Elide.end(event.gc, item.getText(event.index), cell.x + cell.width - at.x - MARGIN);
    Point size = event.gc.textExtent(text);
    event.gc.setForeground(item.getForeground(event.index));
    event.gc.drawText(text, at.x, at.y + (at.height - size.y) / 2, true);
  }
}
