package org.orrery.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/**
 * Places controls beside each other and goes on in another row where there is no room, so that none
 * is cut in a narrow view. A label that has no {@link Item} stays beside the control after it; what
 * is not visible takes no room. Sizes are in points.
 */
public final class BarLayout extends Layout {
  private static final int GAP = 6;

  private final int marginWidth;
  private final int marginHeight;

  /**
   * How a control is placed.
   *
   * @param width its width, or {@code SWT.DEFAULT} for what it prefers
   * @param height its height, or {@code SWT.DEFAULT}
   * @param fills whether it takes what is left of its row
   */
  public record Item(int width, int height, boolean fills) {
    /** Of a width. */
    public static Item wide(int width) {
      return new Item(Letters.room(width), SWT.DEFAULT, false);
    }

    /** Takes what is left of its row, and a row of its own rather than less than it prefers. */
    public static Item rest() {
      return new Item(SWT.DEFAULT, SWT.DEFAULT, true);
    }

    /** Takes what is left of its row, and can be as narrow as this. */
    public static Item restFrom(int width) {
      return new Item(Letters.room(width), SWT.DEFAULT, true);
    }
  }

  private record Sized(Control control, int width, int height, boolean fills) {}

  public BarLayout(int marginWidth, int marginHeight) {
    this.marginWidth = marginWidth;
    this.marginHeight = marginHeight;
  }

  /** Places anew what is in a bar, and what is around it when the bar needs other room. */
  public static void changed(Composite bar) {
    Point size = bar.getSize();
    boolean fits = size.x == 0 || bar.computeSize(size.x, SWT.DEFAULT).y == size.y;
    (fits ? bar : bar.getParent()).layout(true);
  }

  @Override
  protected Point computeSize(Composite bar, int wHint, int hHint, boolean flushCache) {
    int room = wHint == SWT.DEFAULT ? Integer.MAX_VALUE : wHint - 2 * marginWidth;
    List<List<Sized>> rows = rows(bar, room);
    int width = rows.stream().mapToInt(BarLayout::width).max().orElse(0) + 2 * marginWidth;
    int height =
        rows.stream().mapToInt(BarLayout::height).sum() + GAP * Math.max(0, rows.size() - 1);
    return new Point(
        wHint == SWT.DEFAULT ? width : wHint,
        hHint == SWT.DEFAULT ? height + 2 * marginHeight : hHint);
  }

  @Override
  protected void layout(Composite bar, boolean flushCache) {
    Rectangle area = bar.getClientArea();
    int room = area.width - 2 * marginWidth;
    int y = area.y + marginHeight;
    for (List<Sized> row : rows(bar, room)) {
      int rest = Math.max(0, room - width(row));
      int x = area.x + marginWidth;
      for (Sized each : row) {
        int width = Math.min(each.width() + (each.fills() ? rest : 0), Math.max(0, room));
        int top = y + (height(row) - each.height()) / 2;
        each.control().setBounds(x, top, width, each.height());
        x += width + GAP;
      }
      y += height(row) + GAP;
    }
  }

  private static List<List<Sized>> rows(Composite bar, int room) {
    List<List<Sized>> rows = new ArrayList<>();
    List<Sized> row = new ArrayList<>();
    List<Sized> together = new ArrayList<>();
    for (Control control : bar.getChildren()) {
      if (!control.getVisible()) {
        continue;
      }
      together.add(sized(control));
      if (control instanceof Label && control.getLayoutData() == null) {
        continue;
      }
      if (!row.isEmpty() && width(row) + GAP + width(together) > room) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.addAll(together);
      together.clear();
    }
    row.addAll(together);
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static Sized sized(Control control) {
    Item item = control.getLayoutData() instanceof Item given ? given : Item.wide(SWT.DEFAULT);
    Point size = control.computeSize(item.width(), item.height());
    return new Sized(control, size.x, size.y, item.fills());
  }

  private static int width(List<Sized> row) {
    return row.stream().mapToInt(Sized::width).sum() + GAP * Math.max(0, row.size() - 1);
  }

  private static int height(List<Sized> row) {
    return row.stream().mapToInt(Sized::height).max().orElse(0);
  }
}
