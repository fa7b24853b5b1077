package org.orrery.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class StepsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Steps steps = new Steps(new PrintStream(out, true, StandardCharsets.UTF_8));

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private void fails(String what, Callable<String> step) {
    assertThatThrownBy(() -> steps.step(what, step)).isInstanceOf(StepFailedException.class);
  }

  @Test
  void eachStepHasALineWithItsNumberAndFigure() {
    steps.step("server started", () -> "orrery 1 at http://127.0.0.1:1");
    steps.step("model trained", () -> "version 1");

    assertThat(lines()).hasSize(2);
    assertThat(lines().getFirst())
        .matches("ok    1  server started +orrery 1 at http://127\\.0\\.0\\.1:1  \\[\\d+\\.\\d s]");
    assertThat(lines().getLast()).startsWith("ok    2  model trained ").contains(" version 1 ");
    assertThat(steps.failed()).isZero();
    assertThat(steps.summary()).isEqualTo("demo: 2 steps passed, 0 failed");
  }

  @Test
  void aFailedStepIsToldAndEndsTheStory() {
    steps.step("server started", () -> "well");
    fails(
        "model trained",
        () -> {
          throw new IOException("The disk is full.");
        });

    assertThat(lines().getLast())
        .startsWith("FAIL  2  model trained ")
        .contains("The disk is full.");
    assertThat(steps.failed()).isEqualTo(1);
    assertThat(steps.summary()).isEqualTo("demo: 1 steps passed, 1 failed");
  }

  @Test
  void whatHasNoMessageIsToldByItsName() {
    fails(
        "model trained",
        () -> {
          throw new IllegalStateException();
        });

    assertThat(lines().getLast()).contains("IllegalStateException");
  }

  @Test
  void anErrorOfTheMachineIsAFailedStepToo() {
    fails(
        "picture",
        () -> {
          throw new OutOfMemoryError("Java heap space");
        });

    assertThat(lines().getLast()).startsWith("FAIL  1  picture ").contains("Java heap space");
    assertThat(steps.summary()).isEqualTo("demo: 0 steps passed, 1 failed");
  }
}
