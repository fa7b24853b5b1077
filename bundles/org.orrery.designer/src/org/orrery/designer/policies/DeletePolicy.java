package org.orrery.designer.policies;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.ElementPart;

/**
 * Deletes what is selected as one command: the first of the selected parts answers for all, so that
 * lines between two of them are deleted once.
 */
public final class DeletePolicy extends ComponentEditPolicy {
  @Override
  protected Command createDeleteCommand(GroupRequest request) {
    return all(request, (ElementPart) getHost());
  }

  static Command all(GroupRequest request, ElementPart host) {
    List<?> parts = request.getEditParts() == null ? List.of(host) : request.getEditParts();
    if (!parts.isEmpty() && parts.get(0) != host) {
      return null;
    }
    List<EObject> elements =
        parts.stream().<EObject>map(part -> ((ElementPart) part).element()).toList();
    Context context = Context.of(((org.eclipse.gef.EditPart) host).getViewer());
    return Deleting.command(context.drawing(), elements);
  }
}
