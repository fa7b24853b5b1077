package org.orrery.lifecycle.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/**
 * A drawing in the making: nodes stand in the cells of their stage, stages in rows below each
 * other. All lengths are pixels.
 */
final class Draft {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final int CELL_WIDTH = 190;
  private static final int CELL_HEIGHT = 104;
  private static final int MARGIN = 20;
  private static final int TITLE = 44;
  private static final int STEP_WIDTH = 150;
  private static final int STEP_HEIGHT = 64;
  private static final int EVENT = 48;
  private static final int FRAME_STAGES = 7;

  private final Lifecycle lifecycle = MAKE.createLifecycle();
  private final Map<Stage, int[]> cells = new LinkedHashMap<>();
  private final Map<Node, ShapeLayout> shapes = new LinkedHashMap<>();

  Draft(String id) {
    lifecycle.setId(id);
    lifecycle.setLayout(MAKE.createLayout());
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  /** Number of stages, nodes, transitions and notes. */
  int size() {
    return lifecycle.getStages().size()
        + shapes.size()
        + lifecycle.getTransitions().size()
        + lifecycle.getNotes().size();
  }

  <T extends Element> T named(T element, String id, String name) {
    element.setId(id);
    element.setName(name);
    return element;
  }

  Stage stage(String id, String name, StageKind kind) {
    Stage stage = named(MAKE.createStage(), id, name);
    stage.setKind(kind);
    lifecycle.getStages().add(stage);
    cells.put(stage, new int[2]);
    return stage;
  }

  Node node(Stage stage, Node node, String id, String name, int column, int row) {
    stage.getNodes().add(named(node, id, name));
    boolean event =
        node instanceof StartNode
            || node instanceof EndNode
            || node instanceof ForkNode
            || node instanceof JoinNode;
    int width = event ? EVENT : STEP_WIDTH;
    int height = event ? EVENT : STEP_HEIGHT;
    ShapeLayout shape = MAKE.createShapeLayout();
    shape.setElement(node);
    shape.setX(MARGIN + column * CELL_WIDTH + (STEP_WIDTH - width) / 2);
    shape.setY(TITLE + row * CELL_HEIGHT + (STEP_HEIGHT - height) / 2);
    shape.setWidth(width);
    shape.setHeight(height);
    shapes.put(node, shape);
    int[] size = cells.get(stage);
    size[0] = Math.max(size[0], column + 1);
    size[1] = Math.max(size[1], row + 1);
    return node;
  }

  Transition connect(Node source, Node target) {
    return connect(source, target, null);
  }

  Transition connect(Node source, Node target, String outcome) {
    String end = outcome == null ? "to-" + target.getId() : outcome;
    Transition transition = named(MAKE.createTransition(), source.getId() + "-" + end, outcome);
    transition.setSource(source);
    transition.setTarget(target);
    transition.setOutcome(outcome);
    lifecycle.getTransitions().add(transition);
    return transition;
  }

  /** What follows when the last attempt of a step has failed. */
  void fail(Node source, Node target) {
    Transition transition = connect(source, target, null);
    named(transition, source.getId() + "-broken", "failed");
    transition.setKind(TransitionKind.FAILURE);
  }

  void note(Note note) {
    lifecycle.getNotes().add(note);
  }

  /** Places the stages: the frame in one row, the others below in rows of similar width. */
  Lifecycle finish() {
    int others = cells.size() - FRAME_STAGES;
    int perRow = (int) Math.max(1, Math.ceil(Math.sqrt(others / 8.0)));
    int x = MARGIN;
    int y = MARGIN;
    int rowHeight = 0;
    int placed = 0;
    for (Stage stage : lifecycle.getStages()) {
      if (placed >= FRAME_STAGES && (placed - FRAME_STAGES) % perRow == 0) {
        x = MARGIN;
        y += rowHeight + MARGIN;
        rowHeight = 0;
      }
      int[] size = cells.get(stage);
      int width = 2 * MARGIN + size[0] * CELL_WIDTH - (CELL_WIDTH - STEP_WIDTH);
      int height = TITLE + size[1] * CELL_HEIGHT;
      add(stage, x, y, width, height);
      stage.getNodes().forEach(node -> lifecycle.getLayout().getShapes().add(shapes.get(node)));
      x += width + MARGIN;
      rowHeight = Math.max(rowHeight, height);
      placed++;
    }
    int below = y + rowHeight + MARGIN;
    lifecycle.getNotes().forEach(note -> add(note, MARGIN, below, STEP_WIDTH, STEP_HEIGHT));
    return lifecycle;
  }

  private void add(Element element, int x, int y, int width, int height) {
    ShapeLayout shape = MAKE.createShapeLayout();
    shape.setElement(element);
    shape.setX(x);
    shape.setY(y);
    shape.setWidth(width);
    shape.setHeight(height);
    lifecycle.getLayout().getShapes().add(shape);
  }
}
