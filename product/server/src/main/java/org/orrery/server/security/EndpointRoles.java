package org.orrery.server.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.orrery.api.Role;
import org.springframework.http.HttpMethod;

/**
 * Who may call which endpoint. Every endpoint is listed; whoever calls anything else has to be
 * signed in to be told that there is nothing.
 */
final class EndpointRoles {
  private static final HttpMethod GET = HttpMethod.GET;
  private static final HttpMethod POST = HttpMethod.POST;
  private static final HttpMethod PUT = HttpMethod.PUT;
  private static final HttpMethod DELETE = HttpMethod.DELETE;

  private static final Role[] ANY = Role.values();

  /** All rules; the first that fits counts. */
  static final List<Rule> RULES =
      List.of(
          everybody(GET, "/api/v1/server"),
          everybody(POST, "/api/v1/session"),
          only(GET, "/api/v1/session", ANY),
          only(DELETE, "/api/v1/session", ANY),
          only(GET, "/api/v1/users", Role.ADMINISTRATOR, Role.AUDITOR),
          only(POST, "/api/v1/users", Role.ADMINISTRATOR),
          only(PUT, "/api/v1/users/{name}", Role.ADMINISTRATOR),
          only(PUT, "/api/v1/users/{name}/password", ANY),
          only(POST, "/api/v1/datasets", Role.DEVELOPER),
          only(GET, "/api/v1/datasets", ANY),
          only(GET, "/api/v1/datasets/{sha256}", ANY),
          only(POST, "/api/v1/models", Role.DEVELOPER, Role.ARCHITECT),
          only(GET, "/api/v1/models", ANY),
          only(GET, "/api/v1/models/{model}", ANY),
          only(GET, "/api/v1/models/{model}/versions", ANY),
          only(POST, "/api/v1/models/{model}/versions", Role.DEVELOPER),
          only(GET, "/api/v1/models/{model}/versions/{number}", ANY),
          only(
              POST,
              "/api/v1/models/{model}/versions/{number}/measurements",
              Role.DEVELOPER,
              Role.OPERATOR,
              Role.VALIDATOR),
          only(GET, "/api/v1/models/{model}/versions/{number}/measurements", ANY),
          only(GET, "/api/v1/models/{model}/versions/{number}/lineage", ANY),
          only(GET, "/api/v1/models/{model}/versions/{number}/card", ANY),
          only(GET, "/api/v1/models/{model}/versions/{number}/technical-file", ANY),
          only(GET, "/api/v1/artifacts/{sha256}", ANY),
          only(POST, "/api/v1/deployments/preview", Role.ARCHITECT),
          only(POST, "/api/v1/deployments", Role.ARCHITECT),
          only(GET, "/api/v1/deployments", ANY),
          only(GET, "/api/v1/deployments/{id}", ANY),
          only(GET, "/api/v1/deployments/{id}/drawing", ANY),
          only(GET, "/api/v1/deployments/{id}/pipelines", ANY),
          only(POST, "/api/v1/deployments/{id}/hook", Role.ARCHITECT, Role.OPERATOR),
          only(POST, "/api/v1/proposals", Role.ARCHITECT),
          only(GET, "/api/v1/proposals", ANY),
          only(GET, "/api/v1/proposals/{id}", ANY),
          only(GET, "/api/v1/proposals/{id}/drawing", ANY),
          only(POST, "/api/v1/proposals/{id}/accept", Role.VALIDATOR, Role.APPROVER),
          only(POST, "/api/v1/proposals/{id}/reject", Role.VALIDATOR, Role.APPROVER),
          only(POST, "/api/v1/proposals/{id}/withdraw", Role.ARCHITECT),
          everybody(POST, "/api/v1/hooks/{id}"),
          only(GET, "/api/v1/lifecycles/{id}/scenario", ANY),
          only(POST, "/api/v1/runs", Role.DEVELOPER, Role.OPERATOR),
          only(GET, "/api/v1/runs", ANY),
          only(GET, "/api/v1/runs/{id}", ANY),
          only(GET, "/api/v1/runs/{id}/history", ANY),
          only(POST, "/api/v1/runs/{id}/cancel", Role.OPERATOR, Role.DEVELOPER),
          only(POST, "/api/v1/runs/{id}/steps/{element}/retry", Role.OPERATOR, Role.DEVELOPER),
          only(POST, "/api/v1/runs/{id}/triggers/{element}", Role.OPERATOR),
          only(POST, "/api/v1/runs/{id}/events/{name}", Role.OPERATOR),
          only(GET, "/api/v1/approvals", ANY),
          only(GET, "/api/v1/approvals/{id}", ANY),
          only(POST, "/api/v1/approvals/{id}/votes", ANY),
          only(POST, "/api/v1/approvals/{id}/evidence", Role.DEVELOPER, Role.VALIDATOR),
          only(POST, "/api/v1/approvals/{id}/delegate", ANY),
          only(GET, "/api/v1/approvals/{id}/delegates", ANY),
          only(POST, "/api/v1/approvals/{id}/conditions-met", ANY),
          only(GET, "/api/v1/models/{model}/traffic", ANY),
          only(POST, "/api/v1/models/{model}/promote", Role.OPERATOR),
          only(POST, "/api/v1/models/{model}/rollback", Role.OPERATOR),
          only(GET, "/api/v1/experiments", ANY),
          only(GET, "/api/v1/experiments/{id}", ANY),
          only(POST, "/api/v1/models/{model}/outcomes", Role.OPERATOR, Role.DEVELOPER),
          only(GET, "/api/v1/models/{model}/health", ANY),
          only(GET, "/api/v1/models/{model}/monitors/{id}/series", ANY),
          only(GET, "/api/v1/models/{model}/monitors/{id}/reference", ANY),
          only(GET, "/api/v1/alerts", ANY),
          only(POST, "/api/v1/alerts/{id}/acknowledge", Role.OPERATOR, Role.BUSINESS_OWNER),
          only(GET, "/api/v1/audit", Role.AUDITOR, Role.VALIDATOR, Role.APPROVER),
          only(GET, "/api/v1/audit/verify", Role.AUDITOR, Role.VALIDATOR, Role.APPROVER),
          only(GET, "/api/v1/audit/export", Role.AUDITOR),
          only(GET, "/api/v1/events", ANY),
          everybody(GET, "/v2/health/live"),
          everybody(GET, "/v2/health/ready"),
          only(GET, "/v2", Role.OPERATOR, Role.DEVELOPER),
          only(GET, "/v2/models/**", Role.OPERATOR, Role.DEVELOPER),
          only(POST, "/v2/models/**", Role.OPERATOR, Role.DEVELOPER),
          everybody(GET, "/actuator/health"),
          everybody(GET, "/actuator/health/**"),
          only(GET, "/actuator/prometheus", Role.OPERATOR, Role.ADMINISTRATOR),
          everybody(GET, "/v3/api-docs"),
          everybody(GET, "/v3/api-docs/**"),
          everybody(GET, "/v3/api-docs.yaml"),
          everybody(GET, "/swagger-ui.html"),
          everybody(GET, "/swagger-ui/**"));

  private EndpointRoles() {}

  /**
   * Who may call an endpoint.
   *
   * @param roles codes of the roles of which one is needed, empty when nobody need be signed in
   */
  record Rule(HttpMethod method, String pattern, Set<String> roles) {
    boolean open() {
      return roles.isEmpty();
    }
  }

  private static Rule everybody(HttpMethod method, String pattern) {
    return new Rule(method, pattern, Set.of());
  }

  private static Rule only(HttpMethod method, String pattern, Role... roles) {
    return new Rule(method, pattern, Set.copyOf(Arrays.stream(roles).map(Role::code).toList()));
  }
}
