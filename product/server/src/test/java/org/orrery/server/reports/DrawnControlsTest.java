package org.orrery.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Stage;

class DrawnControlsTest {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  /** Thresholds that read as 0 would tell of a monitor that always warns. */
  @Test
  void thresholdsOfMonitorsAreNotRounded() {
    Monitor monitor = NEW.createMonitor();
    monitor.setName("Errors");
    monitor.setWarning(0.00004);
    monitor.setCritical(0.5);
    monitor.setWindowSize(100);
    MonitorStep watch = NEW.createMonitorStep();
    watch.getMonitors().add(monitor);
    Stage stage = NEW.createStage();
    stage.getNodes().add(watch);
    Lifecycle drawing = NEW.createLifecycle();
    drawing.getStages().add(stage);

    Document.Table table = (Document.Table) new DrawnControls(drawing).monitors();

    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst())
        .startsWith("Errors", "", "0.00004", "0.5", "100 predictions");
  }
}
