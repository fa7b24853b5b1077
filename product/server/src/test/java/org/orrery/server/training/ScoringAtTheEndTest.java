package org.orrery.server.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.server.ForkedJvm;

/** A server that is being stopped still answers what it has accepted. */
class ScoringAtTheEndTest {
  @Test
  void theRuntimeStaysOpenWhileTheProcessIsStopped() throws Exception {
    List<String> command = ForkedJvm.java();
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), ScoringWhileStopping.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains(ScoringWhileStopping.DONE);
  }
}
