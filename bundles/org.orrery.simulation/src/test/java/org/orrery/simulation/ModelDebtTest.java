package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days past the target, by the number of models that came into production. */
class ModelDebtTest {
  @Test
  void eachModelOwesTheDaysPastTheTarget() throws SimulationException {
    Result result = training("\"target\": \"P20D\", ", "\"P30D\"");
    assertThat(result.pastTarget().value()).isEqualTo(1);
    assertThat(result.debt().value()).isCloseTo(10, within(1e-9));
  }

  @Test
  void whoIsInTimeOwesNothingAndPaysNothingBack() throws SimulationException {
    Result result = training("\"target\": \"P20D\", ", "{\"empirical\": [240, 720]}");
    double late = result.pastTarget().value();
    assertThat(late).isStrictlyBetween(0.0, 1.0);
    assertThat(result.debt().value()).isCloseTo(10 * late, within(1e-9));
  }

  @Test
  void theTargetItselfIsInTime() throws SimulationException {
    Result result = training("\"target\": \"P30D\", ", "\"P30D\"");
    assertThat(result.pastTarget().value()).isZero();
    assertThat(result.debt().value()).isZero();
  }

  @Test
  void withoutATargetNothingIsOwed() throws SimulationException {
    Result result = training("", "\"P30D\"");
    assertThat(result.target()).isNaN();
    assertThat(result.debt().value()).isNaN();
  }

  @Test
  void whereNoModelComesIntoProductionNothingIsKnown() throws SimulationException {
    Result result = training("\"target\": \"P20D\", ", "\"P900D\"");
    assertThat(result.debt().value()).isNaN();
  }

  @Test
  void theDifferenceOfTwoScenariosIsInDaysToo() throws SimulationException {
    Comparison compared =
        simulation("\"target\": \"P20D\", ", "\"P30D\"")
            .compare(simulation("\"target\": \"P20D\", ", "\"P24D\""), options(), Progress.NONE);
    assertThat(compared.differences().get("debt").value()).isCloseTo(4 - 10, within(1e-9));
  }

  private static Result training(String target, String duration) throws SimulationException {
    return simulation(target, duration).run(options(), Progress.NONE);
  }

  private static Options options() {
    return Options.usual().withRuns(4).withDays(500).withWarmUp(0);
  }

  private static Simulation simulation(String target, String duration) throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTrainStep(), "train");
    drawing.path("start", "train", "end");
    return Simulation.of(
        drawing.lifecycle,
        Map.of(),
        ScenarioReader.read(
            "{%s\"arrivals\": 50, \"steps\": {\"train\": {\"duration\": %s, \"failure\": 0}}}"
                .formatted(target, duration)));
  }
}
