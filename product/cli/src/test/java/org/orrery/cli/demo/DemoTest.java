package org.orrery.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class DemoTest {
  @TempDir private Path home;

  @Test
  void aStageThatCannotBePreparedIsAFaultOfTheEnvironmentInOneLine() throws IOException {
    Files.writeString(home.resolve("target"), "a file where a folder has to be");
    StringWriter err = new StringWriter();

    int code =
        Demo.commandLine()
            .setErr(new PrintWriter(err))
            .execute("--home", home.toString(), "--without-workbench");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith(home.resolve("target/demo") + ": ")
        .contains("Not a directory");
  }

  /** A virtual machine that only tells its version stands for a server that ends at its start. */
  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  void aFailedStepEndsItWith1AndALastLineThatCountsIt() throws IOException {
    Path start = home.resolve("product/server/target/start/java.args");
    Files.createDirectories(start.getParent());
    Files.writeString(start, "-version");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream screen = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    int code;
    try {
      code = Demo.commandLine().execute("--home", home.toString(), "--without-workbench");
    } finally {
      System.setOut(screen);
    }

    List<String> lines =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.matches("(ok  |FAIL|demo:) .*"))
            .toList();
    assertThat(code).isEqualTo(1);
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("FAIL  1  server started ").contains("server.log");
    assertThat(lines.getLast()).isEqualTo("demo: 0 steps passed, 1 failed");
  }

  @Test
  void anUnknownOptionIsAFaultOfUsage() {
    StringWriter err = new StringWriter();

    int code =
        Demo.commandLine()
            .setErr(new PrintWriter(err))
            .execute("--home", home.toString(), "--faster");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("--faster");
  }
}
