package org.orrery.designer.governance;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;

/**
 * Steps and roles with a letter for each duty, edited in place: arrows walk, a letter gives the
 * duty or takes it back, Delete takes all. Only what is in sight is painted. UI thread.
 */
final class RoleMatrix extends Canvas {
  private final LifecycleEditor editor;
  private final Consumer<Step> onSelect;
  private final Consumer<String> say;
  private final MatrixPainter painter;
  private List<Step> steps = List.of();
  private List<Role> roles = List.of();
  private int row;
  private int column;

  /**
   * @param onSelect called with the step to whose row the person goes
   * @param say called with what a letter that does not fit means; empty when all is well
   */
  RoleMatrix(
      Composite parent, LifecycleEditor editor, Consumer<Step> onSelect, Consumer<String> say) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
    this.editor = editor;
    this.onSelect = onSelect;
    this.say = say;
    Skin.page(this);
    painter = new MatrixPainter(this);
    Spoken.as(this, this::spoken);
    Themes.onChange(this, this::redraw);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> measure());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
    getHorizontalBar().addListener(SWT.Selection, event -> redraw());
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseMove, this::tip);
    addListener(SWT.KeyDown, this::key);
    addListener(
        SWT.Traverse,
        event ->
            event.doit =
                event.detail != SWT.TRAVERSE_ARROW_NEXT
                    && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                    && event.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
  }

  void show(List<Step> rows, List<Role> columns) {
    steps = rows;
    roles = columns;
    row = Math.max(0, Math.min(row, steps.size() - 1));
    column = Math.max(0, Math.min(column, roles.size() - 1));
    measure();
  }

  /** Goes to the row of a step, if it has one. */
  void select(Step step) {
    int index = steps.indexOf(step);
    if (index >= 0 && index != row) {
      row = index;
      reveal();
      redraw();
    }
  }

  private Point offset() {
    return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
  }

  private void measure() {
    Rectangle seen = getClientArea();
    painter.fit(seen.width, steps, roles);
    Point needed = painter.size(steps.size(), roles.size());
    scroll(getVerticalBar(), needed.y, seen.height, painter.line());
    scroll(getHorizontalBar(), needed.x, seen.width, painter.line());
    redraw();
  }

  private static void scroll(ScrollBar bar, int needed, int seen, int step) {
    int thumb = Math.max(1, seen);
    int most = Math.max(needed, thumb);
    bar.setValues(Math.min(bar.getSelection(), most - thumb), 0, most, thumb, step, thumb);
    bar.setVisible(needed > seen);
  }

  private void reveal() {
    Rectangle cell = painter.cell(row, column, offset());
    Rectangle seen = getClientArea();
    if (seen.height == 0 || steps.isEmpty() || roles.isEmpty()) {
      return;
    }
    show(getVerticalBar(), cell.y, cell.height, painter.head(), seen.height);
    show(getHorizontalBar(), cell.x, cell.width, painter.side(), seen.width);
  }

  private static void show(ScrollBar bar, int at, int size, int first, int last) {
    if (at < first) {
      bar.setSelection(bar.getSelection() + at - first);
    } else if (at + size > last) {
      bar.setSelection(bar.getSelection() + at + size - last);
    }
  }

  private void paint(GC gc) {
    painter.paint(gc, getClientArea(), offset(), steps, roles, row, column, isFocusControl());
  }

  private void press(Event event) {
    setFocus();
    Point cell = painter.at(event.x, event.y, offset());
    if (cell.y >= 0 && cell.y < steps.size()) {
      walk(cell.y, cell.x < 0 ? column : Math.min(cell.x, roles.size() - 1));
    }
  }

  private void tip(Event event) {
    Point cell = painter.at(event.x, event.y, offset());
    String step = cell.y >= 0 && cell.y < steps.size() ? Names.of(steps.get(cell.y)) : "";
    String role = cell.x >= 0 && cell.x < roles.size() ? Names.of(roles.get(cell.x)) : "";
    String tip = step.isEmpty() || role.isEmpty() ? step + role : step + " \u2013 " + role;
    if (!Objects.equals(tip.isEmpty() ? null : tip, getToolTipText())) {
      setToolTipText(tip.isEmpty() ? null : tip);
    }
  }

  private void key(Event event) {
    if (steps.isEmpty() || roles.isEmpty() || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
      return;
    }
    int page = Math.max(1, (getClientArea().height - painter.head()) / painter.line() - 1);
    switch (event.keyCode) {
      case SWT.ARROW_UP -> walk(row - 1, column);
      case SWT.ARROW_DOWN -> walk(row + 1, column);
      case SWT.ARROW_LEFT -> walk(row, column - 1);
      case SWT.ARROW_RIGHT -> walk(row, column + 1);
      case SWT.PAGE_UP -> walk(row - page, column);
      case SWT.PAGE_DOWN -> walk(row + page, column);
      case SWT.HOME -> walk(row, 0);
      case SWT.END -> walk(row, roles.size() - 1);
      case SWT.DEL, SWT.BS -> {
        clear();
        event.doit = false;
      }
      default -> letter(event.character);
    }
  }

  private void walk(int toRow, int toColumn) {
    boolean isOther = toRow != row;
    row = Math.max(0, Math.min(toRow, steps.size() - 1));
    column = Math.max(0, Math.min(toColumn, roles.size() - 1));
    say.accept("");
    reveal();
    redraw();
    if (isOther) {
      onSelect.accept(steps.get(row));
    }
  }

  private void letter(char typed) {
    Step step = steps.get(row);
    Role role = roles.get(column);
    Duty duty = Duty.of(typed);
    if (duty == null) {
      return;
    }
    if (!duty.fits(step)) {
      say.accept(Messages.get("matrix.unfit." + duty, Names.of(step)));
      return;
    }
    say.accept("");
    Edits edits = new Edits(Messages.get("matrix.edit." + duty, Names.of(role), Names.of(step)));
    if (duty.has(step, role)) {
      duty.take(edits, step, role);
    } else {
      duty.give(edits, step, role);
    }
    editor.execute(edits.command());
  }

  /** Takes all duties of the cell, in one command. */
  private void clear() {
    Step step = steps.get(row);
    Role role = roles.get(column);
    Edits edits = new Edits(Messages.get("matrix.clear", Names.of(role), Names.of(step)));
    for (Duty duty : Duty.values()) {
      duty.take(edits, step, role);
    }
    if (!edits.isEmpty()) {
      editor.execute(edits.command());
    }
  }

  private String spoken() {
    if (steps.isEmpty() || roles.isEmpty()) {
      return Messages.get("matrix.name");
    }
    String letters =
        Duty.of(steps.get(row), roles.get(column)).stream()
            .map(Duty::letter)
            .collect(Collectors.joining(" "));
    return Messages.get(
        "matrix.cell",
        Names.of(steps.get(row)),
        Names.of(roles.get(column)),
        letters.isEmpty() ? Messages.get("matrix.nothing") : letters);
  }
}
