package org.orrery.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Caption;
import org.orrery.lifecycle.picture.Obstacles;
import org.orrery.lifecycle.picture.PlaceIndex;
import org.orrery.lifecycle.picture.Spot;

/**
 * Labels of edges in BPMN, which tools write without a ground: above a level piece of its line, and
 * beside a plumb one, which would strike it out.
 */
final class EdgeLabels {
  /** Between a line and its label. */
  private static final int GAP = 2;

  private record Label(Xml edge, List<Spot> course, String name) {}

  private record Piece(Spot from, Spot to) {
    boolean isPlumbAt(Spot spot) {
      return from.x() == to.x()
          && spot.x() == from.x()
          && Math.min(from.y(), to.y()) < spot.y()
          && spot.y() < Math.max(from.y(), to.y());
    }

    Box box() {
      return new Box(
          Math.min(from.x(), to.x()),
          Math.min(from.y(), to.y()),
          Math.abs(from.x() - to.x()),
          Math.abs(from.y() - to.y()));
    }
  }

  private final Obstacles shapes;
  private final List<Label> labels = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  EdgeLabels(Obstacles shapes) {
    this.shapes = shapes;
  }

  void of(Xml edge, List<Spot> course, String name) {
    labels.add(new Label(edge, course, name));
  }

  /** Labels are led round the line as far as there is a choice. */
  void avoid(List<Spot> course) {
    pieces.addAll(pieces(course));
  }

  /** To be called when all lines are known. */
  void write() {
    PlaceIndex<Piece> lines = new PlaceIndex<>();
    pieces.forEach(piece -> lines.put(piece, piece.box()));
    labels.forEach(label -> DiagramWriter.label(label.edge, place(label, lines)));
  }

  private Box place(Label label, PlaceIndex<Piece> lines) {
    Box box = DiagramWriter.textBox(label.name);
    Spot middle = Caption.middle(label.course, label.name, shapes);
    int left = middle.x() - box.width() / 2;
    Box above = box.moved(left, middle.y() - box.height() - GAP);
    if (pieces(label.course).stream().noneMatch(piece -> piece.isPlumbAt(middle))) {
      return above;
    }
    int y = middle.y() - box.height() / 2;
    return Stream.of(middle.x() + GAP, middle.x() - GAP - box.width())
        .map(x -> box.moved(x, y))
        .filter(side -> shapes.in(side).isEmpty())
        .min(Comparator.comparingInt(side -> lines.in(side).size()))
        .orElse(above);
  }

  private static List<Piece> pieces(List<Spot> course) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i < course.size(); i++) {
      pieces.add(new Piece(course.get(i - 1), course.get(i)));
    }
    return pieces;
  }
}
