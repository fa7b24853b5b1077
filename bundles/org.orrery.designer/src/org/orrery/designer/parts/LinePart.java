package org.orrery.designer.parts;

import java.util.List;
import java.util.Objects;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.orrery.designer.Annotations;
import org.orrery.designer.figures.LineFigure;
import org.orrery.designer.figures.LineFigure.Pattern;
import org.orrery.designer.policies.BendPolicy;
import org.orrery.designer.policies.DeleteLinePolicy;
import org.orrery.designer.policies.InsertPolicy;
import org.orrery.designer.policies.LineGrips;
import org.orrery.designer.policies.NamePolicy;
import org.orrery.designer.viewpoint.Presence;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.text.Brief;

/** A transition, or a link of a pipeline. */
public final class LinePart extends AbstractConnectionEditPart implements ElementPart {
  private final AccessibleEditPart spoken =
      new AccessibleGraphicalEditPart() {
        @Override
        public void getName(AccessibleEvent event) {
          event.result = Tooltips.name(element());
        }

        @Override
        public void getDescription(AccessibleEvent event) {
          event.result = Tooltips.details(element(), context().annotations());
        }
      };

  @Override
  public Element element() {
    return (Element) getModel();
  }

  @Override
  public void showElement() {
    refreshVisuals();
  }

  @Override
  public void showStructure() {
    refreshVisuals();
  }

  @Override
  public void showAnnotations() {
    Annotations annotations = context().annotations();
    Annotations.Live live = annotations.liveOf(element().getId());
    line().annotate(annotations.severityOf(element().getId()), live == null ? null : live.state());
    line().explain(() -> Tooltips.of(element(), annotations, context().style()));
  }

  @Override
  public void performRequest(Request request) {
    boolean isEdit =
        RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
            || RequestConstants.REQ_OPEN.equals(request.getType());
    if (isEdit && context().isEditable()) {
      NameEditing.start(this, this::labelPlace);
    } else {
      super.performRequest(request);
    }
  }

  @Override
  public void removeNotify() {
    if (line().isTold()) {
      Tooltips.close(getViewer());
    }
    super.removeNotify();
  }

  @Override
  public void setSelected(int value) {
    super.setSelected(value);
    line().select(value != SELECTED_NONE);
  }

  @Override
  protected AccessibleEditPart getAccessibleEditPart() {
    return spoken;
  }

  @Override
  protected IFigure createFigure() {
    return new LineFigure(context().style());
  }

  @Override
  protected void createEditPolicies() {
    installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineGrips.Ends());
    if (context().isEditable()) {
      installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteLinePolicy());
      installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy());
      if (element() instanceof Transition) {
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new InsertPolicy());
      }
    }
  }

  @Override
  protected void refreshVisuals() {
    line().show(text(), pattern());
    EdgeLayout layout =
        element() instanceof Transition transition ? context().drawing().edgeOf(transition) : null;
    FramePart from = collapsed(getSource());
    FramePart to = collapsed(getTarget());
    List<Bendpoint> bends =
        layout == null || from != null || to != null
            ? List.of()
            : layout.getBendpoints().stream()
                .<Bendpoint>map(bend -> new AbsoluteBendpoint(bend.getX(), bend.getY()))
                .toList();
    if (!bends.equals(line().getRoutingConstraint())) {
      line().setRoutingConstraint(bends);
    }
    Presence presence = context().viewpoint().of(element());
    line().setVisible((from == null || from != to) && presence != Presence.HIDDEN);
    line().fade(presence == Presence.FADED);
    showAnnotations();
  }

  private org.eclipse.draw2d.geometry.Rectangle labelPlace() {
    if (line().label().isVisible()) {
      return line().label().getBounds().getExpanded(20, 2);
    }
    org.eclipse.draw2d.geometry.Point middle = line().getPoints().getMidpoint();
    return new org.eclipse.draw2d.geometry.Rectangle(middle.x - 40, middle.y - 9, 80, 18);
  }

  private String text() {
    return Brief.oneLine(
        element() instanceof Transition transition
            ? Elements.caption(transition)
            : Objects.requireNonNullElse(element().getName(), "").strip());
  }

  private Pattern pattern() {
    if (!(element() instanceof Transition transition)) {
      return Pattern.PLAIN;
    }
    return switch (transition.getKind()) {
      case NORMAL -> Pattern.PLAIN;
      case DEFAULT -> Pattern.DEFAULT;
      case FAILURE -> Pattern.FAILURE;
      case TIMEOUT -> Pattern.TIMEOUT;
      case CONDITIONAL -> Pattern.CONDITIONAL;
    };
  }

  private static FramePart collapsed(EditPart end) {
    return end != null && end.getParent() instanceof FramePart frame && frame.isCollapsed()
        ? frame
        : null;
  }

  private LineFigure line() {
    return (LineFigure) getFigure();
  }

  private Context context() {
    return Context.of(getViewer());
  }
}
