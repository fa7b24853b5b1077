package org.orrery.designer.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.Element;

/** Creates, moves, resizes and rehouses what lies on the drawing or in a stage. */
public final class PlacementPolicy extends XYLayoutEditPolicy {
  private static final int LEAST_DRAWN = 16;

  @Override
  public Command getCommand(Request request) {
    return context().isEditable() ? super.getCommand(request) : null;
  }

  @Override
  protected EditPolicy createChildEditPolicy(EditPart child) {
    Element element = element(child);
    boolean isResizable = context().isEditable() && Places.isResizable(Kinds.of(element));
    return isResizable
        ? new HandlePolicies.Resizable(context())
        : new HandlePolicies.Fixed(context());
  }

  @Override
  protected IFigure createSizeOnDropFeedback(CreateRequest request) {
    return new Ghost(context(), new Rectangle());
  }

  @Override
  protected Command getCreateCommand(CreateRequest request) {
    if (!(request.getNewObjectType() instanceof Kind kind)
        || !Creating.fits(kind, element(getHost()))) {
      return UnexecutableCommand.INSTANCE;
    }
    Rectangle place = (Rectangle) getConstraintFor(request);
    boolean isDrawn = isDrawn(request) && Places.isResizable(kind);
    place.width = isDrawn ? Math.max(place.width, 60) : kind.shape().width;
    place.height = isDrawn ? Math.max(place.height, 36) : kind.shape().height;
    if (!isDrawn) {
      place.translate(
          -Math.min(kind.shape().width / 2, 30), -Math.min(kind.shape().height / 2, 20));
    }
    return Creating.command(
        drawing(), (Element) request.getNewObject(), element(getHost()), inside(place));
  }

  /** Whether a size was drawn, and not a click that trembled. */
  private static boolean isDrawn(CreateRequest request) {
    Dimension size = request.getSize();
    return size != null && size.width >= LEAST_DRAWN && size.height >= LEAST_DRAWN;
  }

  @Override
  protected Object getConstraintFor(ChangeBoundsRequest request, GraphicalEditPart child) {
    PrecisionRectangle bounds =
        new PrecisionRectangle(((NodeFigure) child.getFigure()).shape().getCopy());
    child.getFigure().translateToAbsolute(bounds);
    Rectangle moved = request.getTransformedRectangle(bounds);
    getLayoutContainer().translateToRelative(moved);
    getLayoutContainer().translateFromParent(moved);
    moved.translate(getLayoutOrigin().getNegated());
    return inside(moved);
  }

  @Override
  protected Command createChangeConstraintCommand(
      ChangeBoundsRequest request, EditPart child, Object constraint) {
    Rectangle bounds = (Rectangle) constraint;
    Rectangle before = drawing().boundsOf(element(child));
    if (drawing().isCollapsed(element(child)) || !Places.isResizable(Kinds.of(element(child)))) {
      bounds.setSize(before.width, before.height);
    }
    return createChangeConstraintCommand(child, bounds);
  }

  @Override
  protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
    return Moving.within(drawing(), element(child), (Rectangle) constraint, List.of());
  }

  /** All at once, for what joins them goes along. */
  @Override
  protected Command getAddCommand(Request generic) {
    ChangeBoundsRequest request = (ChangeBoundsRequest) generic;
    Map<Element, Rectangle> wanted = new LinkedHashMap<>();
    for (Object part : request.getEditParts()) {
      GraphicalEditPart child = (GraphicalEditPart) part;
      Rectangle bounds = (Rectangle) getConstraintFor(request, child);
      if (!houses(element(child))) {
        return UnexecutableCommand.INSTANCE;
      }
      bounds.setSize(drawing().boundsOf(element(child)).getSize());
      wanted.put(element(child), bounds);
    }
    return Moving.into(drawing(), wanted, element(getHost()));
  }

  @Override
  protected Command createAddCommand(EditPart child, Object constraint) {
    return houses(element(child))
        ? Moving.into(drawing(), element(child), element(getHost()), (Rectangle) constraint)
        : UnexecutableCommand.INSTANCE;
  }

  private boolean houses(Element element) {
    return Graph.isNode(element)
        && Creating.fits(Kinds.of(element), element(getHost()))
        && !(element(getHost()) instanceof org.orrery.lifecycle.Lifecycle);
  }

  private Rectangle inside(Rectangle bounds) {
    return element(getHost()) instanceof org.orrery.lifecycle.Lifecycle
        ? bounds
        : Places.inside(bounds);
  }

  private Context context() {
    return Context.of(getHost().getViewer());
  }

  private Drawing drawing() {
    return context().drawing();
  }

  private static Element element(EditPart part) {
    return ((ElementPart) part).element();
  }
}
