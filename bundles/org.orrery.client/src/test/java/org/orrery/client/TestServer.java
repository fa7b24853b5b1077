package org.orrery.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.orrery.api.Event;

/** A small server in the process that answers as it is told and remembers what it was asked. */
final class TestServer implements AutoCloseable {
  static final String SESSION =
      "{\"token\":\"secret-token\",\"user\":\"ada\",\"roles\":[\"architect\"],"
          + "\"expires\":\"2026-11-24T12:00:00Z\"}";

  /** What was asked. */
  record Asked(String method, String uri, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  private record Answer(int status, String type, String body) {}

  private static final Event END = new Event(-1, null, "end", null, Map.of());

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  TestServer() throws IOException {
    this(0);
  }

  TestServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    answer("POST /api/v1/session", 200, SESSION);
    answer("DELETE /api/v1/session", 204, "");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Answers {@code "METHOD /path"}, without query. */
  void answer(String request, int status, String json) {
    answers.put(request, new Answer(status, "application/json", json));
  }

  void refuse(String request, int status, String code, String detail) {
    answers.put(
        request,
        new Answer(
            status,
            "application/problem+json",
            "{\"type\":\"about:blank\",\"title\":\"Refused\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\",\"hint\":\"Do it otherwise.\"}"
                .formatted(status, code, detail)));
  }

  /** Sends an event on the open stream. */
  void send(Event event) {
    events.add(event);
  }

  /** Ends the open stream. */
  void endStream() {
    events.add(END);
  }

  Asked last(String request) {
    return asked.stream()
        .filter(a -> (a.method + " " + a.uri).startsWith(request))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  long count(String request) {
    return asked.stream().filter(a -> (a.method + " " + a.uri).startsWith(request)).count();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      asked.add(
          new Asked(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              Map.copyOf(exchange.getRequestHeaders()),
              body));
      String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      Answer answer = answers.get(request);
      if (answer == null && request.equals("GET /api/v1/events")) {
        stream(exchange);
        return;
      }
      if (answer == null) {
        answer = new Answer(404, "text/html", "<html>nothing here</html>");
      }
      byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type);
      exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    write(out, ": open\n\n");
    try {
      for (Event event = events.take(); event != END; event = events.take()) {
        write(
            out,
            "id: %d\nevent: %s\ndata: %s\n\n"
                .formatted(event.id(), event.type(), Transport.JSON.writeValueAsString(event)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
