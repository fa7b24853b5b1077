package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.TransitionKind;

class ScenarioReaderTest {
  @Test
  void everyFieldIsRead() throws SimulationException {
    Scenario scenario =
        ScenarioReader.read(
            """
            {"start": "2026-03-02", "target": "P30D", "workers": 4,
             "arrivals": {"exponential": "P10D"},
             "roles": {"v": {"people": 3, "days": "Mon-Wed", "from": "08:00", "to": "16:00",
                             "costPerHour": 80}},
             "steps": {"train": {"duration": {"triangular": ["PT1H", "PT2H", "PT6H"]},
                                 "failure": 0.1, "repair": "PT2H", "priority": 2}},
             "values": {"x": {"uniform": [0, 1]}, "y": {"shares": {"a": 0.5, "b": 0.5}}}}
            """);

    assertThat(scenario.target()).isEqualTo(720);
    assertThat(scenario.arrivals()).isEqualTo(new Distribution.Exponential(240));
    assertThat(scenario.roles().get("v").shifts().get(0).days()).containsExactly(0, 1, 2);
    assertThat(scenario.steps().get("train").duration())
        .isEqualTo(new Distribution.Triangular(1, 2, 6));
    assertThat(scenario.values().get("y").shares()).containsEntry("a", 0.5);
  }

  @Test
  void impossibleDistributionsAreAllToldWithTheirPlaces() {
    SimulationException wrong =
        refused(
            """
            {"arrivals": 0,
             "steps": {"a": {"duration": {"triangular": [3, 2, 1]}},
                       "b": {"duration": {"empirical": []}},
                       "c": {"duration": -1, "failure": 2},
                       "d": {"outcomes": {"passed": 0.5}}},
             "values": {"x": {"normal": [0, 1]}},
             "colour": "red"}
            """);

    assertThat(wrong.faults())
        .extracting(Fault::place)
        .containsExactlyInAnyOrder(
            "colour",
            "arrivals",
            "steps.a.duration",
            "steps.b.duration",
            "steps.c.duration",
            "steps.c.failure",
            "steps.d.outcomes",
            "values.x");
    assertThat(wrong.faults()).allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank());
  }

  @Test
  void whatIsNoObjectIsTold() {
    assertThat(refused("{\"steps\": 3, \"roles\": [], \"values\": \"x\"}").faults())
        .extracting(Fault::place)
        .containsExactly("roles", "steps", "values");
    assertThat(refused("{\"steps\": {\"test\": {\"outcomes\": 1}}}").faults())
        .extracting(Fault::place)
        .containsExactly("steps.test.outcomes");
  }

  @Test
  void whatIsNoJsonIsToldWithItsLine() {
    assertThat(refused("{\n oops").faults().get(0).place()).isEqualTo("line 2");
  }

  @Test
  void aStepThatIsNotDrawnIsTold() throws SimulationException {
    Drawing drawing = new Drawing().path("start", "end");
    Scenario scenario = ScenarioReader.read("{\"steps\": {\"nowhere\": {\"failure\": 0}}}");

    SimulationException wrong =
        catchThrowableOfType(
            SimulationException.class, () -> Simulation.of(drawing.lifecycle, Map.of(), scenario));

    assertThat(wrong.faults().get(0).place()).contains("nowhere");
  }

  @Test
  void aLoopThatNothingLeadsOutOfIsTold() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTestStep(), "test");
    drawing.path("start", "test");
    drawing.go("test", "end", TransitionKind.NORMAL, "passed");
    drawing.go("test", "test", TransitionKind.NORMAL, "failed");
    Scenario scenario =
        ScenarioReader.read(
            "{\"steps\": {\"test\": {\"outcomes\": {\"passed\": 0, \"failed\": 1}}}}");

    SimulationException wrong =
        catchThrowableOfType(
            SimulationException.class, () -> Simulation.of(drawing.lifecycle, Map.of(), scenario));

    assertThat(wrong.faults().get(0).message()).contains("never ends");
    assertThat(wrong.faults().get(0).place()).isEqualTo("test");
  }

  @Test
  void whatIsNestedTooDeeplyIsToldInOwnWords() {
    assertThat(refused("[".repeat(600)))
        .hasMessageContaining("nested too deeply")
        .hasMessageNotContaining("StreamReadConstraints");
  }

  @Test
  void aMarkOfItsBytesIsNoPartOfAScenario() throws Exception {
    assertThat(ScenarioReader.read("\uFEFF{\"arrivals\": \"P1D\"}")).isNotNull();
  }

  private static SimulationException refused(String json) {
    return catchThrowableOfType(SimulationException.class, () -> ScenarioReader.read(json));
  }
}
