package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.orrery.server.ForkedJvm;
import org.orrery.server.Json;
import org.orrery.server.OrreryServer;

/** A server in a process of its own, which can be killed. */
final class ForkedServer {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process process;
  private final Path data;
  private final Path log;

  private ForkedServer(Process process, Path data, Path log) {
    this.process = process;
    this.data = data;
    this.log = log;
  }

  /** Starts a process, without waiting until it answers. */
  static ForkedServer launch(Path data, Path log, String... more) throws IOException {
    return launch(List.of(), KeptClasses.options(), data, data, log, more);
  }

  private static ForkedServer launch(
      List<String> before, List<String> options, Path data, Path seen, Path log, String... more)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(ForkedJvm.java());
    command.addAll(options);
    command.add(OrreryServer.class.getName());
    command.add("--orrery.data=" + data);
    if (Arrays.stream(more).noneMatch(argument -> argument.startsWith("--server.port="))) {
      command.add("--server.port=0");
    }
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new ForkedServer(process, seen, log);
  }

  static ForkedServer start(Path data, Path log, String... more) throws IOException {
    return launch(data, log, more).ready();
  }

  /** Starts one whose JVM has options of its own. */
  static ForkedServer start(List<String> options, Path data, Path log) throws IOException {
    return launch(List.of(), options, data, data, log).ready();
  }

  /** Starts one that keeps its data on a small disk. */
  static ForkedServer start(SmallDisk disk, Path log) throws IOException {
    return launch(disk, log).ready();
  }

  /** Starts the process of one that keeps its data on a small disk. */
  static ForkedServer launch(SmallDisk disk, Path log) throws IOException {
    return launch(disk.inside(), KeptClasses.options(), disk.place(), disk.seen(), log);
  }

  private ForkedServer ready() throws IOException {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .failFast(() -> assertThat(process.isAlive()).as(log()).isTrue())
        .until(() -> port() > 0);
    return this;
  }

  /** The port that this process has written down, or 0. */
  private int port() throws IOException {
    Path file = data.resolve("server.json");
    if (!Files.exists(file)) {
      return 0;
    }
    Map<String, Object> facts = Json.map(Files.readString(file));
    boolean own = ((Number) facts.get("pid")).longValue() == process.pid();
    return own ? ((Number) facts.get("port")).intValue() : 0;
  }

  String url() throws IOException {
    return "http://127.0.0.1:" + port();
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /** SIGKILL: nothing in the process runs any more. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  /** SIGTERM, and its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    return exit();
  }

  int exit() throws InterruptedException {
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
