package org.orrery.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** What a command said and how it ended. */
record Ran(int code, String out, String err) {
  static final Path SAMPLES = Path.of("../../samples/credit").toAbsolutePath().normalize();

  /** A drawing that stays as it is, while the samples grow. */
  static final Path STEADY =
      Path.of("../../bundles/org.orrery.lifecycle/src/test/resources/org/orrery/lifecycle/compare")
          .toAbsolutePath()
          .normalize()
          .resolve("credit-policy.lifecycle");

  static final Path CREDIT_RISK = SAMPLES.resolve("credit-risk.lifecycle");

  static Ran of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        OrreryCli.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return new Ran(command.execute(texts), out.toString(), err.toString());
  }
}
