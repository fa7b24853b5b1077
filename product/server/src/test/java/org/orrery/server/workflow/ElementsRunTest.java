package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewRun;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Run;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DemoteStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.KpiTrigger;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.PerformanceTrigger;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.server.Json;
import org.orrery.server.story.Http;
import org.orrery.server.story.Scoring;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Elements that the stories do without, each in a run of its own. */
class ElementsRunTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final SharedServer SHARED = SharedServer.get();

  private final Story story = SHARED.story;

  /** Tier 1 has one more task, and its runs end elsewhere. */
  @ParameterizedTest
  @CsvSource({"1, true, released", "2, false, rejected", "3, false, rejected"})
  void branchesRunBesideEachOtherAndParametersChooseStepsAndWays(
      String tier, boolean more, String end) {
    String definition = story.deploy(branched()).id();
    Run run = SHARED.start(definition, "branched-" + tier, Map.of("tier", tier));
    story.reaches(run.id(), "left", "waiting");
    story.reaches(run.id(), "right", "waiting");
    done(run, "left");
    story.reaches(run.id(), "left", "completed");
    assertThat(Story.step(story.run(run.id()), "right").state()).isEqualTo("waiting");
    assertThat(Story.step(story.run(run.id()), "choose")).as("the join waits for both").isNull();
    done(run, "right");
    if (more) {
      story.reaches(run.id(), "extra", "waiting");
      assertThat(Story.step(story.run(run.id()), "choose")).isNull();
      done(run, "extra");
    }
    story.reaches(run.id(), "choose", "waiting");
    assertThat(Story.step(story.run(run.id()), "extra") != null).isEqualTo(more);
    done(run, "choose");
    assertThat(ended(run).end()).isEqualTo(end);
  }

  private static byte[] branched() {
    Sketch sketch = new Sketch("branched");
    Parameter tier = NEW.createParameter();
    tier.setId("tier");
    tier.setType(ValueType.INTEGER);
    tier.setDefaultValue("3");
    tier.getAllowedValues().addAll(List.of("1", "2", "3"));
    sketch.lifecycle.getParameters().add(tier);
    Role role = sketch.role("people", "validator");
    ForkNode fork = sketch.then(NEW.createForkNode(), "fork");
    JoinNode join = sketch.put(NEW.createJoinNode(), "join");
    for (String branch : List.of("left", "right")) {
      TaskStep task = task(sketch, branch, role);
      sketch.go(fork, task, TransitionKind.NORMAL, null);
      sketch.go(task, join, TransitionKind.NORMAL, null);
    }
    TaskStep extra = task(sketch, "extra", role);
    extra.getWhen().add(first(tier));
    TaskStep choose = task(sketch, "choose", role);
    sketch.go(join, extra, TransitionKind.NORMAL, null);
    sketch.go(extra, choose, TransitionKind.NORMAL, null);
    sketch
        .go(choose, end(sketch, "high", EndKind.RELEASED), TransitionKind.CONDITIONAL, null)
        .getConditions()
        .add(first(tier));
    sketch.go(choose, end(sketch, "low", EndKind.REJECTED), TransitionKind.DEFAULT, null);
    return sketch.unended();
  }

  private static TaskStep task(Sketch sketch, String id, Role role) {
    TaskStep task = sketch.put(NEW.createTaskStep(), id);
    task.setRole(role);
    return task;
  }

  private static EndNode end(Sketch sketch, String id, EndKind kind) {
    EndNode end = sketch.put(NEW.createEndNode(), id);
    end.setKind(kind);
    return end;
  }

  private static Condition first(Parameter tier) {
    Condition condition = NEW.createCondition();
    condition.setOperand(tier);
    condition.setOperator(Operator.LESS);
    condition.getValues().add("2");
    return condition;
  }

  @Test
  void aDemotedVersionLosesItsStandingAndItsTraffic() {
    Sketch sketch = new Sketch("demoted");
    sketch.learns("logistic-regression");
    DeployStep deploy = sketch.then(NEW.createDeployStep(), "deploy");
    deploy.setSnapshot("before");
    WaitNode wait = waiting(sketch);
    DemoteStep demote = sketch.then(NEW.createDemoteStep(), "demote");
    demote.setTo(Standing.RETIRED);
    Run run = learned(sketch);
    story.reaches(run.id(), wait.getId(), "waiting");
    assertThat(model("demoted").champion()).isEqualTo(1);
    over(run);
    story.reaches(run.id(), "demote", "completed");
    assertThat(model("demoted").champion()).isNull();
    assertThat(
            story
                .http
                .get("omar", "/api/v1/models/demoted/versions/1", ModelVersion.class)
                .standing())
        .isEqualTo("retired");
    assertThat(
            Http.problem(story.http.post("omar", "/v2/models/demoted/infer", Scoring.request(0, 1)))
                .status())
        .isBetween(400, 499);
    ended(run);
  }

  /** All outcomes are the contrary of what was said: the model is worse, and it costs. */
  @Test
  void badPerformanceBadBusinessAndARequestStartTheirPaths() {
    Sketch sketch = new Sketch("watched");
    sketch.learns("logistic-regression");
    DeployStep deploy = sketch.then(NEW.createDeployStep(), "deploy");
    deploy.setSnapshot("before");
    MonitorStep watch = sketch.then(NEW.createMonitorStep(), "watch");
    Monitor accuracy = monitor(sketch, "accuracy", NEW.createMetric(), MetricKind.ACCURACY);
    Kpi loss = NEW.createKpi();
    loss.setOwner("Business");
    Monitor losses = monitor(sketch, "losses", loss, MetricKind.LOSS);
    Monitor quiet = monitor(sketch, "quiet", NEW.createMetric(), MetricKind.ACCURACY);
    watch.getMonitors().addAll(List.of(accuracy, losses, quiet));
    accuracy.getActions().add(MonitorAction.TRIGGER);
    losses.getActions().addAll(List.of(MonitorAction.ALERT, MonitorAction.TRIGGER));
    PerformanceTrigger worse = NEW.createPerformanceTrigger();
    worse.getMonitors().add(accuracy);
    KpiTrigger dearer = NEW.createKpiTrigger();
    dearer.getMonitors().add(losses);
    Role role = sketch.role("people", "validator");
    PerformanceTrigger unheard = NEW.createPerformanceTrigger();
    unheard.getMonitors().add(quiet);
    Sketch.exempt(unheard, "engineering.triggers-fired");
    path(sketch, worse, "worse", role);
    path(sketch, unheard, "unheard", role);
    path(sketch, dearer, "dearer", role);
    path(sketch, NEW.createRequestTrigger(), "asked", role);
    waiting(sketch);
    Run run = learned(sketch);
    story.reaches(run.id(), "operate", "waiting");
    assertThat(Story.step(story.run(run.id()), "look-worse")).isNull();

    contradict();

    story.reaches(run.id(), "look-worse", "waiting");
    story.reaches(run.id(), "look-dearer", "waiting");
    assertThat(Story.step(story.run(run.id()), "look-asked")).isNull();
    await().atMost(PATIENCE).until(() -> state("quiet").equals("critical"));
    assertThat(Story.step(story.run(run.id()), "look-unheard")).as("not among actions").isNull();
    assertThat(story.http.list("omar", "/api/v1/alerts?model=watched", Alert.class))
        .extracting(Alert::monitor)
        .as("only what has the action tells people")
        .containsExactly("losses");
    story.http.post("omar", "/api/v1/runs/" + run.id() + "/triggers/asked", null, Run.class);
    story.reaches(run.id(), "look-asked", "waiting");
    done(run, "look-dearer");
    story.reaches(run.id(), "look-dearer", "completed");
    over(run);
    assertThat(ended(run).state()).isEqualTo("completed");
  }

  private static void path(Sketch sketch, Trigger trigger, String id, Role role) {
    sketch.put(trigger, id);
    trigger.setCoolDown("P1D");
    TaskStep look = task(sketch, "look-" + id, role);
    sketch.go(trigger, look, TransitionKind.NORMAL, null);
    sketch.go(look, end(sketch, "seen-" + id, EndKind.RELEASED), TransitionKind.NORMAL, null);
  }

  private static Monitor monitor(Sketch sketch, String id, Metric metric, MetricKind kind) {
    boolean less = kind == MetricKind.LOSS;
    metric.setId("metric-" + id);
    metric.setType(ValueType.NUMBER);
    metric.setUnit("1");
    metric.setKind(kind);
    metric.setDirection(less ? MetricDirection.LOWER_IS_BETTER : MetricDirection.HIGHER_IS_BETTER);
    sketch.lifecycle.getMetrics().add(metric);
    Monitor monitor = NEW.createMonitor();
    monitor.setId(id);
    monitor.setMetric(metric);
    monitor.setWindowSize(100);
    monitor.setWarning(less ? 0.05 : 0.5);
    monitor.setCritical(less ? 0.1 : 0.4);
    monitor.setHysteresis(0.01);
    return monitor;
  }

  private String state(String monitor) {
    return story
        .http
        .get("omar", "/api/v1/models/watched/health", ModelHealth.class)
        .monitors()
        .stream()
        .filter(health -> health.element().equals(monitor))
        .map(ModelHealth.MonitorHealth::state)
        .findFirst()
        .orElseThrow();
  }

  private void contradict() {
    String answer =
        Http.ok(story.http.post("omar", "/v2/models/watched/infer", Scoring.request(0, 200)));
    List<String> predictions = Scoring.predictions(answer);
    List<String> labels = output(answer, "label");
    List<OutcomeReport.Outcome> outcomes =
        IntStream.range(0, predictions.size())
            .mapToObj(
                i ->
                    new OutcomeReport.Outcome(
                        predictions.get(i), labels.get(i).equals("bad") ? "good" : "bad"))
            .toList();
    Http.ok(
        story.http.post("omar", "/api/v1/models/watched/outcomes", new OutcomeReport(outcomes)));
  }

  private static List<String> output(String answer, String name) {
    List<String> values = new ArrayList<>();
    for (Object output : (List<?>) Json.map(answer).get("outputs")) {
      Map<?, ?> tensor = (Map<?, ?>) output;
      if (tensor.get("name").equals(name)) {
        ((List<?>) tensor.get("data")).forEach(value -> values.add(value.toString()));
      }
    }
    return values;
  }

  private static WaitNode waiting(Sketch sketch) {
    WaitNode wait = sketch.then(NEW.createWaitNode(), "operate");
    wait.setKind(WaitKind.EVENT);
    wait.setEvent("over");
    return wait;
  }

  private Run learned(Sketch sketch) {
    String definition = story.deploy(sketch.archive()).id();
    Map<String, String> data = Map.of("loans", story.upload("dana").sha256());
    NewRun order = new NewRun(definition, null, sketch.lifecycle.getId(), data, Map.of());
    return story.http.post("dana", "/api/v1/runs", order, Run.class);
  }

  private Model model(String name) {
    return story.http.get("omar", "/api/v1/models/" + name, Model.class);
  }

  private void done(Run run, String task) {
    Approval open = story.approvalOf(run.id(), "vera", task);
    story.vote("vera", open, Story.approve(open));
  }

  private void over(Run run) {
    story.http.post("omar", "/api/v1/runs/" + run.id() + "/events/over", null, Run.class);
  }

  private Run ended(Run run) {
    return await()
        .atMost(PATIENCE)
        .until(() -> story.run(run.id()), now -> now.state().equals("completed"));
  }
}
