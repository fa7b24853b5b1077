package org.orrery.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Role;
import org.orrery.server.MovableClock;
import org.orrery.server.TestServer;
import org.orrery.server.story.Http;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint that the server maps, held against what is documented, for every role. */
class EndpointRolesTest {
  /** Frames of the framework that answer no request of a client. */
  private static final Set<String> INTERNAL = Set.of("/error");

  @TempDir static Path data;
  private static TestServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = TestServer.start(data, List.of(MovableClock.Source.class));
    http = new Http(server.url());
    http.administrator(data);
    for (Role role : Role.values()) {
      http.person("is-" + role.code(), role.code());
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private record Endpoint(String method, String pattern) {
    static Endpoint of(String key) {
      return new Endpoint(key.substring(0, key.indexOf(' ')), key.substring(key.indexOf(' ') + 1));
    }

    String path() {
      return pattern
          .replace("/**", "/x")
          .replaceAll("versions/\\{[^}]*}", "versions/1")
          .replaceAll("\\{[^}]*}", "none");
    }
  }

  private static List<Endpoint> mapped() {
    List<Endpoint> endpoints = new ArrayList<>();
    for (RequestMappingHandlerMapping mapping : server.beans(RequestMappingHandlerMapping.class)) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        for (String pattern : info.getPatternValues()) {
          Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
          List<RequestMethod> all =
              methods.isEmpty() ? List.of(RequestMethod.GET) : List.copyOf(methods);
          for (RequestMethod method : all) {
            if (!INTERNAL.contains(pattern)) {
              endpoints.add(new Endpoint(method.name(), pattern));
            }
          }
        }
      }
    }
    return endpoints;
  }

  @Test
  void whatIsDocumentedIsWhatIsThere() throws Exception {
    Set<String> there =
        mapped().stream()
            .map(endpoint -> DocumentedRoles.key(endpoint.method(), endpoint.pattern()))
            .collect(Collectors.toSet());
    assertThat(there).hasSizeGreaterThan(40);
    assertThat(DocumentedRoles.read().keySet())
        .filteredOn(endpoint -> !endpoint.contains(" /actuator/"))
        .containsExactlyInAnyOrderElementsOf(there);
  }

  /** The expectation is what people are told, not the table that the server itself goes by. */
  @Test
  void whoMayNotIsRefusedAndWhoMayIsNot() throws Exception {
    for (Map.Entry<String, Set<String>> documented : DocumentedRoles.read().entrySet()) {
      Endpoint endpoint = Endpoint.of(documented.getKey());
      Set<String> roles = documented.getValue();
      boolean streams = endpoint.pattern().equals("/api/v1/events");
      boolean ends = endpoint.pattern().equals("/api/v1/session");
      int nobody = send(null, endpoint).statusCode();
      if (roles.isEmpty()) {
        assertThat(nobody).as(endpoint.toString()).isNotIn(403);
        continue;
      }
      assertThat(nobody).as("nobody " + endpoint).isEqualTo(401);
      for (Role role : Role.values()) {
        if (roles.contains(role.code())) {
          if (!streams && !ends) {
            HttpResponse<String> answer = send("is-" + role.code(), endpoint);
            boolean refused =
                answer.statusCode() == 401
                    || (answer.statusCode() == 403
                        && answer.body().contains("\"forbidden\"")
                        && !endpoint.pattern().endsWith("/password"));
            String what = role + " " + endpoint + " " + answer.body();
            assertThat(refused).as(what).isFalse();
            assertThat(answer.statusCode()).as(what).isLessThan(500);
          }
        } else {
          HttpResponse<String> answer = send("is-" + role.code(), endpoint);
          assertThat(answer.statusCode()).as(role + " " + endpoint).isEqualTo(403);
          assertThat(Http.problem(answer).code()).isEqualTo(ProblemCodes.FORBIDDEN);
        }
      }
    }
  }

  @Test
  void everyoneListensAndSignsOut() throws Exception {
    for (Role role : Role.values()) {
      String who = "leaves-" + role.code();
      http.person(who, role.code());
      assertThat(listened(http.token(who))).as(who).isEqualTo("200 text/event-stream");
      assertThat(http.send(who, "DELETE", "/api/v1/session", null, null).statusCode())
          .as(who)
          .isEqualTo(204);
      assertThat(Http.problem(http.send(who, "GET", "/api/v1/session", null, null)).status())
          .as(who)
          .isEqualTo(401);
    }
    assertThat(listened("nobody's")).startsWith("401");
  }

  /** Opens the event stream, which never ends by itself. */
  private static String listened(String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/events"))
            .header("Authorization", "Bearer " + token)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      answer.body().close();
      client.shutdownNow();
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return answer.statusCode() + " " + type.replaceAll(";.*", "");
    }
  }

  private static HttpResponse<String> send(String who, Endpoint endpoint) {
    boolean body = endpoint.method().equals("POST") || endpoint.method().equals("PUT");
    return http.send(
        who,
        endpoint.method(),
        endpoint.path(),
        body ? "{}".getBytes() : null,
        body ? "application/json" : null);
  }

  @Test
  void problemsAreProblemJsonWithoutTraces() {
    assertThat(
            Http.problem(http.send("is-operator", "GET", "/api/v1/nothing", null, null)).status())
        .isEqualTo(404);
    assertThat(
            Http.problem(http.send("is-developer", "DELETE", "/api/v1/models", null, null))
                .status())
        .isIn(403, 404, 405);
    assertThat(
            Http.problem(
                    http.send(
                        "is-developer",
                        "POST",
                        "/api/v1/datasets?name=x",
                        "{}".getBytes(),
                        "application/json"))
                .status())
        .isEqualTo(415);
    assertThat(
            Http.problem(
                    http.send(
                        "is-developer",
                        "POST",
                        "/api/v1/models",
                        "{not json".getBytes(),
                        "application/json"))
                .code())
        .isEqualTo(ProblemCodes.BAD_REQUEST);
  }

  @Test
  void aWrongPasswordAnExpiredSessionAndGuessingAreToldApart() {
    var wrong = new org.orrery.api.Credentials("is-auditor", "not the password");
    for (int i = 0; i < 5; i++) {
      assertThat(Http.problem(http.post(null, "/api/v1/session", wrong)).code())
          .isEqualTo(ProblemCodes.WRONG_PASSWORD);
    }
    assertThat(Http.problem(http.post(null, "/api/v1/session", wrong)).code())
        .isEqualTo(ProblemCodes.TOO_MANY_ATTEMPTS);
    http.person("expires", "auditor");
    server
        .bean(JdbcClient.class)
        .sql("update app_session set expires = ? where user_name = 'expires'")
        .params(
            org.orrery.server.Columns.time(
                server.bean(MovableClock.class).instant().minus(Duration.ofMinutes(1))))
        .update();
    assertThat(Http.problem(http.send("expires", "GET", "/api/v1/models", null, null)).code())
        .isEqualTo(ProblemCodes.SESSION_EXPIRED);
  }

  @Test
  void onlyTheOwnerReadsTheFirstPasswordAndNoSecretIsKept() throws Exception {
    Path file = data.resolve(FirstAdministrator.FILE);
    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                java.nio.file.Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    JdbcClient jdbc = server.bean(JdbcClient.class);
    assertThat(jdbc.sql("select token_digest from app_session").query(String.class).list())
        .doesNotContain(http.token("is-auditor"));
    assertThat(jdbc.sql("select password from app_user").query(String.class).list())
        .allSatisfy(hash -> assertThat(hash).startsWith("$2"));
  }
}
