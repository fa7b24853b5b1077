package org.orrery.server.connectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another system over real HTTP: it keeps what it received and answers what the test says. */
public final class Peer implements AutoCloseable {
  /** Answers nothing until the peer is closed. */
  public static final int NEVER = 0;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Map<String, Deque<Integer>> answers = new ConcurrentHashMap<>();

  public Peer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** A request as it came; names of headers in any case. */
  public record Received(String method, String path, Map<String, String> headers, String body) {}

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Sets what the next requests of a path are answered with; afterwards 200. */
  public void answers(String path, Integer... statuses) {
    answers.put(path, new ArrayDeque<>(List.of(statuses)));
  }

  public List<Received> received(String path) {
    return received.stream().filter(request -> request.path().equals(path)).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Integer status;
    synchronized (answers) {
      status = answers.getOrDefault(path, new ArrayDeque<>()).poll();
    }
    received.add(new Received(exchange.getRequestMethod(), path, headers, body));
    if (status != null && status == NEVER) {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
      return;
    }
    if (status != null && status / 100 == 3) {
      exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
    }
    exchange.sendResponseHeaders(status == null ? 200 : status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
