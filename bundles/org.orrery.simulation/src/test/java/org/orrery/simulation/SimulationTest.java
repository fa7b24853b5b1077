package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

class SimulationTest {
  private static final Options OPTIONS =
      Options.usual().withSeed(3).withRuns(100).withDays(300).withWarmUp(0);

  @Test
  void aSeedGivesTheSameFiguresOnAnyNumberOfThreads() throws SimulationException {
    Simulation simulation = simulate(approval(3, 2, 5), "{}");

    Result one = simulation.run(OPTIONS.withThreads(1), Progress.NONE);
    Result three = simulation.run(OPTIONS.withThreads(3), Progress.NONE);

    assertThat(three).isEqualTo(one);
    assertThat(simulation.run(OPTIONS.withSeed(4), Progress.NONE)).isNotEqualTo(one);
  }

  /** In a group of its own, as other tests simulate at the same time. */
  @Test
  void replicationsAreMadeByAsManyThreadsAsAreAsked() throws Exception {
    ThreadGroup own = new ThreadGroup("own");
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Progress watched =
        (done, most) -> {
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getThreadGroup() == own)
              .filter(thread -> "simulation".equals(thread.getName()))
              .forEach(workers::add);
          return true;
        };
    FutureTask<Result> run =
        new FutureTask<>(
            () ->
                simulate(approval(3, 2, 5), "{}")
                    .run(OPTIONS.withRuns(200).withThreads(3), watched));

    new Thread(own, run).start();

    assertThat(run.get().replications()).isEqualTo(200);
    assertThat(workers).hasSize(3);
  }

  @Test
  void usuallyItStopsWithinTwoPercentOrAfterAThousandReplications() throws SimulationException {
    Result easy =
        simulate(approval(1, 1, 5), "{\"arrivals\": {\"exponential\": \"P1D\"}}")
            .run(Options.usual(), Progress.NONE);
    assertThat(easy.precise()).isTrue();
    assertThat(easy.replications()).isLessThan(1000);
    assertThat(easy.timeToProduction().relative()).isLessThanOrEqualTo(0.02);

    Result hard = simulate(approval(1, 1, 5), "{}").run(Options.usual().withDays(1), Progress.NONE);
    assertThat(hard.replications()).isEqualTo(1000);
    assertThat(hard.precise()).isFalse();
  }

  @Test
  void itStopsWhenItIsPreciseEnough() throws SimulationException {
    Result result =
        simulate(approval(1, 1, 5), "{}")
            .run(OPTIONS.withRuns(5000).withPrecision(0.05), Progress.NONE);

    assertThat(result.precise()).isTrue();
    assertThat(result.replications()).isLessThan(5000);
    assertThat(result.timeToProduction().relative()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void aQuorumApprovesWithTheProbabilityOfTheBinomialDistribution() throws SimulationException {
    Result result =
        simulate(
                approval(3, 2, 5),
                "{\"steps\": {\"approve\": {\"outcomes\": {\"approve\": 0.7, \"reject\": 0.3}}}}")
            .run(OPTIONS.withRuns(500), Progress.NONE);

    double released = 0.7 * 0.7 * 0.7 + 3 * 0.7 * 0.7 * 0.3;
    double share = result.counts().get("released").value();
    double all = share + result.counts().get("rejected").value();
    assertThat(share / all).isBetween(released - 0.02, released + 0.02);
  }

  @Test
  void aPanelThatIsLargerThanItsRolesIsTold() {
    SimulationException wrong =
        catchThrowableOfType(SimulationException.class, () -> simulate(approval(3, 3, 2), "{}"));

    assertThat(wrong.faults().get(0).place()).isEqualTo("approve");
    assertThat(wrong.faults().get(0).message()).contains("3 people", "only 2");
  }

  @Test
  void decisionsEvaluateTheirConditions() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTaskStep(), "answer");
    DecisionNode decision = drawing.put(Drawing.NEW.createDecisionNode(), "decide");
    DecisionInput input = Drawing.NEW.createDecisionInput();
    input.setId("score");
    input.setType(ValueType.NUMBER);
    input.setStep((TaskStep) drawing.node("answer"));
    input.setKey("score");
    decision.getInputs().add(input);
    var row = Drawing.NEW.createDecisionRow();
    row.setOutcome("good");
    var condition = Drawing.NEW.createCondition();
    condition.setOperand(input);
    condition.setOperator(Operator.GREATER_OR_EQUAL);
    condition.getValues().add("0.75");
    row.getConditions().add(condition);
    decision.getRows().add(row);
    decision.setDefaultOutcome("bad");
    drawing.put(Drawing.NEW.createEndNode(), "stop").setKind(EndKind.REJECTED);
    drawing.path("start", "answer", "decide");
    drawing.go("decide", "end", TransitionKind.NORMAL, "good");
    drawing.go("decide", "stop", TransitionKind.NORMAL, "bad");

    Result result =
        simulate(drawing, "{\"values\": {\"score\": {\"uniform\": [0, 1]}}}")
            .run(OPTIONS.withRuns(500), Progress.NONE);

    double released = result.counts().get("released").value();
    double rejected = result.counts().get("rejected").value();
    assertThat(released / (released + rejected)).isBetween(0.23, 0.27);
  }

  @Test
  void commonRandomNumbersNarrowADifference() throws SimulationException {
    Simulation few = simulate(approval(2, 2, 2), "{\"arrivals\": {\"exponential\": \"P2D\"}}");
    Simulation more = simulate(approval(2, 2, 3), "{\"arrivals\": {\"exponential\": \"P2D\"}}");

    Comparison comparison = few.compare(more, OPTIONS, Progress.NONE);

    Estimate difference = comparison.differences().get("timeToProduction");
    double independent =
        Math.hypot(
            comparison.first().timeToProduction().halfWidth(),
            comparison.second().timeToProduction().halfWidth());
    assertThat(difference.value()).isNegative();
    assertThat(difference.halfWidth()).isLessThan(independent / 2);
  }

  @Test
  void theSameComparedWithItselfDiffersInNothing() throws SimulationException {
    Simulation same = simulate(approval(2, 2, 3), "{}");

    same.compare(simulate(approval(2, 2, 3), "{}"), OPTIONS, Progress.NONE)
        .differences()
        .values()
        .forEach(difference -> assertThat(difference.value()).isZero());
  }

  @Test
  void theBottleneckIsTheSlowOfTwoStepsWhereverItStands() throws SimulationException {
    assertThat(tandem("PT1H", "PT5H").bottleneck()).isEqualTo("second");
    assertThat(tandem("PT5H", "PT1H").bottleneck()).isEqualTo("first");
  }

  private static Result tandem(String first, String second) throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createTaskStep(), "first", drawing.role("one", 1));
    drawing.staff(Drawing.NEW.createTaskStep(), "second", drawing.role("two", 1));
    drawing.path("start", "first", "second", "end");
    String scenario =
        "{\"arrivals\": {\"exponential\": \"P1D\"}, \"steps\": {\"first\": {\"duration\":"
            + " {\"exponential\": \"%s\"}}, \"second\": {\"duration\": {\"exponential\": \"%s\"}}}}";
    return simulate(drawing, scenario.formatted(first, second)).run(OPTIONS, Progress.NONE);
  }

  @Test
  void retriesEndInTheFailureTransition() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTrainStep(), "train");
    drawing.put(Drawing.NEW.createEndNode(), "stop").setKind(EndKind.REJECTED);
    drawing.path("start", "train", "end");
    drawing.go("train", "stop", TransitionKind.FAILURE, null);

    Result result =
        simulate(drawing, "{\"steps\": {\"train\": {\"failure\": 0.5, \"duration\": 0}}}")
            .run(OPTIONS.withRuns(500), Progress.NONE);

    double rejected = result.counts().get("rejected").value();
    double released = result.counts().get("released").value();
    assertThat(rejected / (rejected + released)).isBetween(0.11, 0.14);
    assertThat(result.median().value()).isBetween(0.0, 10.0 / 3600);
  }

  @Test
  void progressCancels() throws SimulationException {
    Simulation simulation = simulate(approval(1, 1, 5), "{}");

    assertThatThrownBy(() -> simulation.run(OPTIONS, (done, most) -> done == 0))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aTraceTellsTheTokensOfOneReplicationInTheirOrder() throws SimulationException {
    List<Double> times = new ArrayList<>();
    List<Trace.Happening> happenings = new ArrayList<>();

    simulate(approval(1, 1, 5), "{}")
        .trace(
            1,
            0,
            100,
            (hours, run, lifecycle, element, token, what, outcome) -> {
              times.add(hours);
              happenings.add(what);
            });

    assertThat(times).isNotEmpty().isSorted();
    assertThat(happenings)
        .contains(Trace.Happening.ENTERED, Trace.Happening.STARTED, Trace.Happening.LEFT);
  }

  @Test
  void triggersThatShareAPathRunItOnceAtATime() throws SimulationException {
    Drawing drawing = new Drawing();
    WaitNode wait = drawing.put(Drawing.NEW.createWaitNode(), "operate");
    wait.setKind(WaitKind.EVENT);
    drawing.put(Drawing.NEW.createManualTrigger(), "one");
    drawing.put(Drawing.NEW.createManualTrigger(), "two");
    drawing.put(Drawing.NEW.createRetrainStep(), "retrain");
    drawing.put(Drawing.NEW.createEndNode(), "done");
    drawing.path("start", "operate", "end").path("one", "retrain", "done").path("two", "retrain");

    Result result =
        simulate(
                drawing,
                """
                {"arrivals": "P290D",
                 "steps": {"operate": {"duration": "P1000D"}, "one": {"every": "P2D"},
                           "two": {"every": "P2DT1H"},
                           "retrain": {"duration": "P1000D", "failure": 0}}}
                """)
            .run(OPTIONS.withRuns(5), Progress.NONE);

    assertThat(result.counts().get("triggered paths").value()).isEqualTo(1);
    assertThat(result.counts().get("suppressed triggers").value()).isGreaterThan(5);
  }

  private static Drawing approval(int panel, int quorum, int people) {
    Drawing drawing = new Drawing();
    Role role = drawing.role("people", people);
    ApprovalStep approval = drawing.put(Drawing.NEW.createApprovalStep(), "approve");
    approval.setPanel(panel);
    approval.setQuorum(quorum);
    approval.getApprovers().add(role);
    drawing.put(Drawing.NEW.createEndNode(), "stop").setKind(EndKind.REJECTED);
    drawing.path("start", "approve");
    drawing.go("approve", "stop", TransitionKind.NORMAL, "reject");
    drawing.go("approve", "end", TransitionKind.DEFAULT, null);
    return drawing;
  }

  private static Simulation simulate(Drawing drawing, String scenario) throws SimulationException {
    return Simulation.of(drawing.lifecycle, Map.of(), ScenarioReader.read(scenario));
  }
}
