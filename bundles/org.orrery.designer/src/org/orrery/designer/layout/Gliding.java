package org.orrery.designer.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.draw2d.Animation;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutAnimator;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RoutingAnimator;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.orrery.ui.Motion;

/**
 * Lets shapes and lines glide to the places that a change gives them, so that the eye follows; at
 * once where less motion is wanted, or where so many move that it would not be smooth. UI thread.
 */
public final class Gliding {
  private static final int MILLIS = 350;
  private static final int MOST = 400;

  private Gliding() {}

  /** Makes a change and shows it; {@code parts} is how many shapes and lines may move. */
  public static void show(GraphicalViewer viewer, int parts, Runnable change) {
    if (!isSmooth(parts)) {
      change.run();
      return;
    }
    List<Runnable> ends = new ArrayList<>();
    viewer.flush();
    listen((Collection<?>) viewer.getEditPartRegistry().values(), ends);
    try {
      boolean isBegun = Animation.markBegin();
      change.run();
      if (isBegun) {
        Animation.run(MILLIS);
      }
    } finally {
      ends.forEach(Runnable::run);
    }
  }

  /** Whether a change of so many parts is played. */
  public static boolean isSmooth(int parts) {
    return parts <= MOST && !Motion.isReduced();
  }

  private static void listen(Collection<?> parts, List<Runnable> ends) {
    for (Object part : parts) {
      if (part instanceof ConnectionEditPart line
          && line.getFigure() instanceof PolylineConnection drawn) {
        drawn.addRoutingListener(RoutingAnimator.getDefault());
        ends.add(() -> drawn.removeRoutingListener(RoutingAnimator.getDefault()));
      } else if (part instanceof GraphicalEditPart shape && !shape.getChildren().isEmpty()) {
        IFigure pane = shape.getContentPane();
        pane.addLayoutListener(LayoutAnimator.getDefault());
        ends.add(() -> pane.removeLayoutListener(LayoutAnimator.getDefault()));
      }
    }
  }
}
