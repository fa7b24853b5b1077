package org.orrery.server.monitoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orrery.server.catalog.HealthSource;
import org.springframework.stereotype.Component;

/** A model is as well as the worst of its monitors. */
@Component
class MonitoredHealth implements HealthSource {
  static final List<String> STATES = List.of("unknown", "ok", "warning", "critical");

  private final Monitors monitors;

  MonitoredHealth(Monitors monitors) {
    this.monitors = monitors;
  }

  @Override
  public String health(String model) {
    Set<String> seen = new HashSet<>();
    return monitors.live(model).stream()
        .filter(monitor -> seen.add(monitor.element()))
        .map(monitors::known)
        .map(Monitors.Registered::state)
        .max(Comparator.comparingInt(STATES::indexOf))
        .orElse("unknown");
  }
}
