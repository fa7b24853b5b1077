package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;
  private final StringWriter said = new StringWriter();
  private long now = 17;

  @Test
  void shortWorkSaysNothing() {
    ProgressLine line = new ProgressLine(new PrintWriter(said), "replications", () -> now);
    now += SECOND;

    assertThat(line.goOn(900, 1000)).isTrue();
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void longWorkSaysNowAndThenHowFarItIs() {
    ProgressLine line = new ProgressLine(new PrintWriter(said), "replications", () -> now);
    for (int done = 1; done <= 8; done++) {
      now += SECOND;
      assertThat(line.goOn(1000 * done, 20_000)).isTrue();
    }

    assertThat(said.toString().lines())
        .containsExactly(
            "orrery: 2,000 of at most 20,000 replications",
            "orrery: 7,000 of at most 20,000 replications");
  }
}
