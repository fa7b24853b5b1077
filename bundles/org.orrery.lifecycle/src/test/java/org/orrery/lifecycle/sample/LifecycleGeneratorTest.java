package org.orrery.lifecycle.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

class LifecycleGeneratorTest {
  @ParameterizedTest
  @ValueSource(ints = {LifecycleGenerator.SMALLEST, 53, 54, 61, 100, 101, 102, 1000, 5000})
  void drawsExactlySoManyElements(int wanted) {
    Lifecycle drawing = LifecycleGenerator.generate(wanted, 7);
    assertThat(
            drawing.getStages().size()
                + Elements.nodes(drawing).size()
                + drawing.getTransitions().size()
                + drawing.getNotes().size())
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(ints = {LifecycleGenerator.SMALLEST, 100, 1000, 5000})
  void isValidAndReadable(int wanted) throws IOException {
    Lifecycle drawing = LifecycleGenerator.generate(wanted, 11);
    assertThat(Constraints.check(drawing)).isEmpty();
    byte[] bytes = LifecycleFiles.toBytes(drawing);
    Lifecycle read = LifecycleFiles.load(new ByteArrayInputStream(bytes), "generated");
    assertThat(LifecycleFiles.toBytes(read)).isEqualTo(bytes);
    assertThat(Elements.nodes(drawing))
        .allSatisfy(
            node -> {
              assertThat(node.getOutgoing().isEmpty()).isEqualTo(node instanceof EndNode);
              if (node instanceof StartNode) {
                assertThat(node.getIncoming()).isEmpty();
              }
            });
  }

  @Test
  void theSeedMakesTheDrawing() {
    byte[] first = LifecycleFiles.toBytes(LifecycleGenerator.generate(1000, 3));
    assertThat(LifecycleFiles.toBytes(LifecycleGenerator.generate(1000, 3))).isEqualTo(first);
    assertThat(LifecycleFiles.toBytes(LifecycleGenerator.generate(1000, 4))).isNotEqualTo(first);
  }

  @Test
  void nothingLiesOverAnother() {
    Lifecycle drawing = LifecycleGenerator.generate(1000, 5);
    List<Rectangle> stages = new ArrayList<>();
    for (var stage : drawing.getStages()) {
      Rectangle outer = bounds(Elements.shapeOf(drawing, stage).orElseThrow());
      assertThat(stages).noneMatch(outer::intersects);
      stages.add(outer);
      List<Rectangle> inside = new ArrayList<>();
      for (Node node : stage.getNodes()) {
        Rectangle inner = bounds(Elements.shapeOf(drawing, node).orElseThrow());
        assertThat(inside).noneMatch(inner::intersects);
        assertThat(new Rectangle(outer.getSize()).contains(inner)).isTrue();
        inside.add(inner);
      }
    }
  }

  @Test
  void refusesLessThanTheFrame() {
    assertThatThrownBy(() -> LifecycleGenerator.generate(10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least " + LifecycleGenerator.SMALLEST);
  }

  private static Rectangle bounds(ShapeLayout shape) {
    return new Rectangle(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
  }
}
