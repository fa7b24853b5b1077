package org.orrery.journeys.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.orrery.api.NewUser;
import org.orrery.client.OrreryClient;
import org.orrery.client.UnreachableException;
import org.orrery.journeys.Ui;
import tools.jackson.databind.json.JsonMapper;

/** The server as it is shipped, in a process of its own with its own data; it can be killed. */
final class RealServer implements AutoCloseable {
  static final String PASSWORD = "correct horse battery";
  private static final Duration START = Duration.ofMinutes(5);

  private final Path data;
  private Process process;
  private int port;

  private RealServer(Path data) {
    this.data = data;
  }

  /** Starts it with a free port and waits until it answers. */
  static RealServer start(Path data) {
    RealServer server = new RealServer(data);
    server.startAgain();
    return server;
  }

  /** Starts it, at the port that it had before if it had one. */
  void startAgain() {
    Path jar = Path.of(System.getProperty("orrery.serverJar"));
    if (!Files.isRegularFile(jar)) {
      throw new AssertionError(jar + " is not built; see CONTRIBUTING.md");
    }
    Ui.whileLiving("start the server", START, () -> process = launch(jar));
    Ui.await("the server's port", START, () -> readPort() > 0);
    port = readPort();
    Ui.whileLiving("the server answers", START, this::awaitReady);
  }

  private Process launch(Path jar) throws IOException {
    Process started =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx512m",
                    "-jar",
                    jar.toString(),
                    "--server.port=" + port,
                    "--orrery.data=" + data))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    return started;
  }

  private File log() {
    return data.resolveSibling(data.getFileName() + ".log").toFile();
  }

  /** The port that this process has written down, or 0. */
  private int readPort() {
    if (!process.isAlive()) {
      throw new AssertionError("the server ended, see " + log());
    }
    try {
      Map<?, ?> facts =
          JsonMapper.shared().readValue(Files.readString(data.resolve("server.json")), Map.class);
      boolean own = ((Number) facts.get("pid")).longValue() == process.pid();
      return own ? ((Number) facts.get("port")).intValue() : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private Boolean awaitReady() throws InterruptedException {
    try (OrreryClient client = client()) {
      while (process.isAlive()) {
        try {
          if (client.isReady()) {
            return true;
          }
        } catch (UnreachableException e) {
          // it has its port and answers soon
        }
        process.waitFor(200, TimeUnit.MILLISECONDS);
      }
    }
    throw new AssertionError("the server ended, see " + log());
  }

  int port() {
    return port;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  OrreryClient client() {
    return new OrreryClient(address());
  }

  /** The password of the first administrator, from the file that only its owner reads. */
  String administratorPassword() throws IOException {
    return Files.readString(data.resolve("administrator-password")).strip();
  }

  /** Enters a person. */
  void person(String name, String... roles) {
    Ui.whileLiving(
        "enter " + name,
        () -> {
          try (OrreryClient admin = client()) {
            admin.signIn("admin", administratorPassword());
            return admin.createUser(new NewUser(name, name, PASSWORD, List.of(roles)));
          }
        });
  }

  /** SIGTERM, and waits for the end. */
  void stop() {
    process.destroy();
    ended();
  }

  /** SIGKILL: nothing in the process runs any more. */
  void kill() {
    process.destroyForcibly();
    ended();
  }

  private void ended() {
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        throw new AssertionError("the server does not end, see " + log());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
