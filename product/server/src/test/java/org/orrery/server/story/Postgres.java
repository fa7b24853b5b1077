package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the test's own, from the system's binaries; PostgreSQL refuses to run as root.
 */
public final class Postgres {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  private final Path binaries;
  private final Path home;
  private final int port;

  private Postgres(Path binaries, Path home, int port) {
    this.binaries = binaries;
    this.home = home;
    this.port = port;
  }

  /** The directory of the newest installed binaries, or null. */
  public static Path installed() {
    if (!Files.isDirectory(INSTALLED)) {
      return null;
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(Path::toString))
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  public static Postgres start(Path binaries) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("orrery-postgres");
    if (isRoot()) {
      run(List.of("chown", "postgres", home.toString()));
    }
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Postgres postgres = new Postgres(binaries, home, port);
    postgres.command("initdb", "-D", postgres.data(), "-U", "orrery", "-A", "trust", "-E", "UTF8");
    postgres.command(
        "pg_ctl",
        "-D",
        postgres.data(),
        "-w",
        "-t",
        "120",
        "-l",
        home.resolve("log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -k " + home,
        "start");
    postgres.command("createdb", "-h", "127.0.0.1", "-p", "" + port, "-U", "orrery", "orrery");
    return postgres;
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/orrery";
  }

  private String data() {
    return home.resolve("data").toString();
  }

  private void command(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(binaries.resolve(name).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("orrery-postgres", ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(command.toString()).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    Files.delete(output);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  public void stop() throws IOException, InterruptedException {
    command("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    run(List.of("rm", "-rf", home.toString()));
  }
}
