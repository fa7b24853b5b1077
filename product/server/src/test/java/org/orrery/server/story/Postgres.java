package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the tests' own, from the system's binaries: one for the process, with a database
 * for whoever asks. Its machine does not fail in these tests, so it does not force to the disk.
 *
 * <p>PostgreSQL refuses to run as root.
 */
public final class Postgres implements AutoCloseable {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static Postgres shared;

  private final List<String> as;
  private final Path binaries;
  private final Path home;
  private final int port;
  private int databases;

  private Postgres(List<String> as, Path binaries, Path home, int port) {
    this.as = as;
    this.binaries = binaries;
    this.home = home;
    this.port = port;
  }

  /** The one of the process; where there is none installed, the test is told as skipped. */
  public static synchronized Postgres shared() throws IOException, InterruptedException {
    if (shared == null) {
      Path binaries = installed();
      Path home = Files.createTempDirectory("orrery-postgres");
      if (isRoot()) {
        run(List.of("chown", "postgres", home.toString()));
      }
      List<String> as = isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of();
      Postgres started = new Postgres(as, binaries, home, freePort());
      started.create("--no-sync");
      started.control("start", "-c fsync=off -c full_page_writes=off");
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(started::end));
      shared = started;
    }
    return shared;
  }

  /**
   * One on a small disk, where it forces to the disk as it does in earnest; its log grows in small
   * steps, so that a full disk soon ends it.
   */
  static Postgres on(SmallDisk disk) throws IOException, InterruptedException {
    List<String> as = new ArrayList<>(disk.inside());
    as.addAll(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000", "--"));
    Postgres postgres = new Postgres(as, installed(), disk.place(), freePort());
    postgres.create("--wal-segsize=1");
    postgres.control("start", "");
    return postgres;
  }

  private static Path installed() {
    Path newest = newest();
    assumeThat(newest)
        .as("PostgreSQL is not installed: apt-get install postgresql; NOT tested on it")
        .isNotNull();
    return newest;
  }

  /** The directory of the newest installed binaries, or null. */
  private static Path newest() {
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void create(String option) throws IOException, InterruptedException {
    command("initdb", "-D", data(), "-U", "orrery", "-A", "trust", "-E", "UTF8", option);
  }

  private void control(String what, String settings) throws IOException, InterruptedException {
    String own = "-p %d -c listen_addresses=127.0.0.1 -k %s ".formatted(port, home);
    String log = home.resolve("log").toString();
    command(
        "pg_ctl",
        "-D",
        data(),
        "-w",
        "-t",
        "120",
        "-m",
        "immediate",
        "-l",
        log,
        "-o",
        own + settings,
        what);
  }

  /** Starts it again, whether it has gone down or not. */
  void restart() throws IOException, InterruptedException {
    control("restart", "");
  }

  /**
   * Writes to its log until that cannot grow: PostgreSQL goes down on it, and who wrote hears why
   * or only that it is gone.
   */
  void useUpLog() {
    try (Connection connection = DriverManager.getConnection(url("postgres"), "orrery", "");
        Statement sql = connection.createStatement()) {
      for (int i = 0; i < 1_000; i++) {
        sql.execute("select pg_logical_emit_message(false, 'filler', repeat('x', 100000))");
      }
    } catch (SQLException full) {
      assertThat(full.getSQLState()).as(full.getMessage()).isIn("53100", "08006", "57P02");
      return;
    }
    throw new AssertionError("The log grows on a full disk.");
  }

  /** A new database. */
  public synchronized String database() {
    String name = "orrery" + ++databases;
    try (Connection connection = DriverManager.getConnection(url("postgres"), "orrery", "");
        Statement sql = connection.createStatement()) {
      sql.execute("create database " + name);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private String data() {
    return home.resolve("data").toString();
  }

  private void command(String name, String... arguments) throws IOException, InterruptedException {
    run(commandOf(name, arguments));
  }

  private List<String> commandOf(String name, String... arguments) {
    List<String> command = new ArrayList<>(as);
    command.add(binaries.resolve(name).toString());
    command.addAll(List.of(arguments));
    return command;
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

  private void end() {
    try {
      close();
      run(List.of("rm", "-rf", home.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it at once, if it has not gone down by itself. */
  @Override
  public void close() throws IOException {
    try {
      Process status = new ProcessBuilder(commandOf("pg_ctl", "-D", data(), "status")).start();
      if (status.waitFor() == 0) {
        command("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
