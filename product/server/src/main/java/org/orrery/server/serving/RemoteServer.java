package org.orrery.server.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import tools.jackson.core.JacksonException;

/** Talks to a server of the Open Inference Protocol by HTTP and JSON; for many threads. */
final class RemoteServer {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String name;
  private final RemoteSettings.Remote settings;

  RemoteServer(String name, RemoteSettings.Remote settings) {
    this.name = name;
    this.settings = settings;
  }

  /** Whether the server says that it, or a model of it, is ready. */
  boolean ready(String path) {
    try {
      return !Boolean.FALSE.equals(get(path).get("ready"));
    } catch (ProblemException e) {
      return false;
    }
  }

  Map<String, Object> get(String path) {
    return send(request(path).GET().build());
  }

  Map<String, Object> post(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    String base = settings.url().toString().replaceAll("/+$", "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(settings.timeout());
    if (settings.tokenFile() != null) {
      request.header("Authorization", "Bearer " + token(settings.tokenFile()));
    }
    return request;
  }

  private String token(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw away("its token file cannot be read");
    }
  }

  private Map<String, Object> send(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw away("it answered " + answer.statusCode());
      }
      return answer.body().isBlank() ? Map.of() : Json.map(answer.body());
    } catch (HttpTimeoutException e) {
      throw away("it did not answer within " + settings.timeout());
    } catch (IOException e) {
      throw away("it cannot be reached");
    } catch (JacksonException e) {
      throw away("its answer is no JSON object");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw away("the call was interrupted");
    }
  }

  /** A problem that says what is wrong with the server, without its address or token. */
  ProblemException away(String why) {
    return new ProblemException(
        503,
        ProblemCodes.REMOTE_UNAVAILABLE,
        "The remote server '" + name + "' does not serve: " + why + ".",
        "Try again; if it stays so, ask its operators or roll back.",
        Map.of("remote", name));
  }
}
