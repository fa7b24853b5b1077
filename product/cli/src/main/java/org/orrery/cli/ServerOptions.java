package org.orrery.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.orrery.client.OrreryClient;
import picocli.CommandLine.Option;

/** Which server and who asks; the password never stands on a command line. */
final class ServerOptions {
  @Option(names = "--server", paramLabel = "URL", description = "Address of the server.")
  private URI server;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "User to sign in as; ORRERY_USER when absent.")
  private String user = System.getenv("ORRERY_USER");

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "File whose first line is the password; when absent ORRERY_PASSWORD, then a prompt.")
  private Path passwordFile;

  boolean namesServer() {
    return server != null;
  }

  /** A client that is signed in; the caller closes it. */
  OrreryClient signIn() throws IOException {
    if (server == null || server.getHost() == null) {
      throw new EnvironmentFault(
          "--server",
          "Name the server by its address.",
          "For example --server http://127.0.0.1:8470.");
    }
    if (user == null || user.isBlank()) {
      throw new EnvironmentFault(
          "--user", "Name the user to sign in as.", "Give --user NAME or set ORRERY_USER.");
    }
    String password = password();
    OrreryClient client = new OrreryClient(server);
    try {
      client.signIn(user, password);
      return client;
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  private String password() throws IOException {
    if (passwordFile != null) {
      return Files.readString(passwordFile).lines().findFirst().orElse("").strip();
    }
    String fromEnvironment = System.getenv("ORRERY_PASSWORD");
    if (fromEnvironment != null) {
      return fromEnvironment;
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Password of %s: ", user);
    if (typed == null) {
      throw new EnvironmentFault(
          "password",
          "There is no password and nobody to ask for it.",
          "Give --password-file FILE or set ORRERY_PASSWORD.");
    }
    return new String(typed);
  }
}
