package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {
  @Test
  void theProcessIsValid() throws Exception {
    byte[] b = Compiler.bpmn(CreditDrawing.draw());
    assertThat(Schemas.bpmnErrors(b)).isEmpty();
  }

  @Test
  void theDecisionsAreValid() throws Exception {
    byte[] b = Compiler.dmn(CreditDrawing.draw());
    assertThat(Schemas.dmnErrors(b)).isEmpty();
  }
}
