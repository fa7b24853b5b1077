package org.orrery.designer.palette;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.CreationTool;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Shape;

/** Places a new element where the user clicks or draws, and lets its name be typed at once. */
final class PlaceTool extends CreationTool {
  private final Kind kind;

  PlaceTool(Kind kind) {
    super(new KindFactory(kind));
    this.kind = kind;
  }

  /** Looks where it is itself: a touch, or a busy machine, presses without a move before. */
  @Override
  protected boolean handleButtonDown(int button) {
    updateTargetRequest();
    updateTargetUnderMouse();
    setCurrentCommand(getCommand());
    return super.handleButtonDown(button);
  }

  @Override
  protected void performCreation(int button) {
    EditPartViewer viewer = getCurrentViewer();
    Object created = getCreateRequest().getNewObject();
    super.performCreation(button);
    if (kind.shape() != Shape.LISTED
        && viewer.getEditPartRegistry().get(created) instanceof EditPart part) {
      viewer
          .getControl()
          .getDisplay()
          .asyncExec(
              () -> {
                if (part.isActive()) {
                  viewer.flush();
                  part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
                }
              });
    }
  }
}
