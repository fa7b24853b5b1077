package org.orrery.designer.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.orrery.designer.editor.LifecycleEditor;

/** The properties of what was selected last, shown when the drawing has been painted. */
public final class PropertiesSheet extends TabbedPropertySheetPage {
  private final LifecycleEditor editor;
  private final Runnable showing = this::showSelected;
  private IWorkbenchPart part;
  private ISelection selected;

  public PropertiesSheet(LifecycleEditor editor) {
    super(editor);
    this.editor = editor;
  }

  @Override
  public void selectionChanged(IWorkbenchPart from, ISelection now) {
    part = from;
    selected = now;
    editor.followers().post(getControl(), showing);
  }

  private void showSelected() {
    super.selectionChanged(part, selected);
  }
}
