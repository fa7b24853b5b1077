package org.orrery.designer.governance;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.properties.FormContext;
import org.orrery.designer.properties.Values;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;

/**
 * Edits cells of the list of approvals where they stand, by a double click or from F2 on: quorum
 * and due time are typed, four eyes is turned. Enter and leaving the cell take what was typed,
 * Escape drops it, Tab goes on to the other that is typed. UI thread.
 */
final class ApprovalCells {
  private static final List<ApprovalFact> TYPED = List.of(ApprovalFact.QUORUM, ApprovalFact.DUE);
  private static final ApprovalFact TURNED = ApprovalFact.FOUR_EYES;
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");

  private final Table table;
  private final LifecycleEditor editor;
  private final int before;
  private final Supplier<ApprovalStep> selected;
  private final TableEditor place;
  private final Cell cell;
  private ApprovalFact pressed;

  /**
   * @param before how many columns stand before those of the facts
   * @param selected the approval of the selected row, or null
   */
  ApprovalCells(Table table, LifecycleEditor editor, int before, Supplier<ApprovalStep> selected) {
    this.table = table;
    this.editor = editor;
    this.before = before;
    this.selected = selected;
    place = new TableEditor(table);
    place.grabHorizontal = true;
    cell = new Cell();
    table.addListener(SWT.MouseDown, event -> pressed = fact(column(event)));
    table.addListener(SWT.MouseDoubleClick, event -> edit(fact(column(event))));
    table.addListener(
        SWT.KeyDown,
        event -> {
          pressed = null;
          if (event.keyCode == SWT.F2) {
            edit(TYPED.getFirst());
          }
        });
  }

  /** Whether the mouse pressed a cell last that is edited where it stands. */
  boolean isPressed() {
    return pressed != null;
  }

  private void edit(ApprovalFact fact) {
    ApprovalStep step = selected.get();
    if (step == null || fact == null) {
      return;
    }
    if (fact == TURNED) {
      set(step, fact, !step.isFourEyes());
    } else {
      // the press that opens it still gives the keys to the table
      UiThread.post(table, () -> cell.type(step, fact));
    }
  }

  private ApprovalFact fact(int column) {
    ApprovalFact fact = column < before ? null : ApprovalFact.values()[column - before];
    return fact != null && (fact == TURNED || TYPED.contains(fact)) ? fact : null;
  }

  private int column(Event event) {
    Point at = new Point(event.x, event.y);
    TableItem row = table.getItem(at);
    for (int column = 0; row != null && column < table.getColumnCount(); column++) {
      if (row.getBounds(column).contains(at)) {
        return column;
      }
    }
    return -1;
  }

  private void set(ApprovalStep step, ApprovalFact fact, Object value) {
    String label = Messages.get("edit.set", FormContext.label(fact.feature()));
    Edits edits = new Edits(label).set(step, fact.feature(), value);
    if (!edits.isEmpty()) {
      editor.execute(edits.command());
    }
  }

  /** The cell that is typed into. */
  private final class Cell extends TextCellEditor implements ICellEditorListener {
    private ApprovalStep step;
    private ApprovalFact fact;

    Cell() {
      super(table, SWT.SINGLE);
      Skin.page(text);
      Spoken.as(text, () -> fact == null ? "" : fact.label());
      // not the complaint itself: the platform takes it for a pattern, and braces may be typed
      setValidator(value -> complaint(((String) value).strip()) == null ? null : "complaint");
      addListener(this);
      text.addListener(SWT.Traverse, this::goOn);
    }

    void type(ApprovalStep wanted, ApprovalFact what) {
      int row = table.getSelectionIndex();
      if (row < 0) {
        return;
      }
      step = wanted;
      fact = what;
      setValue(Objects.toString(step.eGet(fact.feature()), ""));
      judge();
      int column = before + fact.ordinal();
      table.showColumn(table.getColumn(column));
      place.setEditor(text, table.getItem(row), column);
      text.setVisible(true);
      text.setFocus();
      text.selectAll();
    }

    private String complaint(String typed) {
      if (fact == ApprovalFact.QUORUM) {
        return COUNT.matcher(typed).matches() ? null : Messages.get("approval.count.needed");
      }
      return Values.complaint(
          editor.drawing().lifecycle(), step, (EAttribute) fact.feature(), typed);
    }

    private void judge() {
      text.setForeground((isValueValid() ? ColorRole.TEXT : ColorRole.CRITICAL).color());
      text.setToolTipText(isValueValid() ? null : complaint(text.getText().strip()));
    }

    @Override
    public void editorValueChanged(boolean wasValid, boolean isValid) {
      judge();
    }

    @Override
    public void applyEditorValue() {
      if (isValueValid()) {
        String typed = text.getText().strip();
        Object value = typed.isEmpty() ? null : typed;
        set(step, fact, fact == ApprovalFact.QUORUM ? Integer.valueOf(typed) : value);
      }
    }

    @Override
    public void cancelEditor() {
      deactivate();
      table.setFocus();
    }

    /** Takes what was typed; what cannot be taken stays to be mended. */
    @Override
    protected void handleDefaultSelection(SelectionEvent event) {
      if (isValueValid()) {
        super.handleDefaultSelection(event);
        table.setFocus();
      }
    }

    private void goOn(Event event) {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = false;
        if (isValueValid()) {
          focusLost();
          type(step, TYPED.get(1 - TYPED.indexOf(fact)));
        }
      }
    }
  }
}
