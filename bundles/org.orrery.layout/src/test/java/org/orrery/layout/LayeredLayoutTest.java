package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.layout.Manner.Density;
import org.orrery.layout.Manner.Heading;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

@Tag("thorough")
class LayeredLayoutTest {
  static List<Path> samples() {
    return Drawings.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nodesStandInTheirStagesAndNothingCoversAnother(Path file) {
    for (Manner manner : Drawings.manners()) {
      Lifecycle drawing = Drawings.load(file);
      LayeredLayout.arrange(drawing, manner);
      Drawings.requireOrder(drawing);
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

  @ParameterizedTest
  @MethodSource("samples")
  void denserDrawingsAreSmallerAndAPageIsWideEnough(Path file) {
    long[] areas = new long[Density.values().length];
    for (Density density : Density.values()) {
      Lifecycle drawing = Drawings.load(file);
      LayeredLayout.arrange(drawing, new Manner(Heading.RIGHT, density, true));
      Rectangle all = Drawings.bounds(drawing);
      areas[density.ordinal()] = (long) all.width * all.height;
    }
    assertThat(areas[0]).isLessThan(areas[1]);
    assertThat(areas[1]).isLessThan(areas[2]);
  }

  @Test
  void pipelinesStandBelowTheStages() {
    Lifecycle drawing =
        Drawings.load(Path.of("../../samples/patterns/mortgage-pipeline.lifecycle"));
    LayeredLayout.arrange(drawing);
    int top = Drawings.box(drawing, drawing.getPipelines().getFirst()).y;
    assertThat(drawing.getStages())
        .isNotEmpty()
        .allMatch(stage -> Drawings.box(drawing, stage).getMaxY() < top);
  }

  @Test
  void theSizesOfNodesStay() {
    Lifecycle drawing = Drawings.credit();
    Elements.shapeOf(drawing, drawing.getStages().getFirst().getNodes().get(1))
        .orElseThrow()
        .setWidth(333);
    LayeredLayout.arrange(drawing);
    assertThat(
            Elements.shapeOf(drawing, drawing.getStages().getFirst().getNodes().get(1))
                .orElseThrow()
                .getWidth())
        .isEqualTo(333);
  }

  @Test
  void theFlowOfAStageLeadsDown() {
    Lifecycle drawing = Drawings.credit();
    LayeredLayout.arrange(drawing, new Manner(Heading.DOWN, Density.NORMAL, true));
    Stage stage = drawing.getStages().getFirst();
    Rectangle first = Drawings.box(drawing, stage.getNodes().get(0));
    Rectangle second = Drawings.box(drawing, stage.getNodes().get(1));
    assertThat(second.y).isGreaterThan(first.y + first.height);
  }

  @Test
  void anEmptyDrawingHasAnEmptyLayout() {
    Lifecycle empty = LifecycleFactory.eINSTANCE.createLifecycle();
    LayeredLayout.arrange(empty);
    assertThat(empty.getLayout().getShapes()).isEmpty();
  }
}
