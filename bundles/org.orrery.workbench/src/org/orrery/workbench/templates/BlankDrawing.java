package org.orrery.workbench.templates;

import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.StartNode;
import org.orrery.workbench.Messages;

/** What a new drawing begins with: one stage with a start and an end, to draw between. */
final class BlankDrawing {
  private static final LifecycleFactory FACTORY = LifecycleFactory.eINSTANCE;

  private BlankDrawing() {}

  static Lifecycle create() {
    Lifecycle drawing = FACTORY.createLifecycle();
    drawing.setName(Messages.new_blankName);
    drawing.setDocumentation(Messages.new_blankDocumentation);
    drawing.setVersion("0.1.0");
    drawing.setModel(FACTORY.createModel());
    drawing.getModel().setId("model");
    drawing.getModel().setName(Messages.new_model);
    Stage stage = FACTORY.createStage();
    stage.setId("intake");
    stage.setName(Messages.new_stage);
    stage.setKind(StageKind.INTAKE);
    drawing.getStages().add(stage);
    StartNode start = FACTORY.createStartNode();
    start.setId("start");
    start.setName(Messages.new_start);
    EndNode end = FACTORY.createEndNode();
    end.setId("end");
    end.setName(Messages.new_end);
    stage.getNodes().add(start);
    stage.getNodes().add(end);
    Layout layout = FACTORY.createLayout();
    drawing.setLayout(layout);
    layout.getShapes().add(shape(stage, 40, 40, 720, 240));
    layout.getShapes().add(shape(start, 40, 100, 40, 40));
    layout.getShapes().add(shape(end, 620, 100, 40, 40));
    return drawing;
  }

  private static ShapeLayout shape(Stage stage, int x, int y, int width, int height) {
    ShapeLayout shape = FACTORY.createShapeLayout();
    shape.setElement(stage);
    return placed(shape, x, y, width, height);
  }

  private static ShapeLayout shape(Node node, int x, int y, int width, int height) {
    ShapeLayout shape = FACTORY.createShapeLayout();
    shape.setElement(node);
    return placed(shape, x, y, width, height);
  }

  private static ShapeLayout placed(ShapeLayout shape, int x, int y, int width, int height) {
    shape.setX(x);
    shape.setY(y);
    shape.setWidth(width);
    shape.setHeight(height);
    return shape;
  }
}
