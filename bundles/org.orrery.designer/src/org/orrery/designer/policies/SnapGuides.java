package org.orrery.designer.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.parts.Context;

/**
 * Shows with which edges and middles a shape that is moved lines up, in the colour of the theme;
 * GEF's own guides are blue and red in any theme. UI thread.
 */
public final class SnapGuides extends GraphicalEditPolicy {
  private static final List<String> ACROSS =
      List.of(SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR);
  private static final List<String> DOWN =
      List.of(SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR);

  private final Map<String, Guide> guides = new HashMap<>();

  @Override
  @SuppressWarnings("unchecked")
  public void showTargetFeedback(Request request) {
    Map<String, Object> anchors = request.getExtendedData();
    ACROSS.forEach(anchor -> show(anchor, (Integer) anchors.get(anchor), true));
    DOWN.forEach(anchor -> show(anchor, (Integer) anchors.get(anchor), false));
  }

  @Override
  public void eraseTargetFeedback(Request request) {
    guides.values().forEach(this::removeFeedback);
    guides.clear();
  }

  private void show(String anchor, Integer at, boolean isUpright) {
    Guide former = guides.get(anchor);
    if (former != null && at != null && former.at == at) {
      return;
    }
    if (former != null) {
      removeFeedback(guides.remove(anchor));
    }
    if (at != null) {
      Guide guide = new Guide(at, Context.of(getHost().getViewer()).style().colors.selection);
      addFeedback(guide);
      guide.setBounds(place(at, isUpright));
      guides.put(anchor, guide);
    }
  }

  /** A line through all that is seen, where the anchor lies in what holds the shape. */
  private Rectangle place(int at, boolean isUpright) {
    IFigure content = ((GraphicalEditPart) getHost()).getContentPane();
    Point point = new Point(at, at);
    content.translateToParent(point);
    content.translateToAbsolute(point);
    IFigure layer = getFeedbackLayer();
    layer.translateToRelative(point);
    Rectangle all = layer.getBounds();
    return isUpright
        ? new Rectangle(point.x, all.y, 1, all.height)
        : new Rectangle(all.x, point.y, all.width, 1);
  }

  private static final class Guide extends Figure {
    private final int at;

    Guide(int at, Color color) {
      this.at = at;
      setForegroundColor(color);
    }

    @Override
    protected void paintFigure(Graphics g) {
      Rectangle r = getBounds();
      g.drawLine(r.x, r.y, r.width == 1 ? r.x : r.right(), r.height == 1 ? r.y : r.bottom());
    }
  }
}
