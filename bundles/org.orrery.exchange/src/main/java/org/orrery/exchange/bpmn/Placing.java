package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.exchange.bpmn.Diagram.Box;
import org.orrery.exchange.bpmn.Diagram.Point;
import org.orrery.layout.LayeredLayout;
import org.orrery.layout.Manner;
import org.orrery.layout.NoteRows;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/** Gives a drawing that was read from a process the places of the process's diagram. */
final class Placing {
  private static final int PADDING = 30;
  private static final int TITLE = 50;

  /** Width and height of what a drawing has and the file has not, and how far beside it stands. */
  private static final int ADDED = 40;

  private static final int GAP = 12;

  private static final Manner BY_THE_FLOW =
      new Manner(Manner.USUAL.heading(), Manner.USUAL.density(), false);

  private final Draft draft;
  private final Lifecycle lifecycle;
  private final Diagram diagram;

  /** Ids in the file by the elements that were made of them. */
  private final Map<Element, String> origins;

  Placing(Draft draft, Diagram diagram, Map<Element, String> origins) {
    this.draft = draft;
    this.lifecycle = draft.lifecycle;
    this.diagram = diagram;
    this.origins = origins;
  }

  /** Places what another tool drew; without a whole picture of it the drawing is arranged anew. */
  void foreign(org.w3c.dom.Element process) {
    List<Node> nodes = Elements.nodes(lifecycle);
    boolean whole =
        nodes.stream()
            .filter(origins::containsKey)
            .allMatch(node -> diagram.boxes.containsKey(origins.get(node)));
    if (!whole) {
      if (!diagram.boxes.isEmpty()) {
        draft.remark(process, null, "Its picture is incomplete; the drawing was arranged anew.");
      }
      LayeredLayout.arrange(
          lifecycle, WrittenOrder.isOfTheFlow(lifecycle) ? Manner.USUAL : BY_THE_FLOW);
      return;
    }
    lifecycle.setLayout(Draft.NEW.createLayout());
    for (Stage stage : lifecycle.getStages()) {
      Box box = boxOf(stage);
      place(stage, box);
      for (Node node : stage.getNodes()) {
        Box inside = boxOf(node);
        place(
            node,
            new Box(inside.x() - box.x(), inside.y() - box.y(), inside.width(), inside.height()));
      }
    }
    placeNotes();
    lifecycle.getTransitions().forEach(this::course);
  }

  /** Notes that are not drawn, as those of remarks, stand below the picture. */
  private void placeNotes() {
    List<Note> others = new ArrayList<>();
    for (Note note : lifecycle.getNotes()) {
      Box box = diagram.boxes.get(origins.getOrDefault(note, note.getId()));
      if (box != null) {
        place(note, box);
      } else {
        others.add(note);
      }
    }
    List<ShapeLayout> shapes = lifecycle.getLayout().getShapes();
    shapes.stream()
        .filter(shape -> shape.getElement().eContainer() == lifecycle)
        .map(org.orrery.lifecycle.picture.Box::of)
        .reduce(org.orrery.lifecycle.picture.Box::union)
        .ifPresent(picture -> shapes.addAll(NoteRows.below(picture, others, Map.of())));
  }

  private Box boxOf(Stage stage) {
    Box drawn = diagram.boxes.get(origins.getOrDefault(stage, ""));
    if (drawn != null) {
      return drawn;
    }
    return stage.getNodes().stream()
        .map(this::boxOf)
        .reduce(Box::union)
        .orElse(new Box(0, 0, 200, 120))
        .grown(PADDING, TITLE, PADDING, PADDING);
  }

  private Box boxOf(Node node) {
    Box drawn = drawn(node);
    if (drawn != null) {
      return drawn;
    }
    return node.getIncoming().stream()
        .map(way -> drawn(way.getSource()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(from -> beside(from.x() + from.width() + GAP, from))
        .or(
            () ->
                node.getOutgoing().stream()
                    .map(way -> drawn(way.getTarget()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(to -> beside(to.x() - GAP - ADDED, to)))
        .or(
            () ->
                node.getIncoming().stream()
                    .flatMap(way -> way.getSource().getIncoming().stream())
                    .map(way -> drawn(way.getSource()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(from -> beside(from.x() + from.width() + 2 * GAP + ADDED, from)))
        .orElse(new Box(0, 0, ADDED, ADDED));
  }

  private Box drawn(Node node) {
    return diagram.boxes.get(origins.getOrDefault(node, ""));
  }

  private static Box beside(int x, Box other) {
    return new Box(x, other.y() + (other.height() - ADDED) / 2, ADDED, ADDED);
  }

  private void course(Transition transition) {
    List<Point> course = diagram.courses.get(origins.getOrDefault(transition, ""));
    if (course != null && course.size() > 2) {
      bend(transition, course.subList(1, course.size() - 1));
    }
  }

  private void bend(Transition transition, List<Point> points) {
    EdgeLayout edge = Draft.NEW.createEdgeLayout();
    edge.setTransition(transition);
    for (Point point : points) {
      Bendpoint bend = Draft.NEW.createBendpoint();
      bend.setX(point.x());
      bend.setY(point.y());
      edge.getBendpoints().add(bend);
    }
    lifecycle.getLayout().getEdges().add(edge);
  }

  private void place(Element element, Box box) {
    ShapeLayout shape =
        Elements.shapeOf(lifecycle, element)
            .orElseGet(
                () -> {
                  ShapeLayout made = Draft.NEW.createShapeLayout();
                  made.setElement(element);
                  lifecycle.getLayout().getShapes().add(made);
                  return made;
                });
    shape.setX(box.x());
    shape.setY(box.y());
    shape.setWidth(box.width());
    shape.setHeight(box.height());
  }

  /** Moves what somebody moved in the process since the compiler wrote it. */
  void own() {
    Diagram expected = expected();
    if (expected == null || expected.boxes.equals(diagram.boxes)) {
      bendsThatChanged(expected);
      return;
    }
    if (lifecycle.getLayout() == null) {
      Layout layout = Draft.NEW.createLayout();
      lifecycle.setLayout(layout);
    }
    for (Element element : Elements.all(lifecycle)) {
      Box was = expected.boxes.get(element.getId());
      Box is = diagram.boxes.get(element.getId());
      boolean placed =
          element instanceof Node || element instanceof Stage || element instanceof Note;
      if (placed && was != null && is != null && !is.equals(was)) {
        move(element, is);
      }
    }
    bendsThatChanged(expected);
  }

  private void move(Element element, Box box) {
    if (element instanceof Node node && node.eContainer() instanceof Stage stage) {
      Box around = diagram.boxes.getOrDefault(stage.getId(), new Box(0, 0, 0, 0));
      place(node, new Box(box.x() - around.x(), box.y() - around.y(), box.width(), box.height()));
    } else {
      place(element, box);
    }
  }

  private void bendsThatChanged(Diagram expected) {
    if (expected == null) {
      return;
    }
    for (Transition transition : lifecycle.getTransitions()) {
      List<Point> is = diagram.courses.get(transition.getId());
      List<Point> was = expected.courses.get(transition.getId());
      if (is == null || is.size() < 2 || was == null || inner(is).equals(inner(was))) {
        continue;
      }
      if (lifecycle.getLayout() == null) {
        lifecycle.setLayout(Draft.NEW.createLayout());
      }
      lifecycle.getLayout().getEdges().removeIf(edge -> edge.getTransition() == transition);
      bend(transition, inner(is));
    }
  }

  private static List<Point> inner(List<Point> course) {
    return course.subList(1, course.size() - 1);
  }

  /** The picture that the compiler would write, or null when the drawing cannot be compiled. */
  private Diagram expected() {
    try {
      return Diagram.of(BpmnXml.definitions(Compiler.bpmn(lifecycle)));
    } catch (CompilationException | ImportException e) {
      return null;
    }
  }
}
