package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.Credentials;
import org.orrery.api.NewUser;
import org.orrery.api.Problem;
import org.orrery.api.Session;
import org.orrery.server.Json;

/** A client of the whole interface for tests; people are called by their role. */
public final class Http {
  private static final String PASSWORD = "correct horse battery";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new HashMap<>();
  private final String url;

  public Http(String url) {
    this.url = url;
  }

  /** Signs in the administrator of the data directory. */
  public void administrator(Path data) {
    try {
      signIn("admin", Files.readString(data.resolve("administrator-password")).strip());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Enters a person and signs them in. */
  public void person(String name, String... roles) {
    ok(post("admin", "/api/v1/users", new NewUser(name, name, PASSWORD, List.of(roles))));
    signIn(name, PASSWORD);
  }

  public void signIn(String name, String password) {
    HttpResponse<String> answer = post(null, "/api/v1/session", new Credentials(name, password));
    tokens.put(name, Json.read(ok(answer), Session.class).token());
  }

  public void signIn(String name) {
    signIn(name, PASSWORD);
  }

  /** Uses the sessions of another client. */
  public void signedInLike(Http other) {
    tokens.putAll(other.tokens);
  }

  public String token(String name) {
    return tokens.get(name);
  }

  public <T> T get(String who, String path, Class<T> type) {
    return Json.read(ok(send(who, "GET", path, null, null)), type);
  }

  public <T> List<T> list(String who, String path, Class<T> type) {
    return Json.list(ok(send(who, "GET", path, null, null)), type);
  }

  public HttpResponse<String> post(String who, String path, Object body) {
    return send(
        who, "POST", path, body == null ? null : Json.write(body).getBytes(), "application/json");
  }

  public <T> T post(String who, String path, Object body, Class<T> type) {
    return Json.read(ok(post(who, path, body)), type);
  }

  /** Gets a document as a browser asks for it. */
  HttpResponse<String> page(String who, String path) {
    return send(
        HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html,*/*;q=0.8"),
        who,
        "GET",
        path,
        null,
        null);
  }

  public HttpResponse<String> send(
      String who, String method, String path, byte[] body, String contentType) {
    return send(
        HttpRequest.newBuilder(URI.create(url + path)), who, method, path, body, contentType);
  }

  private HttpResponse<String> send(
      HttpRequest.Builder request,
      String who,
      String method,
      String path,
      byte[] body,
      String contentType) {
    if (who != null) {
      request.header("Authorization", "Bearer " + tokens.get(who));
    }
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    request.method(
        method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  public static String ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body();
  }

  public static Problem problem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(answer.body())
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    Problem problem = Json.read(answer.body(), Problem.class);
    assertThat(answer.statusCode()).isEqualTo(problem.status());
    assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    return problem;
  }
}
