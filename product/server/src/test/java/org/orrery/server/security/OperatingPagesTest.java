package org.orrery.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orrery.api.Role;
import org.orrery.server.Json;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import tools.jackson.databind.JsonNode;

/** What those see who operate the server or write a client: metrics, health, the interface. */
class OperatingPagesTest {
  private static final String METRICS = "/actuator/prometheus";
  private static final Set<Role> MEASURE = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR);

  private static Http http;

  @BeforeAll
  static void enterPeople() {
    http = SharedServer.get().story.http;
    for (Role role : Role.values()) {
      http.person("is-" + role.code(), role.code());
    }
  }

  @Test
  void metricsAreForThoseWhoOperate() {
    assertThat(get(null, METRICS).statusCode()).isEqualTo(401);
    for (Role role : Role.values()) {
      HttpResponse<String> answer = get("is-" + role.code(), METRICS);
      assertThat(answer.statusCode()).as(role.code()).isEqualTo(MEASURE.contains(role) ? 200 : 403);
    }
    assertThat(get("is-operator", METRICS).body())
        .contains("jvm_memory_used_bytes{", "http_server_requests_seconds_count{")
        .doesNotContain(http.token("is-operator"));
    for (String other : List.of("/actuator", "/actuator/env", "/actuator/heapdump")) {
      assertThat(get("is-administrator", other).statusCode()).as(other).isIn(403, 404);
    }
  }

  @Test
  void healthSaysOnlyWhetherItIsUp() {
    for (String page : List.of("", "/liveness", "/readiness")) {
      JsonNode health = Json.read(Http.ok(get(null, "/actuator/health" + page)), JsonNode.class);
      assertThat(health.get("status").asString()).as(page).isEqualTo("UP");
      assertThat(health.has("components")).as(page).isFalse();
    }
  }

  @Test
  void theInterfaceIsDescribedWhole() {
    JsonNode described = Json.read(Http.ok(get(null, "/v3/api-docs")), JsonNode.class);
    Set<String> paths = new HashSet<>();
    described.get("paths").propertyNames().forEach(path -> paths.add(unnamed(path)));
    List<String> missing =
        EndpointRoles.RULES.stream()
            .filter(rule -> rule.pattern().startsWith("/api/"))
            .filter(rule -> !paths.contains(unnamed(rule.pattern())))
            .map(rule -> rule.method() + " " + rule.pattern())
            .toList();
    assertThat(missing).isEmpty();
    HttpResponse<String> page = get(null, "/swagger-ui/index.html");
    assertThat(Http.ok(page)).contains("Swagger UI");
    assertThat(get(null, "/swagger-ui.html").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/swagger-ui/index.html"));
  }

  private static String unnamed(String path) {
    return path.replaceAll("\\{[^}]+}", "{}");
  }

  private static HttpResponse<String> get(String who, String path) {
    return http.send(who, "GET", path, null, null);
  }
}
