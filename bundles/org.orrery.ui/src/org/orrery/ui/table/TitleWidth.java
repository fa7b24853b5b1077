package org.orrery.ui.table;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.orrery.ui.Fonts;
import org.orrery.ui.Letters;

/** How wide a column has to be, so that its title is read whole. UI thread. */
public final class TitleWidth {
  private static final int PADDING = 8;

  private TitleWidth() {}

  /** The width that is asked for, or as much more as the title needs. */
  public static int atLeast(int width, Composite list, String title) {
    GC gc = new GC(list);
    try {
      gc.setFont(Fonts.STRONG.font());
      return Math.max(Letters.room(width), gc.textExtent(title).x + PADDING);
    } finally {
      gc.dispose();
    }
  }
}
