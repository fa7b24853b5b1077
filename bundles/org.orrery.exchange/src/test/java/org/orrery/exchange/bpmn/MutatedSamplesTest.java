package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.Lifecycle;

/** Samples with edits of every sort: what can still be compiled comes back the same. */
@Tag("thorough")
class MutatedSamplesTest {
  private static final int TRIES = 40;

  static List<Path> samples() {
    return Drawings.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsCompiledComesBackTheSame(Path file) throws Exception {
    List<Lifecycle> drawings = new ArrayList<>();
    for (Path each : samples()) {
      drawings.add(Drawings.load(each));
    }
    Lifecycle sample = Drawings.load(file);
    Random random = new Random(file.getFileName().toString().hashCode());
    Mutation mutation = new Mutation(random, drawings);
    int compiled = 0;
    for (int i = 0; i < TRIES; i++) {
      Lifecycle drawing = EcoreUtil.copy(sample);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        mutation.edit(drawing);
      }
      byte[] process;
      try {
        process = Compiler.bpmn(drawing);
      } catch (CompilationException e) {
        continue;
      }
      compiled++;
      Imported back = BpmnImport.read(process);
      assertThat(RoundTripTest.text(back.lifecycle())).isEqualTo(RoundTripTest.text(drawing));
      assertThat(back.remarks()).isEmpty();
    }
    assertThat(compiled).isGreaterThan(TRIES / 10);
  }
}
