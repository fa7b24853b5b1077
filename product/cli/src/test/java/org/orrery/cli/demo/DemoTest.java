package org.orrery.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
