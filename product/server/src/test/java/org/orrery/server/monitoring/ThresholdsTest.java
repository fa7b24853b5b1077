package org.orrery.server.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.Monitor;
import org.orrery.server.monitoring.Thresholds.Level;

class ThresholdsTest {
  private static final Thresholds PSI = new Thresholds(0.1, 0.25, 0.02, true, true);
  private static final Thresholds AUC = new Thresholds(0.72, 0.68, 0.01, false, true);

  @Test
  void aStateRisesAtTheThreshold() {
    assertThat(PSI.level(Level.OK, 0.0999)).isEqualTo(Level.OK);
    assertThat(PSI.level(Level.OK, 0.1)).isEqualTo(Level.WARNING);
    assertThat(PSI.level(Level.WARNING, 0.25)).isEqualTo(Level.CRITICAL);
    assertThat(AUC.level(Level.OK, 0.72)).isEqualTo(Level.WARNING);
    assertThat(AUC.level(Level.OK, 0.5)).isEqualTo(Level.CRITICAL);
  }

  @Test
  void aStateFallsOnlyPastTheHysteresis() {
    assertThat(PSI.level(Level.CRITICAL, 0.24)).isEqualTo(Level.CRITICAL);
    assertThat(PSI.level(Level.CRITICAL, 0.2299)).isEqualTo(Level.WARNING);
    assertThat(PSI.level(Level.WARNING, 0.09)).isEqualTo(Level.WARNING);
    assertThat(PSI.level(Level.WARNING, 0.07)).isEqualTo(Level.OK);
    assertThat(PSI.level(Level.CRITICAL, 0.01)).isEqualTo(Level.OK);
    assertThat(AUC.level(Level.CRITICAL, 0.685)).isEqualTo(Level.CRITICAL);
    assertThat(AUC.level(Level.CRITICAL, 0.70)).isEqualTo(Level.WARNING);
  }

  @Test
  void theDrawnThresholdsTellWhichWayIsBad() {
    Monitor monitor = LifecycleFactory.eINSTANCE.createMonitor();
    monitor.setMetric(LifecycleFactory.eINSTANCE.createMetric());
    assertThat(Thresholds.of(monitor).set()).isFalse();
    assertThat(Thresholds.of(monitor).level(Level.OK, 99)).isEqualTo(Level.OK);
    monitor.setWarning(0.1);
    monitor.setCritical(0.25);
    assertThat(Thresholds.of(monitor).upperIsBad()).isTrue();
    monitor.setCritical(-0.1);
    assertThat(Thresholds.of(monitor).upperIsBad()).isFalse();
    monitor.setCritical(0.1);
    monitor.getMetric().setDirection(MetricDirection.LOWER_IS_BETTER);
    assertThat(Thresholds.of(monitor).upperIsBad()).isTrue();
  }
}
