package org.orrery.designer.figures;

import java.util.Collection;
import java.util.List;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Obstacles;
import org.orrery.lifecycle.picture.PlaceIndex;

/**
 * What stands on a drawing, and which part of it each line looked at when it found its course: when
 * something comes, moves or goes there, the line finds its course anew. UI thread.
 */
final class Standing {
  private final PlaceIndex<NodeFigure> nodes = new PlaceIndex<>();
  private final PlaceIndex<LineFigure> lines = new PlaceIndex<>();
  private final FigureListener mover = figure -> moved((NodeFigure) figure);

  /** A figure stands in the way of lines from now on, or no more. */
  void stand(NodeFigure figure, boolean now) {
    if (now == (nodes.placeOf(figure) != null)) {
      return;
    }
    if (now) {
      figure.addFigureListener(mover);
      nodes.put(figure, box(figure));
      wake(box(figure));
    } else {
      figure.removeFigureListener(mover);
      wake(nodes.remove(figure));
    }
  }

  /** What stands there, and where somebody looked. */
  final class Look implements Obstacles {
    private Box whole;

    @Override
    public Collection<Box> in(Box area) {
      whole = whole == null ? area : whole.union(area);
      Collection<NodeFigure> found = nodes.in(area);
      return found.isEmpty() ? List.of() : found.stream().map(nodes::placeOf).toList();
    }
  }

  Look look() {
    return new Look();
  }

  /** The line depends on what its look met, beside what it depends on already. */
  void remember(LineFigure line, Look look) {
    Box known = lines.placeOf(line);
    if (look.whole != null) {
      lines.put(line, known == null ? look.whole : known.union(look.whole));
    }
  }

  void forget(LineFigure line) {
    lines.remove(line);
  }

  static Box box(NodeFigure figure) {
    Rectangle shape = figure.shape();
    return new Box(shape.x, shape.y, shape.width, shape.height);
  }

  private void moved(NodeFigure figure) {
    Box before = nodes.placeOf(figure);
    Box now = box(figure);
    if (!now.equals(before)) {
      nodes.put(figure, now);
      wake(before);
      wake(now);
    }
  }

  private void wake(Box area) {
    for (LineFigure line : List.copyOf(lines.in(area))) {
      lines.remove(line);
      line.revalidate();
    }
  }
}
