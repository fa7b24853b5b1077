package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

/** When a single request comes where, hour by hour: everything lasts as long as it is said. */
class BehaviourTest {
  private static final String ONE_REQUEST = "\"start\": \"2026-01-05\", \"arrivals\": \"P900D\"";
  private static final double ARRIVES = 900 * Hours.DAY;

  private static final Trace.Happening ENTERED = Trace.Happening.ENTERED;
  private static final Trace.Happening STARTED = Trace.Happening.STARTED;
  private static final Trace.Happening LEFT = Trace.Happening.LEFT;
  private static final Options OPTIONS =
      Options.usual().withSeed(3).withRuns(2).withDays(1000).withWarmUp(0);

  private record Happened(double hours, String element, Trace.Happening what, String outcome) {}

  @Test
  void escalatedWorkIsDoneByThoseWhoAreThere() throws SimulationException {
    Drawing drawing = new Drawing();
    Role day = drawing.role("day", 1);
    Role night = drawing.role("night", 1);
    TaskStep task = drawing.staff(Drawing.NEW.createTaskStep(), "task", day);
    task.setRemindAfter("PT8H");
    task.setEscalateAfter("P1D");
    task.setEscalateTo(night);
    drawing.path("start", "task", "end");
    Simulation simulation =
        simulate(
            drawing,
            """
            "roles": {"day": {"shifts": [{"people": 1, "days": "Sun", "from": "09:00", "to": "17:00"}]},
                      "night": {"shifts": [{"people": 1, "days": "Mon-Sun", "from": "00:00", "to": "24:00"}]}},
            "steps": {"task": {"duration": "PT2H"}}
            """);

    List<Happened> told = trace(simulation, "task");

    double entered = told.get(0).hours();
    assertThat(told.get(1)).isEqualTo(new Happened(entered + 24, "task", STARTED, ""));
    assertThat(told.get(2)).isEqualTo(new Happened(entered + 26, "task", LEFT, "done"));
    Result result = simulation.run(OPTIONS, Progress.NONE);
    assertThat(result.counts().get("reminders").value()).isEqualTo(1);
    assertThat(result.counts().get("escalations").value()).isEqualTo(1);
  }

  @Test
  void whatNobodyTakesInTimeTakesTheTimeOutTransition() throws SimulationException {
    Drawing drawing = new Drawing();
    TaskStep task = drawing.staff(Drawing.NEW.createTaskStep(), "task", drawing.role("day", 1));
    task.setDueIn("P2D");
    drawing.put(Drawing.NEW.createEndNode(), "late").setKind(EndKind.REJECTED);
    drawing.path("start", "task", "end");
    drawing.go("task", "late", TransitionKind.TIMEOUT, null);
    Simulation simulation = simulate(drawing, "\"steps\": {\"task\": {\"duration\": \"PT200H\"}}");

    List<Happened> told = trace(simulation, "task");

    assertThat(told.getLast().what()).isEqualTo(Trace.Happening.CANCELLED);
    Happened left = told.get(told.size() - 2);
    assertThat(left.outcome()).isEqualTo("timeout");
    assertThat(left.hours() - told.get(0).hours()).isEqualTo(48);
    assertThat(trace(simulation, "late")).hasSize(1);
    Result result = simulation.run(OPTIONS, Progress.NONE);
    assertThat(result.counts().get("time-outs").value()).isEqualTo(1);
    assertThat(result.counts().get("rejected").value()).isEqualTo(1);
  }

  @Test
  void attemptsThatTakeTooLongFailAndAreMadeAgainAfterGrowingPauses() throws SimulationException {
    Drawing drawing = new Drawing();
    var train = drawing.put(Drawing.NEW.createTrainStep(), "train");
    train.setTimeout("PT1H");
    var retry = Drawing.NEW.createRetryPolicy();
    retry.setAttempts(3);
    retry.setBackOff("PT2H");
    retry.setFactor(3);
    train.setRetry(retry);
    drawing.put(Drawing.NEW.createEndNode(), "stop").setKind(EndKind.REJECTED);
    drawing.path("start", "train", "end");
    drawing.go("train", "stop", TransitionKind.FAILURE, null);

    List<Happened> told =
        trace(
            simulate(drawing, "\"steps\": {\"train\": {\"duration\": \"PT5H\", \"failure\": 0}}"),
            "train");

    assertThat(told)
        .containsExactly(
            new Happened(ARRIVES, "train", ENTERED, ""),
            new Happened(ARRIVES, "train", STARTED, ""),
            new Happened(ARRIVES + 1 + 2, "train", STARTED, ""),
            new Happened(ARRIVES + 1 + 2 + 1 + 6, "train", STARTED, ""),
            new Happened(ARRIVES + 1 + 2 + 1 + 6 + 1, "train", LEFT, "failure"));
  }

  @Test
  void aScheduleFiresAtItsTimesWithinCoolDownAndCap() throws SimulationException {
    Drawing drawing = operated();
    ScheduleTrigger monthly = drawing.put(Drawing.NEW.createScheduleTrigger(), "mondays");
    monthly.setSchedule("0 6 * * MON");
    monthly.setCoolDown("P10D");
    monthly.setCap(3);
    monthly.setCapPeriod("P365D");
    drawing.path("mondays", "retrain", "done");
    Simulation simulation =
        simulate(
            drawing,
            """
            "steps": {"operate": {"duration": "P365D"}, "retrain": {"duration": "PT1H", "failure": 0}}
            """);

    List<Happened> starts =
        trace(simulation, "retrain").stream().filter(each -> each.what() == ENTERED).toList();

    assertThat(starts).hasSize(3);
    assertThat(trace(simulation, "mondays"))
        .as("fires when its path begins, and at no time at which it is held back")
        .filteredOn(each -> each.what() == ENTERED)
        .extracting(Happened::hours)
        .isEqualTo(starts.stream().map(Happened::hours).toList());
    assertThat(starts).allSatisfy(each -> assertThat(each.hours() % (7 * 24)).isEqualTo(6));
    assertThat(starts.get(1).hours() - starts.get(0).hours()).isEqualTo(14 * Hours.DAY);
    assertThat(starts.get(2).hours() - starts.get(1).hours()).isEqualTo(14 * Hours.DAY);
  }

  @Test
  void driftIsSeenInProductionOnly() throws SimulationException {
    Drawing drawing = operated();
    DriftTrigger drift = drawing.put(Drawing.NEW.createDriftTrigger(), "drift");
    drawing.path(drift.getId(), "retrain", "done");
    Simulation simulation =
        simulate(
            drawing,
            """
            "steps": {"build": {"duration": "P5D", "failure": 0}, "promote": {"duration": 0, "failure": 0},
                      "operate": {"duration": "P3D"},
                      "drift": {"every": "P2D"}, "retrain": {"duration": "PT1H", "failure": 0}}
            """);

    double deployed = trace(simulation, "operate").get(0).hours();
    List<Happened> starts =
        trace(simulation, "retrain").stream().filter(each -> each.what() == ENTERED).toList();

    assertThat(deployed).isEqualTo(ARRIVES + 5 * Hours.DAY);
    assertThat(starts).hasSize(1);
    assertThat(starts.get(0).hours()).isEqualTo(ARRIVES + 6 * Hours.DAY);
  }

  @Test
  void aSubLifecycleTakesAsLongAsItsOwnRunAndItsRejectionIsAFailure() throws SimulationException {
    assertThat(called(EndKind.RELEASED, "end").hours()).isEqualTo(ARRIVES + 7);
    assertThat(called(EndKind.REJECTED, "stop").hours()).isEqualTo(ARRIVES + 7);
  }

  private static Happened called(EndKind kind, String end) throws SimulationException {
    Drawing part = new Drawing();
    part.lifecycle.setId("part");
    part.put(Drawing.NEW.createTrainStep(), "inner");
    ((EndNode) part.node("end")).setKind(kind);
    part.path("start", "inner", "end");
    Drawing whole = new Drawing();
    SubLifecycleStep call = whole.put(Drawing.NEW.createSubLifecycleStep(), "call");
    call.setLifecycle("part");
    whole.put(Drawing.NEW.createEndNode(), "stop").setKind(EndKind.REJECTED);
    whole.path("start", "call", "end");
    whole.go("call", "stop", TransitionKind.FAILURE, null);
    Map<String, Lifecycle> others = Map.of("part", part.lifecycle);
    Simulation simulation =
        Simulation.of(
            whole.lifecycle,
            others,
            ScenarioReader.read(
                "{"
                    + ONE_REQUEST
                    + ", \"steps\": {\"inner\": {\"duration\": \"PT7H\", \"failure\": 0}}}"));
    List<Happened> told = new ArrayList<>();
    simulation.trace(
        1,
        0,
        1000,
        (hours, run, lifecycle, element, token, what, outcome) -> {
          if (lifecycle.equals("tiny") && element.equals(end)) {
            told.add(new Happened(hours, element, what, outcome));
          }
        });
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  @Test
  void aJoinWaitsForTheLongestOfItsBranches() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createForkNode(), "fork");
    drawing.put(Drawing.NEW.createJoinNode(), "join");
    drawing.put(Drawing.NEW.createTrainStep(), "one");
    drawing.put(Drawing.NEW.createTrainStep(), "two");
    drawing.path("start", "fork", "one", "join", "end").path("fork", "two", "join");
    String steps =
        """
        "steps": {"one": {"duration": {"exponential": "PT1H"}, "failure": 0},
                  "two": {"duration": {"exponential": "PT1H"}, "failure": 0}}
        """;
    Simulation simulation =
        Simulation.of(
            drawing.lifecycle,
            Map.of(),
            ScenarioReader.read("{\"arrivals\": \"P1D\", " + steps + "}"));

    Result result = simulation.run(OPTIONS.withRuns(40), Progress.NONE);

    assertThat(result.timeToProduction().value())
        .as("mean of the longer of two exponential times")
        .isCloseTo(1.5, within(3 * result.timeToProduction().halfWidth()));
    assertThat(result.timeToProduction().relative()).isLessThan(0.05);
  }

  /** Built, in operation, with a step that triggers may start. */
  private static Drawing operated() {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTrainStep(), "build");
    drawing.put(Drawing.NEW.createPromoteStep(), "promote");
    WaitNode wait = drawing.put(Drawing.NEW.createWaitNode(), "operate");
    wait.setKind(WaitKind.EVENT);
    drawing.put(Drawing.NEW.createRetrainStep(), "retrain");
    drawing.put(Drawing.NEW.createEndNode(), "done");
    return drawing.path("start", "build", "promote", "operate", "end");
  }

  private static Simulation simulate(Drawing drawing, String assumptions)
      throws SimulationException {
    return Simulation.of(
        drawing.lifecycle,
        Map.of(),
        ScenarioReader.read("{" + ONE_REQUEST + ", " + assumptions + "}"));
  }

  private static List<Happened> trace(Simulation simulation, String wanted)
      throws SimulationException {
    List<Happened> told = new ArrayList<>();
    simulation.trace(
        1,
        0,
        1700,
        (hours, run, lifecycle, element, token, what, outcome) -> {
          if (element.equals(wanted)) {
            told.add(new Happened(hours, element, what, outcome));
          }
        });
    return told;
  }
}
