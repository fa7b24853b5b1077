package org.orrery.server.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.model.Watching;

/** Finds monitors and the triggers that watch them on a drawing. */
final class DrawnMonitors {
  private DrawnMonitors() {}

  static Optional<Monitor> find(Lifecycle drawing, String element) {
    for (Stage stage : drawing.getStages()) {
      for (Node node : stage.getNodes()) {
        if (node instanceof MonitorStep step) {
          for (Monitor monitor : step.getMonitors()) {
            if (monitor.getId().equals(element)) {
              return Optional.of(monitor);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Ids of the triggers that name a monitor. */
  static List<String> triggers(Lifecycle drawing, Monitor monitor) {
    List<String> triggers = new ArrayList<>();
    for (Stage stage : drawing.getStages()) {
      for (Node node : stage.getNodes()) {
        if (Watching.monitors(node).stream().anyMatch(m -> m.getId().equals(monitor.getId()))) {
          triggers.add(node.getId());
        }
      }
    }
    return triggers;
  }
}
