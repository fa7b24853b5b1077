package org.orrery.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.orrery.api.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** One server by HTTP: JSON in and out, problems as exceptions. Any thread; calls block. */
final class Transport implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final URI server;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private volatile String token;

  Transport(URI server) {
    String text = server.toString();
    this.server = URI.create(text.endsWith("/") ? text : text + "/");
  }

  URI server() {
    return server;
  }

  /** Sends {@code token} as the bearer from now on; null sends none. */
  void token(String token) {
    this.token = token;
  }

  boolean hasToken() {
    return token != null;
  }

  <T> T get(String path, JavaType type) {
    return read(bytes(request(path, "application/json").GET(), path), type, path);
  }

  byte[] getBytes(String path, String accept) {
    return bytes(request(path, accept).GET(), path);
  }

  <T> T send(String method, String path, Object body, JavaType type) {
    BodyPublisher publisher =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    HttpRequest.Builder request = request(path, "application/json").method(method, publisher);
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    return read(bytes(request, path), type, path);
  }

  <T> T upload(String path, String contentType, byte[] body, JavaType type) {
    return upload(path, contentType, BodyPublishers.ofByteArray(body), type);
  }

  <T> T upload(String path, String contentType, Path file, JavaType type) throws IOException {
    return upload(path, contentType, BodyPublishers.ofFile(file), type);
  }

  private <T> T upload(String path, String contentType, BodyPublisher body, JavaType type) {
    return read(
        bytes(
            request(path, "application/json").POST(body).header("Content-Type", contentType), path),
        type,
        path);
  }

  /**
   * Opens the event stream after {@code lastId}, or from now on when it is negative; the caller
   * closes it.
   */
  InputStream events(long lastId) {
    HttpRequest.Builder builder = request("api/v1/events", "text/event-stream").GET();
    if (lastId >= 0) {
      builder.header("Last-Event-ID", Long.toString(lastId));
    }
    HttpRequest request = builder.build();
    HttpResponse<InputStream> response = exchange(request, BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      try (InputStream body = response.body()) {
        throw refused(response.statusCode(), body.readAllBytes(), "api/v1/events");
      } catch (IOException e) {
        throw new UnreachableException(server, e);
      }
    }
    return response.body();
  }

  private HttpRequest.Builder request(String path, String accept) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).header("Accept", accept);
    if (!accept.equals("text/event-stream")) {
      request.timeout(ANSWER);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  private byte[] bytes(HttpRequest.Builder request, String path) {
    HttpResponse<byte[]> response = exchange(request.build(), BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw refused(response.statusCode(), response.body(), path);
    }
    return response.body();
  }

  private <B> HttpResponse<B> exchange(HttpRequest request, HttpResponse.BodyHandler<B> handler) {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new UnreachableException(server, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreachableException(server, e);
    }
  }

  private static ClientException refused(int status, byte[] body, String path) {
    try {
      Problem problem = JSON.readValue(body, Problem.class);
      if (problem != null && problem.code() != null) {
        return new ClientException(problem);
      }
    } catch (JacksonException e) {
      // not every proxy between answers problem JSON: the status alone has to do
    }
    return new ClientException(
        strange(
            status,
            "http-" + status,
            "The server answered with status " + status + " to " + path + ".",
            path));
  }

  private static <T> T read(byte[] body, JavaType type, String path) {
    if (body.length == 0 || type == null) {
      return null;
    }
    try {
      return JSON.readValue(body, type);
    } catch (JacksonException e) {
      throw new ClientException(
          strange(
              502,
              "unreadable-answer",
              "The answer to " + path + " is not what an Orrery server says.",
              path));
    }
  }

  private static Problem strange(int status, String code, String detail, String path) {
    return new Problem(
        "about:blank",
        "HTTP " + status,
        status,
        code,
        detail,
        "Check the address of the server, and that server and client belong together.",
        path,
        Map.of());
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
