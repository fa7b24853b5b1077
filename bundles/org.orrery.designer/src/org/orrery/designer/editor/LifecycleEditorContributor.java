package org.orrery.designer.editor;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Joins the editor's actions with the menus and keys of the workbench. */
public final class LifecycleEditorContributor extends ActionBarContributor {
  @Override
  public void setActiveEditor(IEditorPart editor) {
    StatusWords.clearOthers(getActionBars().getStatusLineManager(), editor);
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
