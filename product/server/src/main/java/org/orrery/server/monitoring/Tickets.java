package org.orrery.server.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.TicketStep;
import org.orrery.server.Columns;
import org.orrery.server.Ids;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.statistics.Spans;
import org.orrery.server.workflow.InputFault;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens tickets for critical monitors through the worker of ticket steps: asked for in the
 * transaction that measures, sent afterwards, again with growing pauses until the system takes it.
 */
@Component
class Tickets {
  private static final Logger LOG = LoggerFactory.getLogger(Tickets.class);
  private static final String ACTOR = "system";
  private static final String SYSTEM = "ticketSystem";
  private static final String PROJECT = "ticketProject";
  private static final int MOST_ATTEMPTS = 12;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

  private final JdbcClient jdbc;
  private final ObjectProvider<StepWorker> workers;
  private final AuditTrail audit;
  private final Clock clock;

  Tickets(JdbcClient jdbc, ObjectProvider<StepWorker> workers, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.workers = workers;
    this.audit = audit;
    this.clock = clock;
  }

  /** Where tickets of a monitor go: connector and project. */
  record Destination(String system, String project) {}

  /**
   * What the monitor's step says in its settings, else what the drawing's first ticket step says.
   */
  static Optional<Destination> destination(Lifecycle drawing, Monitor monitor) {
    if (monitor.eContainer() instanceof MonitorStep step) {
      String system = setting(step, SYSTEM);
      if (!system.isBlank()) {
        return Optional.of(new Destination(system, setting(step, PROJECT)));
      }
    }
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(TicketStep.class::isInstance)
        .map(TicketStep.class::cast)
        .filter(step -> step.getSystem() != null && !step.getSystem().isBlank())
        .findFirst()
        .map(step -> new Destination(step.getSystem(), text(step.getProject())));
  }

  private static String setting(MonitorStep step, String key) {
    return step.getSettings().stream()
        .filter(setting -> key.equals(setting.getKey()))
        .map(Setting::getValue)
        .findFirst()
        .orElse("");
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  /** Asks for a ticket in the caller's transaction, once in the monitor's cool-down. */
  void ask(Monitors.Registered registered, Monitor monitor, Lifecycle drawing, String title) {
    Instant now = clock.instant();
    Destination destination = destination(drawing, monitor).orElseThrow();
    if (openedSince(registered, monitor, now)) {
      return;
    }
    jdbc.sql(
            "insert into monitor_ticket (id, run, definition, monitor, model, version, started_by,"
                + " destination, project, title, state, attempts, due, asked) values (:id, :run,"
                + " :definition, :monitor, :model, :version, :by, :destination, :project, :title,"
                + " 'asked', 0, :at, :at)")
        .param("id", Ids.next())
        .param("run", registered.run())
        .param("definition", registered.definition())
        .param("monitor", monitor.getId())
        .param("model", registered.model())
        .param("version", registered.version())
        .param("by", ACTOR)
        .param("destination", destination.system())
        .param("project", destination.project())
        .param("title", title)
        .param("at", Columns.time(now))
        .update();
  }

  /** A state that stays critical opens another ticket only when the cool-down has passed. */
  private boolean openedSince(Monitors.Registered registered, Monitor monitor, Instant now) {
    Optional<Instant> last =
        jdbc.sql("select max(asked) as asked from monitor_ticket where run = ? and monitor = ?")
            .params(registered.run(), monitor.getId())
            .query((row, n) -> Optional.ofNullable(Columns.instant(row, "asked")))
            .single();
    boolean rises = !Thresholds.Level.CRITICAL.text().equals(registered.state());
    boolean cools = monitor.getCoolDown() != null && !monitor.getCoolDown().isBlank();
    return last.isPresent()
        && (cools ? now.isBefore(Spans.after(last.get(), monitor.getCoolDown())) : !rises);
  }

  private record Ticket(String id, int attempts, StepTask task) {}

  /** Sends what is due; called by the clock. */
  @Scheduled(fixedDelayString = "${orrery.tickets.every:PT1S}")
  void send() {
    List<Ticket> due =
        jdbc.sql("select * from monitor_ticket where state = 'asked' and due <= ? order by due")
            .params(Columns.time(clock.instant()))
            .query((row, n) -> new Ticket(row.getString("id"), row.getInt("attempts"), task(row)))
            .list();
    due.forEach(this::send);
  }

  private static StepTask task(java.sql.ResultSet row) throws java.sql.SQLException {
    TicketStep step = LifecycleFactory.eINSTANCE.createTicketStep();
    step.setId(row.getString("monitor"));
    step.setSystem(row.getString("destination"));
    step.setProject(row.getString("project"));
    step.setTitle(row.getString("title"));
    return new StepTask(
        row.getString("run"),
        row.getString("id"),
        row.getString("definition"),
        step,
        row.getString("model"),
        row.getInt("version"),
        Map.of(),
        Map.of(),
        Map.of(),
        row.getString("started_by"),
        row.getInt("attempts") + 1);
  }

  private void send(Ticket ticket) {
    StepTask task = ticket.task();
    try {
      worker().work(task);
      state(ticket, "sent", clock.instant());
      told(task, "ticket-opened", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.info("The ticket of monitor {} waits: {}", task.step().getId(), e.getMessage());
      boolean last = e instanceof InputFault || ticket.attempts() + 1 >= MOST_ATTEMPTS;
      Duration pause = FIRST_PAUSE.multipliedBy(1L << ticket.attempts());
      state(ticket, last ? "failed" : "asked", clock.instant().plus(pause));
      if (last) {
        told(task, "ticket-failed", String.valueOf(e.getMessage()));
      }
    }
  }

  private StepWorker worker() {
    return workers.stream()
        .filter(worker -> worker.kinds().contains("TicketStep"))
        .findFirst()
        .orElseThrow();
  }

  private void state(Ticket ticket, String state, Instant due) {
    jdbc.sql("update monitor_ticket set state = ?, attempts = attempts + 1, due = ? where id = ?")
        .params(state, Columns.time(due), ticket.id())
        .update();
  }

  private void told(StepTask task, String action, String reason) {
    audit.append(
        ACTOR,
        action,
        "model/" + task.model(),
        Map.of("run", task.run(), "monitor", task.step().getId(), "reason", reason));
  }
}
