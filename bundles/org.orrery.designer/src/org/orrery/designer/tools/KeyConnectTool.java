package org.orrery.designer.tools;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.figures.LineFigure;
import org.orrery.designer.figures.LineRouter;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.NodePart;
import org.orrery.lifecycle.TransitionKind;

/**
 * Draws a line from a node with the keys: arrows go from target to target, letters go to a name,
 * Enter connects, Esc ends. The mouse points at a target and clicks on it.
 */
public final class KeyConnectTool extends AbstractTool {
  private static final int TYPING_MILLIS = 1200;

  /** Where the first target is looked for: a life cycle is read so. */
  private static final int[] ARROWS = {
    SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_UP
  };

  private final EditPartViewer viewer;
  private final NodePart source;
  private final List<NodePart> targets;
  private final Consumer<String> tell;
  private NodePart target;
  private LineFigure line;
  private String typed = "";
  private int typedAt;

  /** {@code tell} is given what is to be said of the line while it is drawn. */
  public KeyConnectTool(EditPartViewer viewer, NodePart source, Consumer<String> tell) {
    this.viewer = viewer;
    this.source = source;
    this.tell = tell;
    targets =
        ((java.util.Collection<?>) viewer.getEditPartRegistry().values())
            .stream()
                .filter(NodePart.class::isInstance)
                .map(NodePart.class::cast)
                .filter(part -> part.getFigure().isShowing())
                .filter(part -> Connecting.canJoin(source.element(), part.element()))
                .sorted(Comparator.comparing(part -> Names.of(part.element())))
                .toList();
  }

  /** Whether there is anything to connect with. */
  public boolean isAnyTarget() {
    return !targets.isEmpty();
  }

  @Override
  public void activate() {
    super.activate();
    setViewer(viewer);
    for (int arrow : ARROWS) {
      if (target == null) {
        go(nearest(source, arrow));
      }
    }
  }

  @Override
  public void deactivate() {
    erase();
    tell.accept("");
    super.deactivate();
  }

  @Override
  protected String getCommandName() {
    return Messages.get("edit.connect");
  }

  @Override
  protected boolean handleKeyDown(KeyEvent event) {
    switch (event.keyCode) {
      case SWT.ESC -> handleFinished();
      case SWT.CR, SWT.KEYPAD_CR -> connect();
      case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN ->
          go(nearest(target == null ? source : target, event.keyCode));
      case SWT.BS -> typed = "";
      default -> type(event);
    }
    return true;
  }

  @Override
  protected boolean handleMove() {
    NodePart under = underMouse();
    if (under != null) {
      go(under);
    }
    return true;
  }

  @Override
  protected boolean handleButtonUp(int button) {
    NodePart under = underMouse();
    if (button == 1 && under != null) {
      target = under;
      connect();
    } else {
      handleFinished();
    }
    return true;
  }

  private void connect() {
    Context context = Context.of(viewer);
    NodePart end = target;
    erase();
    if (end == null) {
      handleFinished();
      return;
    }
    executeCommand(
        Connecting.join(context.drawing(), source.element(), end.element(), TransitionKind.NORMAL));
    viewer.select(end);
    handleFinished();
  }

  private void type(KeyEvent event) {
    if (Character.isISOControl(event.character)) {
      return;
    }
    boolean isNew = event.time - typedAt > TYPING_MILLIS;
    typed = (isNew ? "" : typed) + Character.toLowerCase(event.character);
    typedAt = event.time;
    String words = typed;
    if (!goTo(name -> name.startsWith(words))) {
      goTo(name -> name.contains(words));
    }
  }

  private boolean goTo(Predicate<String> wanted) {
    for (NodePart part : targets) {
      if (wanted.test(Names.of(part.element()).toLowerCase(Locale.ROOT))) {
        go(part);
        return true;
      }
    }
    return false;
  }

  private NodePart underMouse() {
    for (EditPart at = viewer.findObjectAt(getLocation()); at != null; at = at.getParent()) {
      if (at instanceof NodePart part && targets.contains(part)) {
        return part;
      }
    }
    return null;
  }

  /** The nearest target in the direction of an arrow; what lies straight ahead counts as nearer. */
  private NodePart nearest(NodePart from, int arrow) {
    Point start = center(from);
    return targets.stream()
        .filter(part -> part != from && ahead(start, center(part), arrow) > 0)
        .min(
            Comparator.comparingDouble(
                part -> {
                  Point end = center(part);
                  double ahead = ahead(start, end, arrow);
                  double away = Math.abs(end.x - start.x) + Math.abs(end.y - start.y) - ahead;
                  return ahead + 2 * away;
                }))
        .orElse(null);
  }

  private static int ahead(Point from, Point to, int arrow) {
    return switch (arrow) {
      case SWT.ARROW_LEFT -> from.x - to.x;
      case SWT.ARROW_RIGHT -> to.x - from.x;
      case SWT.ARROW_UP -> from.y - to.y;
      default -> to.y - from.y;
    };
  }

  private static Point center(NodePart part) {
    Rectangle shape = ((NodeFigure) part.getFigure()).shape().getCopy();
    part.getFigure().translateToAbsolute(shape);
    return shape.getCenter();
  }

  private void go(NodePart next) {
    if (next == null || next == target) {
      return;
    }
    target = next;
    viewer.reveal(target);
    if (line == null) {
      line = new LineFigure(Context.of(viewer).style());
      line.select(true);
      line.setConnectionRouter(LineRouter.of(layer(LayerConstants.CONNECTION_LAYER)).drafting());
      line.setSourceAnchor(((NodeFigure) source.getFigure()).anchor());
      line.setTargetAnchor(((NodeFigure) target.getFigure()).anchor());
      layer(LayerConstants.SCALED_FEEDBACK_LAYER).add(line);
    }
    line.setTargetAnchor(((NodeFigure) target.getFigure()).anchor());
    tell.accept(
        Messages.get("connect.hint", Names.of(source.element()), Names.of(target.element())));
  }

  private IFigure layer(Object key) {
    return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(key);
  }

  private void erase() {
    if (line != null) {
      layer(LayerConstants.SCALED_FEEDBACK_LAYER).remove(line);
      line = null;
    }
  }
}
