package org.orrery.designer.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Placing;
import org.orrery.designer.kinds.Drawer;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.designer.written.WrittenSteps.Step;
import org.orrery.designer.written.WrittenSteps.Way;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.Ids;

/**
 * Draws steps that are written as text, for pasting: in rows below what is in their stage, in the
 * stage of the name that is written where the drawing has it, else in a new one.
 */
public final class WrittenDrawing {
  private static final int IN_A_ROW = 4;
  private static final int STEP_X = Shape.CARD.width + 50;
  private static final int STEP_Y = Shape.CARD.height + 40;
  private static final int TOP = 40;

  private final Drawing target;
  private final Element home;
  private final Lifecycle made = LifecycleFactory.eINSTANCE.createLifecycle();
  private final WrittenParts parts;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<Element> chosen = new ArrayList<>();
  private int right;

  /** Where the next step of a stage goes. */
  private static final class Row {
    private final Stage stage;
    private final int top;
    private int count;

    Row(Stage stage, int top) {
      this.stage = stage;
      this.top = top;
    }

    Rectangle next(Shape shape) {
      int x = Places.PADDING * 2 + count % IN_A_ROW * STEP_X;
      int y = top + count / IN_A_ROW * STEP_Y;
      count++;
      return new Rectangle(
          x + (Shape.CARD.width - shape.width) / 2,
          y + (Shape.CARD.height - shape.height) / 2,
          shape.width,
          shape.height);
    }
  }

  private WrittenDrawing(Drawing target, Element home) {
    this.target = target;
    this.home = home;
    made.setId("written");
    parts = new WrittenParts(target.lifecycle(), made);
    made.setLayout(LifecycleFactory.eINSTANCE.createLayout());
    for (Element element : Graph.topLevel(target.lifecycle())) {
      right = Math.max(right, target.boundsOf(element).right());
    }
  }

  /**
   * What is to be pasted into a drawing without a shift.
   *
   * @param home the stage that takes steps whose stage is not written; null for the first one
   */
  public static Clipping of(WrittenSteps written, Drawing target, Element home) {
    return new WrittenDrawing(target, home).draw(written);
  }

  private Clipping draw(WrittenSteps written) {
    List<Node> nodes = new ArrayList<>();
    for (Step step : written.steps()) {
      nodes.add(node(step));
    }
    rows.values().stream().filter(row -> chosen.contains(row.stage)).forEach(this::frame);
    Drawing drawing = new Drawing(made);
    try {
      for (Way way : written.ways()) {
        join(drawing, way, nodes.get(way.from()), nodes.get(way.to()));
      }
      return Clipping.of(drawing, chosen);
    } finally {
      drawing.dispose();
    }
  }

  private Node node(Step step) {
    Row row = rows.computeIfAbsent(step.stage() == null ? "" : step.stage(), this::row);
    Node node = (Node) Creating.element(step.kind());
    node.setId(Ids.fresh(made, step.kind().idStem()));
    node.setName(step.name());
    row.stage.getNodes().add(node);
    Creating.furnish(made, node);
    parts.give(node, step);
    made.getLayout().getShapes().add(Placing.newShape(node, row.next(step.kind().shape())));
    if (!chosen.contains(row.stage)) {
      chosen.add(node);
    }
    return node;
  }

  /** The row of a stage by its name; of the one that takes steps without a stage for none. */
  private Row row(String name) {
    Stage there = name.isEmpty() ? usual() : named(name);
    Stage stage = (Stage) Creating.element(kind(name));
    made.getStages().add(stage);
    if (there == null) {
      stage.setId(Ids.fresh(made, "stage"));
      stage.setName(name.isEmpty() ? Kinds.of(stage).label() : name);
      chosen.add(stage);
      return new Row(stage, Places.HEADER + Places.PADDING);
    }
    stage.setId(there.getId());
    int bottom =
        there.getNodes().stream().mapToInt(n -> target.boundsOf(n).bottom()).max().orElse(0);
    return new Row(stage, Math.max(Places.HEADER, bottom) + Places.PADDING);
  }

  /** A stage that is called as a kind of stages is of that kind. */
  private static Kind kind(String name) {
    return Kinds.in(Drawer.STAGES).stream()
        .filter(kind -> kind.label().equalsIgnoreCase(name))
        .findFirst()
        .orElse(Kinds.byKey("Stage.custom"));
  }

  private Stage usual() {
    if (home instanceof Stage stage) {
      return stage;
    }
    List<Stage> stages = target.lifecycle().getStages();
    return stages.isEmpty() ? null : stages.get(0);
  }

  private Stage named(String name) {
    return target.lifecycle().getStages().stream()
        .filter(stage -> name.equals(stage.getName()) || name.equals(stage.getId()))
        .findFirst()
        .orElse(null);
  }

  /** What is only written behind another is joined as by hand, with its likely outcome. */
  private void join(Drawing drawing, Way way, Node from, Node to) {
    if (!Connecting.canJoin(from, to)) {
      return;
    }
    if (way.isNext()) {
      Connecting.join(drawing, from, to, TransitionKind.NORMAL).execute();
      return;
    }
    Transition line = LifecycleFactory.eINSTANCE.createTransition();
    line.setId(Ids.fresh(made, from.getId() + "-to-" + to.getId()));
    line.setKind(way.kind());
    line.setOutcome(way.outcome());
    line.setName(way.name());
    made.getTransitions().add(line);
    line.setSource(from);
    line.setTarget(to);
  }

  private void frame(Row row) {
    int columns = Math.min(row.count, IN_A_ROW);
    int lines = (row.count + IN_A_ROW - 1) / IN_A_ROW;
    Rectangle bounds =
        new Rectangle(
            right + TOP,
            TOP,
            Places.PADDING * 4 + columns * STEP_X - (STEP_X - Shape.CARD.width),
            row.top + lines * STEP_Y);
    made.getLayout().getShapes().add(Placing.newShape(row.stage, bounds));
    right = bounds.right();
  }
}
