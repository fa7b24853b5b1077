package org.orrery.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

class LayeredLayoutTest {
  static List<Path> samples() {
    return Drawings.files();
  }

  private static Rectangle box(Lifecycle lifecycle, Element element) {
    ShapeLayout shape = Elements.shapeOf(lifecycle, element).orElseThrow();
    return new Rectangle(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nodesStandInTheirStagesAndNothingCoversAnother(Path file) {
    Lifecycle drawing = Drawings.load(file);
    LayeredLayout.arrange(drawing);

    List<Stage> stages = drawing.getStages();
    for (Stage stage : stages) {
      Rectangle around = box(drawing, stage);
      Rectangle inside = new Rectangle(0, 0, around.width, around.height);
      List<Node> nodes = stage.getNodes();
      for (Node node : nodes) {
        assertThat(inside.contains(box(drawing, node))).as(node.getId()).isTrue();
        assertThat(nodes)
            .filteredOn(
                other -> other != node && box(drawing, other).intersects(box(drawing, node)))
            .as(node.getId())
            .isEmpty();
      }
      assertThat(stages)
          .filteredOn(other -> other != stage && box(drawing, other).intersects(around))
          .as(stage.getId())
          .isEmpty();
    }
  }

  @Test
  void theSameDrawingIsArrangedTheSame() {
    Lifecycle one = Drawings.credit();
    Lifecycle other = Drawings.credit();
    LayeredLayout.arrange(one);
    LayeredLayout.arrange(other);
    assertThat(LifecycleFiles.toBytes(one)).isEqualTo(LifecycleFiles.toBytes(other));
  }

  @Test
  void anEmptyDrawingHasAnEmptyLayout() {
    Lifecycle empty = LifecycleFactory.eINSTANCE.createLifecycle();
    LayeredLayout.arrange(empty);
    assertThat(empty.getLayout().getShapes()).isEmpty();
  }
}
