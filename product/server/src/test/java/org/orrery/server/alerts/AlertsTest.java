package org.orrery.server.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Alert;
import org.orrery.server.TestServer;
import org.orrery.server.serving.DrawnRuns;
import org.springframework.context.annotation.Primary;

class AlertsTest {
  @TempDir private Path data;

  /** A clock that the test moves. */
  @Primary
  static class Hands extends Clock {
    private volatile Instant now = Instant.parse("2027-01-01T00:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static Alerts.NewAlert alert(String severity) {
    return new Alerts.NewAlert(
        "run-1", "m", "psi", "Drift", severity, 0.3, 0.25, "1", "Drift is 0.3");
  }

  @Test
  void coolDownCapAcknowledgementAndClosing() {
    try (TestServer server = TestServer.start(data, List.of(DrawnRuns.class, Hands.class))) {
      JdbcAlerts alerts = server.bean(JdbcAlerts.class);
      Hands clock = server.bean(Hands.class);
      assertThat(alerts.raise(alert("warning"), "PT1H", 4)).isNotNull();
      assertThat(alerts.raise(alert("warning"), "PT1H", 4)).as("cooling down").isNull();
      String critical = alerts.raise(alert("critical"), "PT1H", 4);
      assertThat(critical).as("a worse alert does not wait").isNotNull();
      assertThat(alerts.raise(alert("critical"), "PT1H", 4)).isNull();
      clock.forward(Duration.ofMinutes(60));
      assertThat(alerts.raise(alert("critical"), "PT1H", 4)).isNotNull();
      assertThat(alerts.raise(alert("critical"), null, 4)).isNotNull();
      assertThat(alerts.raise(alert("critical"), null, 4)).as("capped").isNull();
      clock.forward(Duration.ofHours(24));
      assertThat(alerts.raise(alert("critical"), null, 4)).as("a day later").isNotNull();

      Alert acknowledged = alerts.acknowledge(critical, "seen", "olga");
      assertThat(acknowledged.acknowledged()).isEqualTo(clock.instant());
      assertThatThrownBy(() -> alerts.acknowledge(critical, "again", "olga"))
          .hasMessageContaining("is acknowledged");
      assertThatThrownBy(() -> alerts.acknowledge("none", "", "olga"))
          .hasMessageContaining("no alert none");
      assertThat(alerts.list("m", "open")).hasSize(4);
      assertThat(alerts.list("other", null)).isEmpty();
      alerts.close("run-1", "psi");
      assertThat(alerts.list(null, null)).hasSize(5).allMatch(a -> a.state().equals("closed"));
    }
  }
}
