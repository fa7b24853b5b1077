package org.orrery.designer.properties;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Annotations;
import org.orrery.designer.decisions.DecisionColumn;
import org.orrery.lifecycle.DecisionRow;

/** Types or chooses the cells of a column; a text with a complaint is not taken. */
final class CellEditing extends EditingSupport {
  /** Not the complaint itself: the platform takes it for a pattern, and braces may be typed. */
  private static final String WRONG = "complaint";

  private final DecisionGrid grid;
  private final DecisionColumn column;

  CellEditing(TableViewer viewer, DecisionGrid grid, DecisionColumn column) {
    super(viewer);
    this.grid = grid;
    this.column = column;
  }

  @Override
  protected boolean canEdit(Object element) {
    return element instanceof DecisionRow || column instanceof DecisionColumn.OfOutcome;
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    Composite parent = (Composite) getViewer().getControl();
    CellEditor editor =
        column.choices().isEmpty()
            ? new TextCellEditor(parent)
            : new ChoiceOrText(parent, column.choices().toArray(String[]::new));
    String[] complaint = {null};
    editor.setValidator(
        value -> {
          complaint[0] = column.complaint(String.valueOf(value));
          return complaint[0] == null ? null : WRONG;
        });
    editor.addListener(
        new ICellEditorListener() {
          @Override
          public void editorValueChanged(boolean wasValid, boolean isValid) {
            grid.typing(true, complaint[0]);
          }

          @Override
          public void applyEditorValue() {
            grid.typing(false, complaint[0]);
          }

          @Override
          public void cancelEditor() {
            grid.typing(false, null);
          }
        });
    grid.typing(true, null);
    return editor;
  }

  @Override
  protected Object getValue(Object element) {
    return element instanceof DecisionRow row ? column.text(row) : "";
  }

  /** {@code value} is null when there is a complaint about it. */
  @Override
  protected void setValue(Object element, Object value) {
    String text = (String) value;
    if (text != null && element instanceof DecisionRow row) {
      grid.execute(column.change(row, text));
    } else if (text != null && !text.isBlank() && element instanceof Annotations.Problem gap) {
      grid.answer(gap, text.strip());
    }
  }

  /** A text that can also be chosen. */
  private static final class ChoiceOrText extends ComboBoxCellEditor {
    ChoiceOrText(Composite parent, String[] choices) {
      super(parent, choices, SWT.NONE);
    }

    @Override
    protected Object doGetValue() {
      return combo().getText();
    }

    @Override
    protected void doSetValue(Object value) {
      combo().setText((String) value);
    }

    private CCombo combo() {
      return (CCombo) getControl();
    }
  }
}
