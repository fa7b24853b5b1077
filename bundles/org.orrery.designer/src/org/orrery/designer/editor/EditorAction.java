package org.orrery.designer.editor;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.orrery.designer.KeyNames;
import org.orrery.designer.Messages;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;

/** An action of the editor: what it is called, when it can be done, what it does. */
class EditorAction extends WorkbenchPartAction {
  private final String icon;
  private final Predicate<LifecycleEditor> enabled;
  private final Consumer<LifecycleEditor> act;

  EditorAction(
      LifecycleEditor editor,
      String id,
      String icon,
      Predicate<LifecycleEditor> enabled,
      Consumer<LifecycleEditor> act) {
    super(editor);
    this.icon = icon;
    this.enabled = enabled;
    this.act = act;
    setId(id);
    setActionDefinitionId(ActionKeys.command(id));
    setText(Messages.get("action." + id));
    setToolTipText(KeyNames.hint(Messages.get("action." + id)));
    setLazyEnablementCalculation(true);
    dress();
  }

  /** Takes the colours of the moment. */
  final void dress() {
    if (icon != null) {
      setImageDescriptor(Icons.descriptor(icon, ColorRoles.now().text));
    }
  }

  @Override
  protected boolean calculateEnabled() {
    LifecycleEditor editor = (LifecycleEditor) getWorkbenchPart();
    return editor.drawing() != null
        && editor.viewer() != null
        && (FieldAction.isTaken(editor, getId()) || enabled.test(editor));
  }

  @Override
  public void run() {
    LifecycleEditor editor = (LifecycleEditor) getWorkbenchPart();
    if (editor.drawing() != null && FieldAction.isTaken(editor, getId())) {
      FieldAction.run(editor, getId());
    } else if (calculateEnabled()) {
      act.accept(editor);
    }
  }
}
