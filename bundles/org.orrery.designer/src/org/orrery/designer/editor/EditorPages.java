package org.orrery.designer.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.designer.governance.GovernancePage;
import org.orrery.lifecycle.Element;
import org.orrery.ui.Themes;

/**
 * The pages of an editor, with tabs below: the drawing, and what governance staff edits of it,
 * which is made when it is seen first. Ctrl+PageUp and Ctrl+PageDown turn them. UI thread.
 */
final class EditorPages {
  private final LifecycleEditor editor;
  private final CTabFolder folder;
  private final Composite drawing;
  private final CTabItem governanceTab;
  private GovernancePage governance;

  EditorPages(Composite body, LifecycleEditor editor) {
    this.editor = editor;
    folder = new CTabFolder(body, SWT.BOTTOM | SWT.FLAT);
    drawing = new Composite(folder, SWT.NONE);
    drawing.setLayout(new FillLayout());
    CTabItem first = new CTabItem(folder, SWT.NONE);
    first.setText(Messages.get("page.drawing"));
    first.setControl(drawing);
    governanceTab = new CTabItem(folder, SWT.NONE);
    governanceTab.setText(Messages.get("page.governance"));
    folder.setSelection(first);
    folder.addListener(SWT.Selection, event -> turned());
  }

  /** Where the drawing is put. */
  Composite drawing() {
    return drawing;
  }

  boolean isDrawing() {
    return folder.getSelectionIndex() == 0;
  }

  /** Turns to the drawing, unless an element is edited on the page that is shown. */
  void turnTo(Element element) {
    if (!isDrawing() && !GovernancePage.shows(element)) {
      folder.setSelection(0);
    }
  }

  /** Gives the keys to the page that is shown; whether that is another one than the drawing. */
  boolean takeFocus() {
    if (isDrawing()) {
      return false;
    }
    governance.takeFocus();
    return true;
  }

  private void turned() {
    if (!isDrawing() && governance == null) {
      governance = new GovernancePage(folder, editor);
      governanceTab.setControl(governance);
      Themes.style(governance);
    }
    if (!takeFocus()) {
      editor.active().getControl().setFocus();
    }
  }
}
