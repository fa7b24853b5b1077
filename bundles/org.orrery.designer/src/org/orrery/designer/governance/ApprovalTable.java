package org.orrery.designer.governance;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.DataTable;

/**
 * Approvals as a table with a column for each fact; a double click or F2 edits what has a short
 * value where it stands, else it goes to the fields as Enter does. UI thread.
 */
final class ApprovalTable {
  private static final int WIDTH = 90;

  private final DataTable<ApprovalRow> table;
  private final ApprovalCells cells;

  ApprovalTable(
      Composite parent,
      LifecycleEditor editor,
      Consumer<ApprovalStep> onSelect,
      BiConsumer<ApprovalStep, ApprovalFact> onOpen) {
    table = new DataTable<>(parent, ApprovalRow::step);
    Spoken.as(table.control(), () -> Messages.get("approval.list"));
    table.column(Messages.get("approval.name"), 150, ApprovalRow::name).grow(3);
    table.column(Messages.get("approval.stage"), WIDTH, ApprovalRow::stage).grow(1);
    table
        .column(Messages.get("approval.problem"), WIDTH, ApprovalRow::problemWords)
        .color(ApprovalTable::color);
    cells =
        new ApprovalCells(
            table.control(), editor, table.control().getColumnCount(), this::selected);
    for (ApprovalFact fact : ApprovalFact.values()) {
      table.column(fact.label(), WIDTH, row -> row.told(fact)).grow(1);
    }
    table.onSelect(row -> onSelect.accept(row == null ? null : row.step()));
    table.onOpen(
        row -> {
          if (!cells.isPressed()) {
            onOpen.accept(row.step(), null);
          }
        });
  }

  private ApprovalStep selected() {
    return table.selected() == null ? null : table.selected().step();
  }

  Table control() {
    return table.control();
  }

  void show(List<ApprovalRow> rows, ApprovalStep selected) {
    table.setItems(rows);
    select(selected);
  }

  void select(ApprovalStep step) {
    if (selected() != step) {
      table.select(step);
    }
  }

  private static ColorRole color(ApprovalRow row) {
    if (row.gravest() == null) {
      return null;
    }
    return switch (row.gravest()) {
      case ERROR -> ColorRole.CRITICAL;
      case WARNING -> ColorRole.WARNING;
      default -> ColorRole.MUTED;
    };
  }
}
