package org.orrery.journeys.workbench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.orrery.api.Event;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Session;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that answers what a journey tells it to, so that a journey can make it fail, vanish and
 * come back. The journeys with the real server are elsewhere.
 */
public final class FakeServer implements AutoCloseable {
  public static final String PASSWORD = "correct horse";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Function<byte[], Object>> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final List<OutputStream> streams = new CopyOnWriteArrayList<>();
  private final AtomicLong eventId = new AtomicLong();
  private List<String> roles = List.of("architect", "validator", "auditor");
  private HttpServer http;
  private ExecutorService threads;
  private int port;
  private volatile boolean expired;

  public FakeServer() {
    on("DELETE /api/v1/session", body -> null);
    open();
  }

  /**
   * Answers {@code "METHOD /path"}, without its query, with what the function makes of the body.
   */
  public FakeServer on(String request, Function<byte[], Object> answer) {
    answers.put(request, answer);
    return this;
  }

  public FakeServer roles(String... names) {
    roles = List.of(names);
    return this;
  }

  public URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** The requests so far, as {@code "METHOD /path"}. */
  public List<String> requests() {
    return requests;
  }

  /** The paths with their queries that were asked for and begin so. */
  public List<String> asked(String path) {
    return queries.stream().filter(query -> query.startsWith(path)).toList();
  }

  /** Reads a body that the server got. */
  public static <T> T read(byte[] body, Class<T> type) {
    return JSON.readValue(body, type);
  }

  /** Sends an event to everybody who listens. */
  public void event(String type, String subject) {
    Event event = new Event(eventId.incrementAndGet(), Instant.now(), type, subject, Map.of());
    String text =
        "id: "
            + event.id()
            + "\nevent: "
            + type
            + "\ndata: "
            + JSON.writeValueAsString(event)
            + "\n\n";
    for (OutputStream stream : streams) {
      try {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
      } catch (IOException e) {
        streams.remove(stream);
      }
    }
  }

  /** Number of clients that follow the events. */
  public int listeners() {
    return streams.size();
  }

  /** Goes away as a killed process would. */
  public void vanish() {
    close();
  }

  /** Comes back at the same address. */
  public void comeBack() {
    open();
  }

  /** Every session ends now. */
  public void expireSessions() {
    expired = true;
    streams.forEach(FakeServer::end);
    streams.clear();
  }

  @Override
  public void close() {
    streams.forEach(FakeServer::end);
    streams.clear();
    if (http != null) {
      http.stop(0);
      threads.shutdownNow();
      http = null;
    }
  }

  private void open() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new IllegalStateException("no port for the journey's server", e);
    }
    port = http.getAddress().getPort();
    threads = Executors.newCachedThreadPool();
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    requests.add(request);
    queries.add(exchange.getRequestURI().toString());
    if (request.equals("POST /api/v1/session")) {
      signIn(exchange, body);
    } else if (expired) {
      problem(exchange, 401, ProblemCodes.SESSION_EXPIRED, "Your session ended.");
    } else if (request.equals("GET /api/v1/events")) {
      follow(exchange);
    } else if (answers.containsKey(request)) {
      answer(exchange, answers.get(request).apply(body));
    } else if (request.matches("GET /api/v1/runs/[^/]+/history")) {
      answer(exchange, List.of());
    } else {
      problem(exchange, 404, ProblemCodes.NOT_FOUND, request + " is not there.");
    }
  }

  private void signIn(HttpExchange exchange, byte[] body) throws IOException {
    Map<?, ?> credentials = JSON.readValue(body, Map.class);
    if (PASSWORD.equals(credentials.get("password"))) {
      expired = false;
      String user = (String) credentials.get("user");
      answer(exchange, new Session("token", user, roles, Instant.now().plus(8, ChronoUnit.HOURS)));
    } else {
      problem(exchange, 401, ProblemCodes.WRONG_PASSWORD, "Name or password is wrong.");
    }
  }

  private void follow(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream stream = exchange.getResponseBody();
    stream.write(": welcome\n\n".getBytes(StandardCharsets.UTF_8));
    stream.flush();
    streams.add(stream);
  }

  private static void answer(HttpExchange exchange, Object answer) throws IOException {
    if (answer instanceof Problem problem) {
      send(exchange, problem.status(), "application/problem+json", JSON.writeValueAsBytes(problem));
    } else if (answer instanceof String text) {
      send(exchange, 200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    } else if (answer == null) {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    } else {
      send(exchange, 200, "application/json", JSON.writeValueAsBytes(answer));
    }
  }

  private static void problem(HttpExchange exchange, int status, String code, String detail)
      throws IOException {
    answer(exchange, new Problem("about:blank", code, status, code, detail, "", "", Map.of()));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void end(OutputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // the client went first
    }
  }

  /** A list that Jackson writes as an array, for answers built by journeys. */
  public static <T> List<T> many(int count, Function<Integer, T> make) {
    List<T> items = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      items.add(make.apply(i));
    }
    return items;
  }
}
