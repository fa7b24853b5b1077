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

/** A server as a process of its own, from its start to its first answer and on. */
final class Served implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(300);

  private final Process process;
  private final URI address;
  private double seconds;
  private double processorSeconds;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts a server and waits until it answers.
   *
   * @param options of Java: flags, and what to run
   * @param arguments of the server
   * @param path what is asked for
   */
  static Served start(Path log, List<String> options, List<String> arguments, String path)
      throws Exception {
    int port = freePort();
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(options);
    all.addAll(arguments);
    all.add("--server.port=" + port);
    URI address = URI.create("http://127.0.0.1:" + port);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Served served = new Served(process, address);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
      Patience.until(
          "an answer of " + options.getLast(),
          LONGEST,
          () -> answers(client, request, process) ? Boolean.TRUE : null,
          () -> "see " + log);
      served.seconds = (System.nanoTime() - start) / 1e9;
      served.processorSeconds = process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
      return served;
    } catch (Exception e) {
      served.close();
      throw e;
    }
  }

  URI address() {
    return address;
  }

  /** From the start of the process to its first answer. */
  double seconds() {
    return seconds;
  }

  /** What all its threads worked until then; other work on the machine changes it little. */
  double processorSeconds() {
    return processorSeconds;
  }

  /** Resident set size now. */
  double megabytes() throws IOException {
    return megabytes(process.pid());
  }

  /** Ends in order, however long it takes: what it keeps at its end is wanted. */
  void end() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  @Override
  public void close() {
    Ending.of(process, 20);
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
