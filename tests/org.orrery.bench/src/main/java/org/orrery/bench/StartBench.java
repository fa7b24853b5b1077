package org.orrery.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.orrery.cli.demo.Ending;
import org.orrery.cli.demo.Patience;

/** Time from the start of a process to its first answer, and its memory then. */
final class StartBench {
  private static final Duration LONGEST = Duration.ofSeconds(120);

  private StartBench() {}

  /**
   * What a start took.
   *
   * @param megabytes resident set size
   */
  record Start(double seconds, double megabytes) {}

  static List<Figure> servers(Path home, Path folder) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Start own =
        serve(
            folder.resolve("start-server.log"),
            List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-jar",
                home.resolve("product/server/target/orrery-server.jar").toString(),
                "--orrery.data=" + folder.resolve("start-server")),
            "/api/v1/server");
    Start bare =
        serve(
            folder.resolve("start-bare.log"),
            List.of(
                java,
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("start-bare"),
                "--spring.datasource.username=sa"),
            "/");
    String note = "first start on an empty H2 file, bare: Spring Boot, Flowable, web";
    return List.of(
        new Figure("start", "server to first answer", "s", own.seconds, bare.seconds, note),
        new Figure("start", "server memory (RSS)", "MB", own.megabytes, bare.megabytes, note));
  }

  private static Start serve(Path log, List<String> command, String path) throws Exception {
    int port = freePort();
    List<String> all = new ArrayList<>(command);
    all.add("--server.port=" + port);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      Patience.until(
          "an answer of " + command.getLast(),
          LONGEST,
          () -> answers(client, request, process) ? Boolean.TRUE : null,
          () -> "see " + log);
      return new Start((System.nanoTime() - start) / 1e9, megabytes(process.pid()));
    } finally {
      Ending.of(process, 20);
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request, Process process)
      throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended with code " + process.exitValue());
    }
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Resident set size as the kernel says it. */
  static double megabytes(long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
      }
    }
    throw new IOException("The kernel says nothing of process " + pid);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
