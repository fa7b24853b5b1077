package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/** What the compiler writes of any drawing is read as that drawing. */
class RoundTripPropertyTest {
  @Property(tries = 40)
  void anyDrawingComesBackTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 200) int elements) throws Exception {
    Lifecycle drawing = LifecycleGenerator.generate(elements, seed);
    Decoration.scatter(drawing, new Random(seed));

    Imported back = BpmnImport.read(Compiler.bpmn(drawing));

    assertThat(back.remarks()).isEmpty();
    assertThat(RoundTripTest.text(back.lifecycle())).isEqualTo(RoundTripTest.text(drawing));
  }
}
