package org.orrery.server.connectors;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TicketStep;
import org.orrery.server.Json;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Tells other systems by HTTP and JSON. Only configured connectors are reached: a drawing names one
 * and cannot leave its host and path. The passage goes along as idempotency key.
 */
@Component
@EnableConfigurationProperties(ConnectorSettings.class)
class ConnectorWorker implements StepWorker {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final ConnectorSettings settings;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  ConnectorWorker(ConnectorSettings settings) {
    this.settings = settings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("NotifyStep", "TicketStep", "CallStep");
  }

  @Override
  public StepResult work(StepTask task) throws IOException, InterruptedException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("run", task.run());
    body.put("step", task.step().getId());
    body.put("model", task.model());
    body.put("version", task.version());
    return switch (task.step()) {
      case NotifyStep notify -> {
        List<String> recipients = notify.getRecipients().stream().map(Role::getId).toList();
        body.put("recipients", recipients);
        body.put("message", notify.getMessage());
        yield send(notify.getChannel(), "POST", "", body, task);
      }
      case TicketStep ticket -> {
        body.put("project", ticket.getProject());
        body.put("title", ticket.getTitle());
        yield send(ticket.getSystem(), "POST", "", body, task);
      }
      case CallStep call -> {
        String method = call.getMethod().getLiteral().toUpperCase(java.util.Locale.ROOT);
        yield send(call.getConnector(), method, call.getPath(), body, task);
      }
      default -> throw new IllegalArgumentException(task.step().eClass().getName());
    };
  }

  private StepResult send(
      String name, String method, String path, Map<String, Object> body, StepTask task)
      throws IOException, InterruptedException {
    ConnectorSettings.Connector connector = settings.connectors().get(name == null ? "" : name);
    if (connector == null || connector.url() == null) {
      throw new IllegalStateException(
          "The connector '"
              + name
              + "' is not configured. Set orrery.connectors."
              + name
              + ".url and try the step again.");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(below(connector.url(), path))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", task.passage());
    if (connector.token() != null && !connector.token().isBlank()) {
      request.header("Authorization", "Bearer " + connector.token());
    }
    boolean plain = method.equals("GET") || method.equals("DELETE");
    request.method(
        method, plain ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)));
    HttpResponse<Void> answer = http.send(request.build(), BodyHandlers.discarding());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("The connector '" + name + "' answered " + answer.statusCode() + ".");
    }
    return StepResult.done(Map.of("status", String.valueOf(answer.statusCode())));
  }

  /** An address at or below the connector's own. */
  static URI below(URI base, String path) {
    if (path == null || path.isBlank()) {
      return base;
    }
    String start = base.toString().endsWith("/") ? base.toString() : base + "/";
    String rest = path.startsWith("/") ? path.substring(1) : path;
    URI address = URI.create(start + rest).normalize();
    boolean inside =
        address.toString().startsWith(start)
            && String.valueOf(address.getAuthority()).equals(base.getAuthority());
    if (!inside || rest.contains("..") || rest.contains("%2e") || rest.contains("%2E")) {
      throw new IllegalArgumentException("The path '" + path + "' leaves its connector.");
    }
    return address;
  }
}
