package org.orrery.designer.properties;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;

/** Keys in a grid: arrows walk the cells; F2, Enter or a double click edits one, Tab the next. */
final class GridKeys {
  private GridKeys() {}

  static void install(TableViewer viewer) {
    TableViewerFocusCellManager focus =
        new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
    ColumnViewerEditorActivationStrategy strategy =
        new ColumnViewerEditorActivationStrategy(viewer) {
          @Override
          protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            boolean isKey =
                event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                    && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            return isKey
                || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                || event.eventType
                    == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION;
          }
        };
    TableViewerEditor.create(
        viewer,
        focus,
        strategy,
        ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.TABBING_VERTICAL
            | ColumnViewerEditor.KEYBOARD_ACTIVATION);
  }
}
