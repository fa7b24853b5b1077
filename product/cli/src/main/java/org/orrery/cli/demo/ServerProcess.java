package org.orrery.cli.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.orrery.api.ServerInfo;
import org.orrery.client.OrreryClient;
import org.orrery.client.UnreachableException;

/** The server as a process of its own, on a free port with its data in the story's folder. */
public final class ServerProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(240);

  private final Stage stage;
  private final Path log;
  private Process process;
  private URI address;

  public ServerProcess(Stage stage) {
    this.stage = stage;
    this.log = stage.folder().resolve("server.log");
  }

  public URI address() {
    return address;
  }

  /** Starts it and waits until it answers. */
  public ServerInfo start() throws Exception {
    int port = freePort();
    address = URI.create("http://127.0.0.1:" + port);
    process =
        new ProcessBuilder(
                List.of(
                    stage.java().toString(),
                    "@" + stage.serverStart(),
                    "--server.port=" + port,
                    "--orrery.data=" + stage.data()))
            .directory(stage.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try (OrreryClient client = new OrreryClient(address)) {
      return Patience.until("the server", START, () -> answer(client), this::lastWords);
    }
  }

  private ServerInfo answer(OrreryClient client) {
    if (!process.isAlive()) {
      throw new IllegalStateException("The server ended: " + lastWords());
    }
    try {
      return client.isReady() ? client.info() : null;
    } catch (UnreachableException e) {
      return null;
    }
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(log);
      return "see " + log + ": " + (lines.isEmpty() ? "empty" : lines.getLast());
    } catch (IOException e) {
      return "see " + log;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  public void await() throws InterruptedException {
    process.waitFor();
  }

  /** Asks it to end in order, and makes it end when it does not. */
  @Override
  public void close() {
    Ending.of(process, 20);
  }
}
