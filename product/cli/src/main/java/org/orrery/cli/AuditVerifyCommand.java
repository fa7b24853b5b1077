package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orrery.api.AuditVerification;
import org.orrery.client.OrreryClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the hash chain of an exported trail, or asks a server to check its own. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Checks the hash chain of an exported trail (.ndjson) or of a server.")
final class AuditVerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ServerOptions server;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "Exported trail (.ndjson).")
  private Path file;

  @Override
  public Integer call() throws IOException {
    if ((file == null) == !server.namesServer()) {
      throw new ParameterException(
          spec.commandLine(), "Name either an exported trail or a server with --server URL.");
    }
    AuditVerification result = file == null ? ask() : AuditChain.verify(file);
    PrintWriter out = spec.commandLine().getOut();
    out.println((result.intact() ? "intact" : "broken") + ": " + result.message());
    out.println("entries " + result.entries() + ", head " + result.head());
    out.flush();
    return result.intact() ? 0 : OrreryCli.INPUT;
  }

  private AuditVerification ask() throws IOException {
    try (OrreryClient client = server.signIn()) {
      return client.verifyAudit();
    }
  }
}
