package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {
  @Test
  void theProcessIsValid() throws Exception {
    byte[] b = Compiler.bpmn(CreditDrawing.draw());
    Files.write(Path.of("/tmp/credit.bpmn"), b);
    assertThat(Schemas.bpmnErrors(b)).isEmpty();
  }

  @Test
  void theDecisionsAreValid() throws Exception {
    byte[] b = Compiler.dmn(CreditDrawing.draw());
    Files.write(Path.of("/tmp/credit.dmn"), b);
    assertThat(Schemas.dmnErrors(b)).isEmpty();
  }
}
