package org.orrery.designer.parts;

import java.util.List;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.orrery.designer.Annotations;
import org.orrery.designer.edits.Collapsing;
import org.orrery.designer.figures.FrameFigure;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.designer.policies.PlacementPolicy;
import org.orrery.designer.policies.SnapGuides;
import org.orrery.designer.tools.StageMarquee;
import org.orrery.rules.Severity;

/** A stage or pipeline: holds nodes; collapsed it shows its header and the lines across its rim. */
public final class FramePart extends NodePart {
  public boolean isCollapsed() {
    return context().drawing().isCollapsed(element());
  }

  @Override
  boolean isSolid() {
    return isCollapsed();
  }

  /** Opens or closes the frame, undoably. */
  public void toggle() {
    getViewer()
        .getEditDomain()
        .getCommandStack()
        .execute(Collapsing.toggle(context().drawing(), element()));
  }

  /** Tells the problems of the frame and of all in it, too, for who looks from far. */
  @Override
  public void showAnnotations() {
    super.showAnnotations();
    List<Annotations.Problem> problems = context().annotations().problemsIn(element());
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
    frame().summarize((int) errors, (int) warnings, Summary.ofProblems(errors, warnings));
  }

  /** Shows or hides the nodes inside and leads their lines to the right place. */
  void showCollapsed() {
    frame().collapse(isCollapsed());
    frame().summarize(isCollapsed() ? Summary.of(element()) : "");
    for (Object child : getChildren()) {
      NodePart part = (NodePart) child;
      part.showPresence();
      part.getSourceConnections().forEach(line -> ((EditPart) line).refresh());
      part.getTargetConnections().forEach(line -> ((EditPart) line).refresh());
    }
  }

  @Override
  public void showStructure() {
    super.showStructure();
    showCollapsed();
  }

  @Override
  protected List<?> getModelChildren() {
    return Graph.nodesIn(element());
  }

  @Override
  protected List<?> getModelSourceConnections() {
    return List.of();
  }

  @Override
  protected List<?> getModelTargetConnections() {
    return List.of();
  }

  @Override
  protected void createEditPolicies() {
    super.createEditPolicies();
    installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacementPolicy());
    installEditPolicy("snap-feedback", new SnapGuides());
  }

  @Override
  protected void refreshVisuals() {
    super.refreshVisuals();
    frame().collapse(isCollapsed());
    if (isCollapsed()) {
      Rectangle full = context().drawing().boundsOf(element());
      ((GraphicalEditPart) getParent())
          .setLayoutConstraint(
              this,
              getFigure(),
              new Rectangle(full.x, full.y, Places.COLLAPSED_WIDTH, Places.COLLAPSED_HEIGHT));
    }
  }

  /** A drag of the body with Shift selects inside; any other moves the frame. */
  @Override
  public DragTracker getDragTracker(Request request) {
    boolean isInside =
        request instanceof SelectionRequest selection
            && selection.isShiftKeyPressed()
            && !isCollapsed();
    return isInside ? StageMarquee.tracker() : super.getDragTracker(request);
  }

  /** A second click renames on the name only: there is much else in a frame to click at. */
  @Override
  public void performRequest(Request request) {
    if (!isBesideName(request)) {
      super.performRequest(request);
    }
  }

  private boolean isBesideName(Request request) {
    if (!(request instanceof DirectEditRequest click) || click.getLocation() == null) {
      return false;
    }
    Point at = click.getLocation().getCopy();
    frame().translateToRelative(at);
    return !frame().titleBounds().contains(at);
  }

  @Override
  protected void refreshChildren() {
    super.refreshChildren();
    if (isCollapsed()) {
      showCollapsed();
    }
  }

  @Override
  public void activate() {
    super.activate();
    getFigure().addMouseListener(toggler);
    if (isCollapsed()) {
      showCollapsed();
    }
  }

  @Override
  public void deactivate() {
    getFigure().removeMouseListener(toggler);
    super.deactivate();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object getAdapter(Class type) {
    return type == SnapToHelper.class ? LifecyclePart.snap(this) : super.getAdapter(type);
  }

  private FrameFigure frame() {
    return (FrameFigure) getFigure();
  }

  private final MouseListener toggler =
      new MouseListener.Stub() {
        @Override
        public void mousePressed(MouseEvent event) {
          if (event.button == 1 && frame().toggleBounds().contains(event.x, event.y)) {
            event.consume();
            toggle();
          }
        }
      };
}
