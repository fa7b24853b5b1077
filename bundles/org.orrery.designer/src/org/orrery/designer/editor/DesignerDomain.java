package org.orrery.designer.editor;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.ui.IEditorPart;

/** Tells the palette when another tool is active. */
final class DesignerDomain extends DefaultEditDomain {
  private Runnable toolChanged = () -> {};

  DesignerDomain(IEditorPart editor) {
    super(editor);
  }

  void onToolChange(Runnable changed) {
    toolChanged = changed;
  }

  @Override
  public void setActiveTool(Tool tool) {
    super.setActiveTool(tool);
    if (toolChanged != null) {
      toolChanged.run();
    }
  }
}
