package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredTest {
  private final Drawing drawing = new Drawing();

  private Scenario filled(String own, String measured) throws SimulationException {
    drawing.put(Drawing.NEW.createTestStep(), "test");
    return Measured.fill(
        ScenarioReader.read(own), ScenarioReader.read(measured), drawing.lifecycle);
  }

  @Test
  void whatTheScenarioSaysStays() throws SimulationException {
    Scenario filled =
        filled(
            """
            {"arrivals": 24, "steps": {"test": {"duration": 3, "priority": 2}}}
            """,
            """
            {"arrivals": {"empirical": [5, 7]},
             "steps": {"test": {"duration": {"empirical": [1]}, "failure": 0.25}}}
            """);

    assertThat(filled.arrivals()).isEqualTo(new Distribution.Constant(24));
    assertThat(filled.steps().get("test").duration()).isEqualTo(new Distribution.Constant(3));
    assertThat(filled.steps().get("test").priority()).isEqualTo(2);
    assertThat(filled.steps().get("test").failure()).isEqualTo(0.25);
  }

  @Test
  void whatTheDrawingNoLongerHasIsLeftOut() throws SimulationException {
    Scenario filled =
        filled(
            "{}",
            """
            {"steps": {"gone": {"failure": 0.5},
                       "test": {"outcomes": {"passed": 0.4, "failed": 0.1, "blue": 0.5}}}}
            """);

    assertThat(filled.steps()).containsOnlyKeys("test");
    assertThat(filled.steps().get("test").outcomes())
        .isEqualTo(Map.of("passed", 0.8, "failed", 0.2));
  }
}
