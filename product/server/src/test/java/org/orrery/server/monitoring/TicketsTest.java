package org.orrery.server.monitoring;

import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Setting;
import org.orrery.server.story.SharedServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail takes no tickets, so nobody asks it a second time. */
class TicketsTest {
  private final SharedServer shared = SharedServer.get();

  @Test
  void aSystemThatTakesNoTicketsIsAskedOnce() {
    MonitorStep step = NEW.createMonitorStep();
    Setting system = NEW.createSetting();
    system.setKey("ticketSystem");
    system.setValue("mail");
    step.getSettings().add(system);
    Monitor monitor = NEW.createMonitor();
    monitor.setId("drift");
    step.getMonitors().add(monitor);
    Monitors.Registered registered =
        new Monitors.Registered(
            "mailed-run",
            "drift",
            "mailed-model",
            "mailed-1",
            null,
            1,
            0,
            0,
            0,
            shared.clock.instant(),
            "normal",
            null,
            null,
            null);

    shared.server.bean(Tickets.class).ask(registered, monitor, NEW.createLifecycle(), "Drift");

    JdbcClient jdbc = shared.server.bean(JdbcClient.class);
    await()
        .atMost(Duration.ofMinutes(4))
        .until(
            () ->
                jdbc.sql("select state, attempts from monitor_ticket where run = 'mailed-run'")
                    .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                    .single()
                    .equals(Map.entry("failed", 1)));
  }
}
