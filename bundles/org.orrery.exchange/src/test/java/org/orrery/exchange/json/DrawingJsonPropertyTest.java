package org.orrery.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.orrery.exchange.bpmn.Decoration;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/** Any drawing goes to JSON and back. */
class DrawingJsonPropertyTest {
  @Property(tries = 40)
  void anyDrawingIsValidAndComesBackTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 200) int elements) throws Exception {
    Lifecycle drawing = LifecycleGenerator.generate(elements, seed);
    Decoration.scatter(drawing, new Random(seed));

    byte[] json = DrawingJson.write(drawing);

    assertThat(DrawingJsonTest.violations(json)).isEmpty();
    assertThat(LifecycleFiles.toBytes(DrawingJsonReader.read(json)))
        .isEqualTo(LifecycleFiles.toBytes(drawing));
  }
}
