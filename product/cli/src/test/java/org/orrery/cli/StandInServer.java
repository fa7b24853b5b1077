package org.orrery.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server that answers as a test says, and remembers what it was asked. */
final class StandInServer implements AutoCloseable {
  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();

  record Answer(int status, String body) {
    static Answer of(String body) {
      return new Answer(200, body);
    }
  }

  /**
   * @param answers what is answered to a method and a path, such as {@code GET /api/v1/server};
   *     null where the server goes away without an answer
   */
  StandInServer(Function<String, Answer> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            bodies.put(request, body);
            asked.add(request);
            Optional.ofNullable(exchange.getRequestURI().getQuery()).ifPresent(queries::add);
            Answer answer = answers.apply(request);
            if (answer != null) {
              byte[] words = answer.body().getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(answer.status(), words.length);
              exchange.getResponseBody().write(words);
            }
          }
        });
    server.start();
  }

  List<String> asked() {
    return asked;
  }

  /** What was sent last with a request. */
  byte[] body(String request) {
    return bodies.get(request);
  }

  /** What was asked behind a question mark, as it was meant. */
  List<String> queries() {
    return queries;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
