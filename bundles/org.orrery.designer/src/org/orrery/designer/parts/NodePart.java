package org.orrery.designer.parts;

import java.util.List;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.orrery.designer.Annotations;
import org.orrery.designer.figures.Badges;
import org.orrery.designer.figures.BarFigure;
import org.orrery.designer.figures.CardFigure;
import org.orrery.designer.figures.CircleFigure;
import org.orrery.designer.figures.DiamondFigure;
import org.orrery.designer.figures.FrameFigure;
import org.orrery.designer.figures.LineRouter;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.figures.NoteFigure;
import org.orrery.designer.figures.TriggerFigure;
import org.orrery.designer.kinds.Facts;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Graph;
import org.orrery.designer.policies.ConnectPolicy;
import org.orrery.designer.policies.ContextPad;
import org.orrery.designer.policies.DeletePolicy;
import org.orrery.designer.policies.NamePolicy;
import org.orrery.designer.theme.Style;
import org.orrery.designer.viewpoint.Presence;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Note;

/** A node or a note. */
public class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, ElementPart {
  private final AccessibleEditPart spoken =
      new AccessibleGraphicalEditPart() {
        @Override
        public void getName(AccessibleEvent event) {
          event.result = Tooltips.name(element());
        }

        @Override
        public void getDescription(AccessibleEvent event) {
          String ways = Tooltips.ways(getModelSourceConnections(), getModelTargetConnections());
          String details = Tooltips.details(element(), context().annotations());
          event.result = (ways + "\n" + details).strip();
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
  public void showAnnotations() {
    Annotations annotations = context().annotations();
    String id = element().getId();
    Annotations.Live live = annotations.liveOf(id);
    NodeFigure figure = nodeFigure();
    figure.annotate(
        new Badges(
            annotations.severityOf(id),
            live == null ? null : live.state(),
            live == null ? 0 : live.tokens(),
            annotations.heatOf(id)));
    figure.explain(() -> Tooltips.of(element(), annotations, context().style()));
  }

  @Override
  public void showStructure() {
    refreshChildren();
    refreshSourceConnections();
    refreshTargetConnections();
  }

  @Override
  protected void refreshChildren() {
    GoneParts.in(this, getModelChildren()).forEach(this::removeChild);
    super.refreshChildren();
  }

  @Override
  public void performRequest(Request request) {
    boolean isOpened =
        RequestConstants.REQ_OPEN.equals(request.getType())
            && getViewer().getProperty(Opening.KEY) instanceof Opening opening
            && opening.open(element());
    if (isOpened) {
      return;
    }
    boolean isEdit =
        RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
            || RequestConstants.REQ_OPEN.equals(request.getType());
    if (isEdit && context().isEditable()) {
      NameEditing.start(this, nodeFigure()::titleBounds);
    } else {
      super.performRequest(request);
    }
  }

  @Override
  public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart line) {
    return anchor();
  }

  @Override
  public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart line) {
    return anchor();
  }

  @Override
  public ConnectionAnchor getSourceConnectionAnchor(Request request) {
    return anchor();
  }

  @Override
  public ConnectionAnchor getTargetConnectionAnchor(Request request) {
    return anchor();
  }

  protected Context context() {
    return Context.of(getViewer());
  }

  protected NodeFigure nodeFigure() {
    return (NodeFigure) getFigure();
  }

  @Override
  protected AccessibleEditPart getAccessibleEditPart() {
    return spoken;
  }

  @Override
  protected IFigure createFigure() {
    Style style = context().style();
    return switch (Kinds.of(element()).shape()) {
      case CARD -> card(style, false);
      case HUMAN -> card(style, true);
      case TRIGGER -> new TriggerFigure(style);
      case DIAMOND -> new DiamondFigure(style);
      case BAR -> new BarFigure(style);
      case CIRCLE -> new CircleFigure(style, false);
      case END -> new CircleFigure(style, true);
      case FRAME -> new FrameFigure(style);
      case NOTE -> new NoteFigure(style);
      case LISTED, LINE ->
          throw new IllegalStateException(element().eClass().getName() + " has no figure");
    };
  }

  private CardFigure card(Style style, boolean isHuman) {
    CardFigure card = new CardFigure(style, isHuman);
    card.facts(() -> Facts.of(element()));
    return card;
  }

  @Override
  protected void createEditPolicies() {
    if (context().isEditable()) {
      installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
      installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy());
      if (Graph.isNode(element())) {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
        installEditPolicy("context-pad", new ContextPad());
      }
    }
  }

  @Override
  protected List<?> getModelSourceConnections() {
    return Graph.leaving(element());
  }

  @Override
  protected List<?> getModelTargetConnections() {
    return Graph.reaching(element());
  }

  @Override
  protected void refreshVisuals() {
    Kind kind = Kinds.of(element());
    String title =
        element() instanceof Note note && note.getText() != null
            ? note.getText()
            : Names.of(element());
    nodeFigure()
        .show(
            new NodeFigure.Look(
                title, context().viewpoint().detail(element()), kind.icon(), kind.family()));
    showPresence();
    if (context().style().isNear()) {
      getFigure().repaint();
    }
    ((GraphicalEditPart) getParent())
        .setLayoutConstraint(
            this, getFigure(), nodeFigure().outer(context().drawing().boundsOf(element())));
    showAnnotations();
  }

  /** Shows, fades or hides the figure as viewpoint and stage have it. */
  void showPresence() {
    Presence presence = context().viewpoint().of(element());
    boolean isFolded = getParent() instanceof FramePart frame && frame.isCollapsed();
    getFigure().setVisible(!isFolded && presence != Presence.HIDDEN);
    nodeFigure().fade(presence == Presence.FADED);
    lines().stand(nodeFigure(), isSolid() && !isFolded);
  }

  /** Whether lines go round it. */
  boolean isSolid() {
    return true;
  }

  private LineRouter lines() {
    return LineRouter.of(getLayer(LayerConstants.CONNECTION_LAYER));
  }

  @Override
  public void removeNotify() {
    if (nodeFigure().isTold()) {
      Tooltips.close(getViewer());
    }
    lines().stand(nodeFigure(), false);
    super.removeNotify();
  }

  private ConnectionAnchor anchor() {
    if (getParent() instanceof FramePart frame && frame.isCollapsed()) {
      return frame.nodeFigure().anchor();
    }
    return nodeFigure().anchor();
  }

  /** Whether the shape is a symbol, whose size is fixed. */
  public boolean isResizable() {
    Shape shape = Kinds.of(element()).shape();
    return org.orrery.designer.model.Places.isResizable(Kinds.of(element()))
        && shape != Shape.LISTED;
  }
}
