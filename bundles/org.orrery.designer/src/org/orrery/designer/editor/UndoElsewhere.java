package org.orrery.designer.editor;

import java.util.List;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Lets what is undone and done again from a part beside a drawing be that of the drawing. */
public final class UndoElsewhere {
  private UndoElsewhere() {}

  /**
   * @param bars of the part
   * @param editor that of the drawing, or null for none
   */
  public static void offer(IActionBars bars, LifecycleEditor editor) {
    for (ActionFactory each : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
      bars.setGlobalActionHandler(
          each.getId(), editor == null ? null : editor.actions().getAction(each.getId()));
    }
  }
}
