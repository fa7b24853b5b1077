package org.orrery.server.connectors;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TicketStep;
import org.orrery.server.Json;
import org.orrery.server.connectors.ConnectorSettings.Connector;
import org.orrery.server.workflow.InputFault;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Tells other systems by HTTP and JSON, and people by mail. Only configured connectors are reached:
 * a drawing names one and cannot leave its host and path. The passage goes along as idempotency
 * key.
 */
@Component
@EnableConfigurationProperties(ConnectorSettings.class)
class ConnectorWorker implements StepWorker {
  /** Stands for a connector's address where a path alone is judged. */
  private static final URI ANYWHERE = URI.create("https://connector.invalid");

  private final ConnectorSettings settings;
  private final ConnectorCalls calls;
  private final Clock clock;

  ConnectorWorker(ConnectorSettings settings, ConnectorCalls calls, Clock clock) {
    this.settings = settings;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("NotifyStep", "TicketStep", "CallStep");
  }

  /**
   * The drawing says where a step turns to and whom it tells; whether the connector is configured
   * here is seen in the run, as the operator may do it meanwhile.
   */
  @Override
  public void check(AutomaticStep step) throws InputFault {
    String name = name(step);
    if (name == null || name.isBlank()) {
      throw new InputFault("No connector is named.", "Name one that the operator configures.");
    }
    if (step instanceof NotifyStep notify && notify.getRecipients().isEmpty() && sendsMail(name)) {
      throw new InputFault("Nobody gets the mail.", "Name the roles that are its recipients.");
    }
    if (step instanceof CallStep call) {
      below(ANYWHERE, call.getPath());
    }
  }

  private boolean sendsMail(String name) {
    Connector connector = settings.connectors().get(name);
    return connector != null && connector.mail();
  }

  @Override
  public StepResult work(StepTask task) throws IOException, InterruptedException, InputFault {
    ConnectorCalls.Call before = calls.of(task.passage()).orElse(null);
    if (before != null && before.answered()) {
      return result(before.status(), before.calls());
    }
    check(task.step());
    String name = name(task.step());
    Connector connector = connector(name);
    return connector.mail() ? mail(name, connector, task) : call(name, connector, task);
  }

  private static String name(AutomaticStep step) {
    return switch (step) {
      case NotifyStep notify -> notify.getChannel();
      case TicketStep ticket -> ticket.getSystem();
      case CallStep call -> call.getConnector();
      default -> throw new IllegalArgumentException(step.eClass().getName());
    };
  }

  private Connector connector(String name) {
    Connector connector = settings.connectors().get(name);
    if (connector == null) {
      throw new IllegalStateException(
          "The connector '"
              + name
              + "' is not configured. Set orrery.connectors."
              + name
              + ".url and try the step again.");
    }
    return connector;
  }

  private StepResult call(String name, Connector connector, StepTask task)
      throws IOException, InterruptedException, InputFault {
    boolean free = task.step() instanceof CallStep;
    String method = free ? ((CallStep) task.step()).getMethod().getLiteral() : "POST";
    URI address = below(connector.url(), free ? ((CallStep) task.step()).getPath() : "");
    var request =
        HttpConnector.request(method.toUpperCase(Locale.ROOT), address, Json.write(body(task)));
    String token = secret(connector);
    if (token != null) {
      request.setHeader("Authorization", "Bearer " + token);
    }
    int call = calls.begin(task, name);
    request.setHeader("Idempotency-Key", task.passage());
    request.setHeader("Orrery-Call", String.valueOf(call));
    int status = sending(task, () -> HttpConnector.send(name, connector, request));
    boolean taken = status / 100 == 2;
    calls.ended(task.passage(), taken, String.valueOf(status));
    if (!taken) {
      throw new IOException("The connector '" + name + "' answered " + status + ".");
    }
    return result(String.valueOf(status), call);
  }

  private static String secret(Connector connector) throws IOException {
    return connector.tokenFile() == null ? null : SecretFile.read(connector.tokenFile());
  }

  /** Something that is sent. */
  private interface Sending<T> {
    T send() throws IOException, InterruptedException;
  }

  private <T> T sending(StepTask task, Sending<T> sending)
      throws IOException, InterruptedException {
    try {
      return sending.send();
    } catch (UnsentException e) {
      calls.ended(task.passage(), false, "unsent");
      throw e;
    }
  }

  private static Map<String, Object> body(StepTask task) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("run", task.run());
    body.put("step", task.step().getId());
    body.put("model", task.model());
    body.put("version", task.version());
    switch (task.step()) {
      case NotifyStep notify -> {
        body.put("recipients", notify.getRecipients().stream().map(Role::getId).toList());
        body.put("message", notify.getMessage());
      }
      case TicketStep ticket -> {
        body.put("project", ticket.getProject());
        body.put("title", ticket.getTitle());
      }
      default -> {}
    }
    return body;
  }

  private StepResult mail(String name, Connector connector, StepTask task)
      throws IOException, InterruptedException, InputFault {
    if (!(task.step() instanceof NotifyStep step)) {
      throw new InputFault(
          "The connector '" + name + "' sends mail, which only a notify step can use.",
          "Name another connector in the drawing.");
    }
    String to = recipients(name, connector, step);
    String subject = "Model " + task.model() + ": " + title(step);
    String text =
        String.join(
            "\n",
            step.getMessage() == null ? title(step) : step.getMessage(),
            "",
            "Model: "
                + task.model()
                + (task.version() == null ? "" : ", version " + task.version()),
            "Run: " + task.run());
    String password = secret(connector);
    int call = calls.begin(task, name);
    MailConnector.Mail mail =
        new MailConnector.Mail(to, subject, text, task.passage(), call, Date.from(clock.instant()));
    sending(
        task,
        () -> {
          MailConnector.send(name, connector, password, mail);
          return null;
        });
    calls.ended(task.passage(), true, "sent");
    return result("sent", call);
  }

  private static String title(NotifyStep step) {
    return step.getName() == null || step.getName().isBlank() ? step.getId() : step.getName();
  }

  private static String recipients(String name, Connector connector, NotifyStep step) {
    List<String> roles = step.getRecipients().stream().map(Role::getId).toList();
    for (String role : roles) {
      if (!connector.recipients().containsKey(role)) {
        throw new IllegalStateException(
            "The connector '"
                + name
                + "' knows no address of the role '"
                + role
                + "'. Set orrery.connectors."
                + name
                + ".recipients."
                + role
                + " and try the step again.");
      }
    }
    return roles.stream().map(connector.recipients()::get).collect(Collectors.joining(","));
  }

  private static StepResult result(String status, int calls) {
    return StepResult.done(Map.of("status", status, "calls", String.valueOf(calls)));
  }

  /** An address at or below the connector's own; which paths leave it is the same for all. */
  static URI below(URI base, String path) throws InputFault {
    if (path == null || path.isBlank()) {
      return base;
    }
    String start = base.toString().endsWith("/") ? base.toString() : base + "/";
    String rest = path.startsWith("/") ? path.substring(1) : path;
    URI address;
    try {
      address = new URI(start + rest).normalize();
    } catch (URISyntaxException e) {
      throw new InputFault(
          "The path '" + path + "' cannot stand in an address.",
          "Write other characters as %XX, for example a blank as %20.");
    }
    boolean inside =
        address.toString().startsWith(start)
            && String.valueOf(address.getAuthority()).equals(base.getAuthority());
    if (!inside || rest.contains("..") || rest.toLowerCase(Locale.ROOT).contains("%2e")) {
      throw new InputFault(
          "The path '" + path + "' leaves its connector.",
          "Write one below the connector's address, without '..'.");
    }
    return address;
  }
}
