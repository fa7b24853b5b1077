package org.orrery.designer.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.merge.Conflict;
import org.orrery.lifecycle.merge.Side;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.CellPainter;

/**
 * Conflicts of a merge, element by element, with whose word stands; Space takes the other side. UI
 * thread.
 */
public final class ConflictList extends Composite {
  private static final List<String> COLUMNS = List.of("element", "what", "mine", "theirs", "taken");
  private static final int[] WIDTHS = {200, 120, 190, 190, 90};

  private final List<Conflict> conflicts;
  private final Map<Conflict, Side> choices;
  private final Runnable changed;
  private final Table table;
  private final Label explained;
  private final Button mine;
  private final Button other;

  /** {@code choices} is what is changed here, and {@code changed} is called after it. */
  public ConflictList(
      Composite parent, List<Conflict> conflicts, Map<Conflict, Side> choices, Runnable changed) {
    super(parent, SWT.NONE);
    this.conflicts = conflicts;
    this.choices = choices;
    this.changed = changed;
    Skin.panel(this);
    GridLayoutFactory.fillDefaults().applyTo(this);
    table = Skin.page(new Table(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER));
    CellPainter.paint(table);
    table.setHeaderVisible(true);
    Spoken.as(table, () -> Messages.get("merge.list"));
    for (int i = 0; i < WIDTHS.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(Messages.get("merge.column." + COLUMNS.get(i)));
      column.setWidth(Letters.room(WIDTHS[i]));
    }
    GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(table);
    explained = Skin.panel(new Label(this, SWT.WRAP));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, 70).applyTo(explained);
    Composite row = Skin.panel(new Composite(this, SWT.NONE));
    row.setLayout(new RowLayout());
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
    mine = button(row, "merge.mine", () -> take(selected(), Side.OURS));
    other = button(row, "merge.theirs", () -> take(selected(), Side.THEIRS));
    button(row, "merge.mine.all", () -> take(conflicts, Side.OURS));
    button(row, "merge.theirs.all", () -> take(conflicts, Side.THEIRS));
    conflicts.forEach(conflict -> new TableItem(table, SWT.NONE));
    fill();
    table.addListener(SWT.Selection, event -> explain());
    table.addListener(SWT.DefaultSelection, event -> turn());
    table.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == ' ') {
            turn();
          }
        });
    table.setSelection(0);
    explain();
  }

  private static Button button(Composite row, String key, Runnable action) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(Messages.get(key));
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private List<Conflict> selected() {
    return Arrays.stream(table.getSelectionIndices()).mapToObj(conflicts::get).toList();
  }

  private void turn() {
    for (Conflict conflict : selected()) {
      take(List.of(conflict), choices.get(conflict) == Side.THEIRS ? Side.OURS : Side.THEIRS);
    }
  }

  private void take(List<Conflict> which, Side side) {
    which.stream().filter(Conflict::isChoice).forEach(conflict -> choices.put(conflict, side));
    fill();
    explain();
    changed.run();
  }

  private void fill() {
    for (int i = 0; i < conflicts.size(); i++) {
      Conflict conflict = conflicts.get(i);
      String taken =
          conflict.isChoice()
              ? Messages.get("merge.side." + choices.get(conflict))
              : Messages.get("merge.side.fixed");
      table
          .getItem(i)
          .setText(
              new String[] {
                conflict.title(),
                conflict.what().isEmpty() ? Messages.get("merge.whole") : conflict.what(),
                orNone(conflict.ours()),
                orNone(conflict.theirs()),
                taken
              });
    }
  }

  private void explain() {
    List<Conflict> all = selected();
    boolean isOpen = all.stream().anyMatch(Conflict::isChoice);
    mine.setEnabled(isOpen);
    other.setEnabled(isOpen);
    Conflict first = all.isEmpty() ? null : all.get(0);
    if (first == null) {
      explained.setText("");
    } else if (first.isChoice()) {
      explained.setText(
          Messages.get(
              "merge.explained",
              orNone(first.base()),
              orNone(first.ours()),
              orNone(first.theirs())));
    } else {
      explained.setText(Messages.get("merge.fixed", first.title(), first.kept()));
    }
  }

  private static String orNone(String text) {
    return text.isEmpty() ? Messages.get("choice.none") : text;
  }
}
