package org.orrery.designer.governance;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;

/**
 * Approvals as cards, side by side: only those in sight are painted. Arrows walk over them, Enter
 * and a click on a line go to its field. UI thread.
 */
final class ApprovalCards extends Canvas {
  private static final int LEAST_WIDTH = 250;
  private static final int GAP = 10;

  private final CardPainter painter;
  private final Consumer<ApprovalStep> onSelect;
  private final BiConsumer<ApprovalStep, ApprovalFact> onOpen;
  private List<ApprovalRow> rows = List.of();
  private int chosen = -1;

  /**
   * @param onSelect called when the person chooses a card
   * @param onOpen called when the person wants to edit; the fact is null for the card as a whole
   */
  ApprovalCards(
      Composite parent,
      Consumer<ApprovalStep> onSelect,
      BiConsumer<ApprovalStep, ApprovalFact> onOpen) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    this.onSelect = onSelect;
    this.onOpen = onOpen;
    Skin.apply(this, ColorRole.PANEL, ColorRole.TEXT);
    painter = new CardPainter(this);
    Spoken.as(this, this::spoken);
    Themes.onChange(this, this::redraw);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> measure());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseDoubleClick, event -> open(null));
    addListener(SWT.MouseMove, this::tip);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, this::leave);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
  }

  void show(List<ApprovalRow> now, ApprovalStep selected) {
    rows = now;
    select(selected);
    measure();
  }

  /** Marks the card of an approval and scrolls to it; null marks none. */
  void select(ApprovalStep step) {
    int found = -1;
    for (int i = 0; i < rows.size(); i++) {
      found = rows.get(i).step() == step ? i : found;
    }
    if (found != chosen) {
      chosen = found;
      reveal();
    }
    redraw();
  }

  private int columns() {
    return Math.max(1, (getClientArea().width - GAP) / (Letters.room(LEAST_WIDTH) + GAP));
  }

  private Rectangle cell(int index) {
    int columns = columns();
    int width = (getClientArea().width - GAP) / columns - GAP;
    int x = GAP + index % columns * (width + GAP);
    int y = GAP + index / columns * (painter.height() + GAP) - getVerticalBar().getSelection();
    return new Rectangle(x, y, width, painter.height());
  }

  private void measure() {
    ScrollBar bar = getVerticalBar();
    int lines = (rows.size() + columns() - 1) / columns();
    int needed = GAP + lines * (painter.height() + GAP);
    int seen = Math.max(1, getClientArea().height);
    int most = Math.max(needed, seen);
    bar.setValues(
        Math.min(bar.getSelection(), most - seen), 0, most, seen, painter.height() / 3, seen);
    bar.setVisible(needed > seen);
    redraw();
  }

  private void reveal() {
    if (chosen < 0 || getClientArea().height == 0) {
      return;
    }
    Rectangle place = cell(chosen);
    ScrollBar bar = getVerticalBar();
    int seen = getClientArea().height;
    if (place.y < GAP) {
      bar.setSelection(bar.getSelection() + place.y - GAP);
    } else if (place.y + place.height + GAP > seen) {
      bar.setSelection(bar.getSelection() + place.y + place.height + GAP - seen);
    }
  }

  private void paint(GC gc) {
    Rectangle seen = getClientArea();
    for (int i = 0; i < rows.size(); i++) {
      Rectangle place = cell(i);
      if (place.intersects(seen)) {
        painter.paint(gc, rows.get(i), place, i == chosen, i == chosen && isFocusControl());
      }
    }
  }

  private int at(int x, int y) {
    for (int i = 0; i < rows.size(); i++) {
      if (cell(i).contains(x, y)) {
        return i;
      }
    }
    return -1;
  }

  private void press(Event event) {
    setFocus();
    int index = at(event.x, event.y);
    if (index < 0) {
      return;
    }
    boolean wasChosen = index == chosen;
    choose(index);
    ApprovalFact fact = painter.factAt(cell(index), event.y);
    if (wasChosen && event.button == 1 && fact != null) {
      open(fact);
    }
  }

  private void tip(Event event) {
    int index = at(event.x, event.y);
    String tip = null;
    if (index >= 0) {
      ApprovalFact fact = painter.factAt(cell(index), event.y);
      ApprovalRow row = rows.get(index);
      tip = fact == null ? row.name() : fact.label() + ": " + row.told(fact);
    }
    if (!Objects.equals(tip, getToolTipText())) {
      setToolTipText(tip);
    }
  }

  private void key(Event event) {
    if (rows.isEmpty() || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
      return;
    }
    int last = rows.size() - 1;
    int page = Math.max(1, getClientArea().height / (painter.height() + GAP)) * columns();
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> choose(Math.max(0, chosen - 1));
      case SWT.ARROW_RIGHT -> choose(Math.min(last, chosen + 1));
      case SWT.ARROW_UP -> choose(chosen < columns() ? Math.max(0, chosen) : chosen - columns());
      case SWT.ARROW_DOWN -> choose(Math.min(last, chosen < 0 ? 0 : chosen + columns()));
      case SWT.PAGE_UP -> choose(Math.max(0, chosen - page));
      case SWT.PAGE_DOWN -> choose(Math.min(last, chosen + page));
      case SWT.HOME -> choose(0);
      case SWT.END -> choose(last);
      case SWT.CR, SWT.KEYPAD_CR -> open(null);
      default -> {
        // other keys mean nothing to the cards
      }
    }
  }

  private void leave(Event event) {
    event.doit =
        event.detail == SWT.TRAVERSE_TAB_NEXT
            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
            || event.detail == SWT.TRAVERSE_PAGE_NEXT
            || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS;
  }

  private void choose(int index) {
    chosen = index;
    reveal();
    redraw();
    onSelect.accept(rows.get(index).step());
  }

  private void open(ApprovalFact fact) {
    if (chosen >= 0) {
      onOpen.accept(rows.get(chosen).step(), fact);
    }
  }

  private String spoken() {
    return chosen < 0 || chosen >= rows.size()
        ? Messages.get("approval.cards", rows.size())
        : rows.get(chosen).words();
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    return new Point(
        width == SWT.DEFAULT ? Letters.room(LEAST_WIDTH) : width,
        height == SWT.DEFAULT ? painter.height() : height);
  }
}
