package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.layout.Manner.Density;
import org.orrery.layout.Manner.Heading;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Caption;
import org.orrery.lifecycle.picture.Course;
import org.orrery.lifecycle.picture.Figure;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.Obstacles;
import org.orrery.lifecycle.picture.Places;
import org.orrery.lifecycle.picture.Spot;

/**
 * The drawings that come with the product, which people begin from, can be read on a page, and so
 * can they when they are arranged anew.
 */
@Tag("thorough")
class PageTest {
  private static final int WIDEST = 4_000;
  private static final int TALLEST = 2_700;
  private static final int DEEPEST = 4_200;

  private final Map<Node, Box> boxes = new HashMap<>();
  private final Map<Transition, List<Spot>> courses = new HashMap<>();
  private final Map<Transition, Box> labels = new HashMap<>();

  static List<Arguments> samples() {
    List<Arguments> samples = new ArrayList<>();
    for (Path file : Drawings.files()) {
      samples.add(Arguments.of(file, null));
      samples.add(Arguments.of(file, Manner.USUAL));
      samples.add(Arguments.of(file, new Manner(Heading.DOWN, Density.NORMAL, true)));
    }
    return samples;
  }

  /**
   * @param manner how it is arranged, or null when it stands as it was drawn
   */
  private static Lifecycle load(Path file, Manner manner) {
    Lifecycle drawing = Drawings.load(file);
    if (manner != null) {
      LayeredLayout.arrange(drawing, manner);
    }
    return drawing;
  }

  private void look(Lifecycle drawing) {
    for (Node node : Elements.nodes(drawing)) {
      ShapeLayout stage = stage(drawing, node);
      ShapeLayout shape = Elements.shapeOf(drawing, node).orElseThrow();
      boxes.put(
          node,
          new Box(
              stage.getX() + shape.getX(),
              stage.getY() + shape.getY(),
              shape.getWidth(),
              shape.getHeight()));
    }
    Obstacles obstacles = Obstacles.of(boxes.values());
    for (Transition line : drawing.getTransitions()) {
      List<Spot> bends =
          Elements.courseOf(drawing, line).stream()
              .flatMap(edge -> edge.getBendpoints().stream())
              .map(bend -> new Spot(bend.getX(), bend.getY()))
              .toList();
      Node from = line.getSource();
      Node to = line.getTarget();
      courses.put(
          line,
          Course.between(
              boxes.get(from),
              Figure.of(from.eClass()).outline(),
              bends,
              boxes.get(to),
              Figure.of(to.eClass()).outline(),
              obstacles));
    }
    Obstacles lines = Places.of(drawing).lines();
    courses.forEach(
        (line, course) -> {
          String text = Elements.caption(line);
          if (!text.isEmpty()) {
            labels.put(line, Caption.place(course, LabelText.shown(text), obstacles, lines));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theDrawingFitsAPage(Path file, Manner manner) {
    Lifecycle drawing = load(file, manner);
    Box page =
        drawing.getLayout().getShapes().stream()
            .filter(shape -> shape.getElement() instanceof Stage)
            .map(s -> new Box(s.getX(), s.getY(), s.getWidth(), s.getHeight()))
            .reduce(Box::union)
            .orElseThrow();
    assertThat(page.width()).isLessThan(WIDEST);
    assertThat(page.height()).isLessThan(isDown(manner) ? DEEPEST : TALLEST);
  }

  private static boolean isDown(Manner manner) {
    return manner != null && manner.heading() == Heading.DOWN;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void linesRunAtRightAnglesAndCrossNoNode(Path file, Manner manner) {
    look(load(file, manner));
    List<String> faults = new ArrayList<>();
    courses.forEach(
        (line, course) -> {
          for (Box piece : Caption.pieces(course)) {
            if (piece.width() > 0 && piece.height() > 0) {
              faults.add(line.getId() + " is aslant at " + piece);
            }
            boxes.forEach(
                (node, box) -> {
                  boolean isEnd = node == line.getSource() || node == line.getTarget();
                  if (!isEnd && meet(piece, box)) {
                    faults.add(line.getId() + " crosses " + node.getId());
                  }
                });
          }
        });
    assertThat(faults).isEmpty();
  }

  static List<Path> files() {
    return Drawings.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatLeadsToARowBelowDoesNotClimb(Path file) {
    Lifecycle drawing = load(file, new Manner(Heading.DOWN, Density.NORMAL, true));
    look(drawing);
    List<String> faults = new ArrayList<>();
    courses.forEach(
        (line, course) -> {
          Box source = boxes.get(line.getSource());
          int highest = course.stream().mapToInt(Spot::y).min().orElseThrow();
          if (isBelow(drawing, line) && highest < source.y()) {
            faults.add(line.getId() + " climbs to " + highest);
          }
        });
    assertThat(faults).isEmpty();
  }

  private static boolean isBelow(Lifecycle drawing, Transition line) {
    ShapeLayout from = stage(drawing, line.getSource());
    return stage(drawing, line.getTarget()).getY() > from.getY() + from.getHeight();
  }

  private static ShapeLayout stage(Lifecycle drawing, Node node) {
    return Elements.shapeOf(drawing, (Stage) node.eContainer()).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noTwoLinesRunOnTheSameStretch(Path file, Manner manner) {
    look(load(file, manner));
    List<String> faults = new ArrayList<>();
    List<Transition> lines = List.copyOf(courses.keySet());
    for (int i = 0; i < lines.size(); i++) {
      for (Transition other : lines.subList(i + 1, lines.size())) {
        for (Box piece : Caption.pieces(courses.get(lines.get(i)))) {
          for (Box its : Caption.pieces(courses.get(other))) {
            if (shared(piece, its) > 2) {
              faults.add(lines.get(i).getId() + " and " + other.getId() + " at " + piece);
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void labelsCoverNeitherNodesNorEachOther(Path file, Manner manner) {
    look(load(file, manner));
    List<String> faults = new ArrayList<>();
    labels.forEach(
        (line, label) -> {
          boxes.forEach(
              (node, box) -> {
                if (meet(label, box)) {
                  faults.add("label of " + line.getId() + " covers " + node.getId());
                }
              });
          labels.forEach(
              (other, its) -> {
                if (other != line && meet(label, its)) {
                  faults.add("label of " + line.getId() + " covers that of " + other.getId());
                }
              });
        });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noLineCrossesALabel(Path file, Manner manner) {
    look(load(file, manner));
    List<String> faults = new ArrayList<>();
    labels.forEach(
        (line, label) ->
            courses.forEach(
                (other, course) -> {
                  if (Caption.pieces(course).stream().anyMatch(piece -> meet(piece, label))) {
                    faults.add(other.getId() + " crosses the label of " + line.getId());
                  }
                }));
    assertThat(labels).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  private static boolean meet(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right() + (one.width() == 0 ? 1 : 0)
        && one.y() < other.bottom()
        && other.y() < one.bottom() + (one.height() == 0 ? 1 : 0);
  }

  /** How long two level or two plumb pieces lie on each other, in pixels. */
  private static int shared(Box one, Box other) {
    if (one.height() == 0 && other.height() == 0 && one.y() == other.y()) {
      return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    }
    if (one.width() == 0 && other.width() == 0 && one.x() == other.x()) {
      return Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    }
    return 0;
  }
}
