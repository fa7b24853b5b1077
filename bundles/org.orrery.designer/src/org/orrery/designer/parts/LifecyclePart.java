package org.orrery.designer.parts;

import java.util.List;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.orrery.designer.figures.LineRouter;
import org.orrery.designer.policies.PlacementPolicy;
import org.orrery.designer.policies.SnapGuides;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** The whole drawing: the ground on which stages and notes lie. */
public final class LifecyclePart extends AbstractGraphicalEditPart implements ElementPart {
  private final AccessibleEditPart spoken =
      new AccessibleGraphicalEditPart() {
        @Override
        public void getName(AccessibleEvent event) {
          event.result = Tooltips.name(element());
        }

        @Override
        public void getDescription(AccessibleEvent event) {
          event.result = Tooltips.details(element(), Context.of(getViewer()).annotations());
        }
      };

  @Override
  public Element element() {
    return (Lifecycle) getModel();
  }

  @Override
  public void showElement() {
    // the ground shows nothing of itself
  }

  @Override
  public void showAnnotations() {
    // problems of the whole drawing are shown beside it
  }

  @Override
  public void showStructure() {
    refreshChildren();
  }

  @Override
  protected AccessibleEditPart getAccessibleEditPart() {
    return spoken;
  }

  @Override
  protected IFigure createFigure() {
    FreeformLayer ground = new FreeformLayer();
    ground.setLayoutManager(new FreeformLayout());
    ground.setBorder(new MarginBorder(24));
    ConnectionLayer lines = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
    lines.setConnectionRouter(LineRouter.jumping());
    return ground;
  }

  @Override
  protected List<?> getModelChildren() {
    return Growing.of(getViewer(), (Lifecycle) getModel());
  }

  @Override
  protected void refreshChildren() {
    GoneParts.in(this, getModelChildren()).forEach(this::removeChild);
    super.refreshChildren();
  }

  @Override
  protected void createEditPolicies() {
    installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
    installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacementPolicy());
    installEditPolicy("snap-feedback", new SnapGuides());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object getAdapter(Class type) {
    return type == SnapToHelper.class ? snap(this) : super.getAdapter(type);
  }

  static SnapToHelper snap(org.eclipse.gef.GraphicalEditPart part) {
    boolean isOn =
        Boolean.TRUE.equals(part.getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
    return isOn
        ? new CompoundSnapToHelper(
            new SnapToHelper[] {new SnapToGeometry(part), new SnapToGrid(part)})
        : null;
  }
}
