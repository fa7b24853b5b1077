package org.orrery.designer.editor;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Joins the editor's actions with the menus and keys of the workbench. */
public final class LifecycleEditorContributor extends ActionBarContributor {
  private IEditorPart last;

  /** What one editor said in the status line is not about another. */
  @Override
  public void setActiveEditor(IEditorPart editor) {
    if (editor != last) {
      last = editor;
      StatusWords.clear(getActionBars().getStatusLineManager());
    }
    super.setActiveEditor(editor);
  }

  @Override
  protected void buildActions() {
    addRetargetAction(new UndoRetargetAction());
    addRetargetAction(new RedoRetargetAction());
    addRetargetAction(new DeleteRetargetAction());
  }

  @Override
  protected void declareGlobalActionKeys() {
    addGlobalActionKey(ActionFactory.CUT.getId());
    addGlobalActionKey(ActionFactory.COPY.getId());
    addGlobalActionKey(ActionFactory.PASTE.getId());
    addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
    addGlobalActionKey(ActionFactory.PRINT.getId());
  }
}
