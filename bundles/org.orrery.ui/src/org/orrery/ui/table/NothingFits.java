package org.orrery.ui.table;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Messages;

/** Says in a table that what there is does not fit, lest it be taken for nothing at all. */
final class NothingFits {
  private static final int SIDE = 14;

  private NothingFits() {}

  /**
   * @param hides whether the table shows none of several records
   */
  static void note(Table table, BooleanSupplier hides) {
    table.addListener(
        SWT.Paint,
        event -> {
          if (hides.getAsBoolean()) {
            paint(table, event.gc);
          }
        });
  }

  private static void paint(Table table, GC gc) {
    Point size = gc.textExtent(Messages.table_nothingFits);
    int x = Math.max(SIDE, (table.getClientArea().width - size.x) / 2);
    gc.setForeground(ColorRole.MUTED.color());
    gc.drawText(Messages.table_nothingFits, x, table.getHeaderHeight() + size.y, true);
  }
}
