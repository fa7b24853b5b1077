package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TransitionKind;

/** What cannot be simulated is said with its place and what to do, and nothing hangs. */
class RefusedTest {
  private static final Options OPTIONS =
      Options.usual().withRuns(2).withDays(300).withWarmUp(0).withThreads(1);

  @Test
  void noRequests() throws SimulationException {
    Simulation simulation = simulation(new Drawing().path("start", "end"), "\"P20000D\"");

    Fault run = fault(() -> simulation.run(OPTIONS, Progress.NONE));
    Fault compared = fault(() -> simulation.compare(simulation, OPTIONS, Progress.NONE));

    assertThat(run.place()).isEqualTo("arrivals");
    assertThat(run.message()).contains("No request arrives", "300 days");
    assertThat(run.remedy()).contains("more often");
    assertThat(compared).isEqualTo(run);
  }

  @Test
  void requestsWithoutTimeBetweenThem() {
    Fault fault = fault(() -> simulation(new Drawing().path("start", "end"), "0"));

    assertThat(fault.place()).isEqualTo("arrivals");
    assertThat(fault.remedy()).isNotBlank();
  }

  @Test
  void aTriggerWithoutTimeBetweenItsStarts() {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createManualTrigger(), "often");
    drawing.put(Drawing.NEW.createEndNode(), "done");
    drawing.path("start", "end").path("often", "done");

    Fault fault =
        fault(() -> simulation(drawing, "\"P1D\", \"steps\": {\"often\": {\"every\": 0}}"));

    assertThat(fault.place()).contains("often");
    assertThat(fault.remedy()).isNotBlank();
  }

  @Test
  void noStart() {
    Drawing drawing = new Drawing();
    drawing.stage.getNodes().remove(drawing.node("start"));

    Fault fault = fault(() -> simulation(drawing, "\"P1D\""));

    assertThat(fault.place()).isEqualTo("tiny");
    assertThat(fault.message()).contains("no start");
    assertThat(fault.remedy()).contains("Draw a start");
  }

  @Test
  void aLoopThatHardlyEverEnds() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTestStep(), "test");
    drawing.path("start", "test");
    drawing.go("test", "end", TransitionKind.NORMAL, "passed");
    drawing.go("test", "test", TransitionKind.NORMAL, "failed");
    Simulation simulation =
        simulation(
            drawing,
            "\"P1D\", \"steps\": {\"test\": {\"duration\": \"PT1S\", \"failure\": 0,"
                + " \"outcomes\": {\"passed\": 1e-9, \"failed\": 0.999999999}}}");

    Fault fault = fault(() -> simulation.run(OPTIONS, Progress.NONE));

    assertThat(fault.place()).isEqualTo("test");
    assertThat(fault.message()).contains("10000 times");
    assertThat(fault.remedy()).isNotBlank();
  }

  @Test
  void moreThanCanEverBeDone() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createTaskStep(), "work", drawing.role("people", 1));
    Simulation simulation = simulation(drawing.path("start", "work", "end"), "0.001");

    Fault fault = fault(() -> simulation.run(OPTIONS, Progress.NONE));

    assertThat(fault.place()).isEqualTo("work");
    assertThat(fault.message()).contains("more comes than can be done");
    assertThat(fault.remedy()).contains("more people");
  }

  @Test
  void aLifecycleThatCallsItself() {
    Drawing drawing = new Drawing();
    SubLifecycleStep call = drawing.put(Drawing.NEW.createSubLifecycleStep(), "call");
    call.setLifecycle("tiny");
    drawing.path("start", "call", "end");

    Fault fault =
        fault(
            () ->
                Simulation.of(
                    drawing.lifecycle,
                    Map.of("tiny", drawing.lifecycle),
                    ScenarioReader.read("{\"arrivals\": \"P1D\"}")));

    assertThat(fault.message()).contains("calls itself");
    assertThat(fault.remedy()).isNotBlank();
  }

  private static Simulation simulation(Drawing drawing, String arrivals)
      throws SimulationException {
    return Simulation.of(
        drawing.lifecycle, Map.of(), ScenarioReader.read("{\"arrivals\": " + arrivals + "}"));
  }

  private static Fault fault(ThrowingCallable call) {
    return catchThrowableOfType(SimulationException.class, call).faults().getFirst();
  }
}
