package org.orrery.designer.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.orrery.designer.parts.ElementPart;

/** Deletes a line. */
public final class DeleteLinePolicy extends ConnectionEditPolicy {
  @Override
  protected Command getDeleteCommand(GroupRequest request) {
    return DeletePolicy.all(request, (ElementPart) getHost());
  }
}
