package org.orrery.designer.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.parts.ElementPart;

/** Takes a name that was edited where it is drawn. */
public final class NamePolicy extends DirectEditPolicy {
  @Override
  protected Command getDirectEditCommand(DirectEditRequest request) {
    String text = (String) request.getCellEditor().getValue();
    return Renaming.command(((ElementPart) getHost()).element(), text);
  }

  @Override
  protected void showCurrentEditValue(DirectEditRequest request) {
    // the editor shows what is typed; the drawing changes when it is accepted
  }
}
