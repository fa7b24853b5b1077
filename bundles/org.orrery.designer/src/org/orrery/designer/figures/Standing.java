package org.orrery.designer.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.NameSide;
import org.orrery.lifecycle.picture.Obstacles;
import org.orrery.lifecycle.picture.PlaceIndex;

/**
 * What stands on a drawing, and which part of it each line looked at when it found its course: when
 * something comes, moves or goes there, the line finds its course anew. Labels and names of symbols
 * look at lines too. UI thread.
 */
final class Standing {
  private final PlaceIndex<NodeFigure> nodes = new PlaceIndex<>();
  private final PlaceIndex<LineFigure> lines = new PlaceIndex<>();
  private final PlaceIndex<LineFigure> labels = new PlaceIndex<>();
  private final PlaceIndex<SymbolFigure> names = new PlaceIndex<>();
  private final PlaceIndex<Piece> pieces = new PlaceIndex<>();
  private final Map<LineFigure, List<Box>> courses = new HashMap<>();
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
    if (figure instanceof SymbolFigure symbol) {
      names.remove(symbol);
      symbol.among(now ? this : null);
    }
  }

  /** Where the name of a symbol has room. */
  NameSide sideOf(SymbolFigure symbol) {
    Look look = look();
    NameSide side = NameSide.of(box(symbol), symbol.name(), symbol.frame(), look, look.lines());
    names.put(symbol, look.whole);
    return side;
  }

  private void nameAnew(Box area) {
    for (SymbolFigure symbol : List.copyOf(names.in(area))) {
      names.remove(symbol);
      symbol.nameAnew();
    }
  }

  /** A straight piece of a line; two may lie on each other. */
  private record Piece(LineFigure line, Box box) {}

  /**
   * A line has these pieces from now on; labels that looked there find their places anew. Whether
   * it had others before.
   */
  boolean run(LineFigure line, List<Box> course) {
    List<Box> before = courses.getOrDefault(line, List.of());
    if (course.equals(before)) {
      return false;
    }
    before.forEach(box -> pieces.remove(new Piece(line, box)));
    course.forEach(box -> pieces.put(new Piece(line, box), box));
    courses.put(line, course);
    if (course.isEmpty()) {
      courses.remove(line);
    }
    Set<LineFigure> others = new LinkedHashSet<>();
    Set<LineFigure> jumping = new LinkedHashSet<>();
    for (List<Box> boxes : List.of(before, course)) {
      boxes.forEach(box -> others.addAll(labels.in(box)));
      boxes.stream().filter(box -> box.width() == 0).forEach(box -> jumping.addAll(across(box)));
    }
    before.forEach(this::nameAnew);
    course.forEach(this::nameAnew);
    others.remove(line);
    others.forEach(LineFigure::placeLabel);
    jumping.remove(line);
    jumping.forEach(LineFigure::jump);
    return true;
  }

  /** The lines with a level piece that meets a plumb one. */
  private List<LineFigure> across(Box plumb) {
    return pieces.in(plumb).stream()
        .filter(piece -> piece.box().height() == 0)
        .map(Piece::line)
        .toList();
  }

  /** What stands there, and where somebody looked. */
  final class Look implements Obstacles {
    private Box whole;

    @Override
    public Collection<Box> in(Box area) {
      looked(area);
      Collection<NodeFigure> found = nodes.in(area);
      return found.isEmpty() ? List.of() : found.stream().map(nodes::placeOf).toList();
    }

    /** The pieces of lines, looked at in the same way. */
    Obstacles lines() {
      return area -> {
        looked(area);
        return pieces.in(area).stream().map(Piece::box).toList();
      };
    }

    private void looked(Box area) {
      whole = whole == null ? area : whole.union(area);
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

  /** So does its label on what its look met, where lines matter too. */
  void rememberLabel(LineFigure line, Look look) {
    labels.put(line, look.whole);
    remember(line, look);
  }

  void forget(LineFigure line) {
    lines.remove(line);
    labels.remove(line);
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
      if (figure instanceof SymbolFigure symbol) {
        names.remove(symbol);
        symbol.nameAnew();
      }
    }
  }

  private void wake(Box area) {
    for (LineFigure line : List.copyOf(lines.in(area))) {
      lines.remove(line);
      line.revalidate();
    }
    nameAnew(area);
  }
}
