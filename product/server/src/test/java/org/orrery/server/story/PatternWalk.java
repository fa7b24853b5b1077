package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orrery.api.Approval;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.DataArrivalTrigger;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.server.Json;
import org.orrery.server.MovableClock;

/**
 * Takes a pattern from its request to its end over the interface: people of the right roles do what
 * waits for them, values that tests lack are reported, the clock goes on where a run waits for it.
 */
final class PatternWalk {
  private static final String FOLDER = "../../samples/patterns/";
  private static final List<String> PEOPLE = List.of("dana", "vera", "devi", "omar", "aude", "bea");
  private static final Duration LONGER_THAN_ANY_WAIT = Duration.ofDays(40);

  private final SharedServer server;
  private final Http http;
  private final Lifecycle drawing;
  private final String model;
  private final Set<String> waited = new HashSet<>();
  private final Deque<Trigger> triggers;

  /** Metrics that nobody here can measure. */
  final Set<String> reported = new TreeSet<>();

  /** First steps of the paths that were triggered. */
  final List<String> triggered = new ArrayList<>();

  PatternWalk(SharedServer server, String pattern, String model) {
    this.server = server;
    this.http = server.story.http;
    this.drawing = pattern(pattern);
    this.model = model;
    this.triggers = triggers();
  }

  /** One for each path; schedules are last, as their time passes for all others too. */
  private Deque<Trigger> triggers() {
    Map<Node, Trigger> first = new LinkedHashMap<>();
    nodes(Trigger.class).stream()
        .sorted(Comparator.comparing(ScheduleTrigger.class::isInstance))
        .forEach(
            trigger -> first.putIfAbsent(trigger.getOutgoing().getFirst().getTarget(), trigger));
    return new ArrayDeque<>(first.values());
  }

  static Lifecycle pattern(String name) {
    try {
      return LifecycleFiles.load(java.nio.file.Path.of(FOLDER, name + ".lifecycle"));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  static byte[] archive(Lifecycle drawing) throws Exception {
    LocalDate day = LocalDate.ofInstant(MovableClock.START, ZoneOffset.UTC);
    return Compiler.compile(drawing, day).archive();
  }

  /** Deploys what the pattern calls and then itself. */
  String deploy() throws Exception {
    for (SubLifecycleStep call : nodes(SubLifecycleStep.class)) {
      server.story.deploy(archive(pattern(call.getLifecycle())));
    }
    return server.story.deploy(archive(drawing)).id();
  }

  Run toTheEnd(String definition, Map<String, String> parameters) throws Exception {
    Integer version = nodes(TrainStep.class).isEmpty() ? enter() : null;
    NewRun order = new NewRun(definition, null, model, data(), parameters, version);
    String run = http.post("dana", "/api/v1/runs", order, Run.class).id();
    return await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> goOn(run), now -> now.state().equals("completed"));
  }

  private <T extends Node> List<T> nodes(Class<T> kind) {
    return Elements.nodes(drawing).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Enters a version that is not made in the run: rules here, anything else by reference. */
  private int enter() throws IOException {
    String kind = drawing.getModel().getKind().getLiteral();
    NewModel facts = new NewModel(model, "", kind, 3, "", List.of(), "", "", "", "", "");
    http.post("dana", "/api/v1/models", facts, org.orrery.api.Model.class);
    String versions = "/api/v1/models/" + model + "/versions";
    if (drawing.getModel().getKind() == ModelKind.RULES) {
      byte[] rules = PatternWalk.class.getResourceAsStream("fraud-rules.dmn").readAllBytes();
      String query = "?positive=1&target=fraud";
      Http.ok(http.send("dana", "POST", versions + query, rules, "application/dmn+xml"));
    } else {
      refer("1", "");
    }
    return 1;
  }

  private void refer(String edition, String query) {
    Map<String, String> told = Map.of("builtBy", "Ada");
    NewReference version =
        new NewReference("Edition " + edition, model, "", edition, told, null, null);
    Http.ok(http.post("dana", "/api/v1/models/" + model + "/versions" + query, version));
  }

  private Map<String, String> data() {
    int rows = drawing.getId().equals("lending-family") ? 4_000 : 400;
    return drawing.getDatasets().stream()
        .collect(Collectors.toMap(Dataset::getId, dataset -> upload(dataset, rows)));
  }

  private String upload(Dataset dataset, int rows) {
    byte[] csv = PatternData.of(dataset, rows);
    String datasets = "/api/v1/datasets?name=" + dataset.getId();
    return Json.map(Http.ok(http.send("dana", "POST", datasets, csv, "text/csv")))
        .get("sha256")
        .toString();
  }

  /** Does what the run and those that it calls wait for, and tells how it stands. */
  private Run goOn(String id) {
    for (Run one : http.list("omar", "/api/v1/runs?model=" + model, Run.class)) {
      Run run = server.story.run(one.id());
      Lifecycle drawn = run.id().equals(id) ? drawing : pattern(run.lifecycle());
      for (Node node : Elements.nodes(drawn)) {
        Run.Step step = Story.step(run, node.getId());
        if (step != null && step.left() == null) {
          help(run, step, node);
        }
      }
    }
    return server.story.run(id);
  }

  private void help(Run run, Run.Step step, Node node) {
    switch (node) {
      case TestStep test when step.message() != null && step.message().contains("reported") ->
          lacking(test, step).forEach(lacked -> report(run, lacked.getMetric(), good(lacked)));
      case HumanStep ignored -> {
        propose(run, node);
        vote(run, step);
      }
      case WaitNode wait when wait.getEvent() != null -> operate(run, wait);
      case WaitNode wait when waited.add(run.id() + wait.getId()) -> goOn(run);
      case ExperimentStep experiment when step.state().equals("waiting") && waited.add(run.id()) ->
          compare(run, step, experiment);
      default -> assertThat(step.state()).as(step.message()).isNotIn("failed", "retrying");
    }
  }

  /** What an experiment compares with the champion is made before, in a step of people. */
  private void propose(Run run, Node node) {
    for (Arm arm : arms()) {
      if (arm.getSubject() == ArmSubject.VERSION
          && run.version() < arm.getNumber()
          && nodes(Trigger.class).stream()
              .anyMatch(trigger -> trigger.getOutgoing().getFirst().getTarget() == node)) {
        refer(Integer.toString(arm.getNumber()), "?run=" + run.id());
      }
    }
  }

  private List<Arm> arms() {
    return nodes(ExperimentStep.class).stream().flatMap(step -> step.getArms().stream()).toList();
  }

  /** Versions that are served elsewhere are reported, others have their time. */
  private void compare(Run run, Run.Step step, ExperimentStep experiment) {
    String elsewhere = step.results().get("splitElsewhere");
    if (elsewhere == null) {
      server.clock.advance(LONGER_THAN_ANY_WAIT);
      return;
    }
    for (String version : elsewhere.split(", ")) {
      double share = version.equals("1") ? 0.1 : 0.2;
      report(run, Integer.parseInt(version), experiment.getMetric(), share, 10_000);
    }
  }

  private static List<ModelTest> lacking(TestStep step, Run.Step now) {
    return step.getTests().stream()
        .filter(test -> now.message().contains("'" + test.getMetric().getId() + "'"))
        .toList();
  }

  /** A value that just passes. */
  private static double good(ModelTest test) {
    return switch (test.getOperator()) {
      case LESS -> test.getThreshold() / 2;
      case GREATER -> test.getThreshold() * 2 + 1;
      default -> test.getThreshold();
    };
  }

  private void report(Run run, Metric metric, double value) {
    report(run, run.version(), metric, value, 12);
  }

  private void report(Run run, int version, Metric metric, double value, long cases) {
    reported.add(metric.getId());
    String path = "/api/v1/models/%s/versions/%d/measurements".formatted(model, version);
    Http.ok(
        http.post(
            "vera",
            path,
            new NewMeasurement(
                metric.getId(), value, MovableClock.START, cases, "letters of June", run.id())));
  }

  private void vote(Run run, Run.Step step) {
    for (Approval open : http.list("vera", "/api/v1/approvals?state=open", Approval.class)) {
      if (open.run().equals(run.id()) && open.element().equals(step.element())) {
        String votes = "/api/v1/approvals/" + open.id() + "/votes";
        assertThat(PEOPLE)
            .as("%s: %s", open.element(), open)
            .anyMatch(who -> http.post(who, votes, Story.approve(open)).statusCode() < 300);
      }
    }
  }

  private void goOn(Run run) {
    Set<String> decides =
        nodes(DecisionNode.class).stream()
            .flatMap(decision -> decision.getInputs().stream())
            .map(DecisionInput::getKey)
            .collect(Collectors.toSet());
    drawing.getMetrics().stream()
        .filter(metric -> decides.contains(metric.getId()))
        .forEach(metric -> report(run, metric, 0));
    server.clock.advance(LONGER_THAN_ANY_WAIT);
  }

  /** In operation one path after another is triggered, then the retirement is asked for. */
  private void operate(Run run, WaitNode wait) {
    if (run.steps().stream().filter(step -> step.left() == null).count() > 1) {
      return;
    }
    if (triggers.peek() instanceof DataArrivalTrigger) {
      refer("2", "?run=" + run.id());
    }
    String path = "/api/v1/runs/" + run.id();
    if (triggers.isEmpty()) {
      Http.ok(http.post("omar", path + "/events/" + wait.getEvent(), null));
    } else {
      Trigger next = triggers.removeFirst();
      String first = next.getOutgoing().getFirst().getTarget().getId();
      triggered.add(first);
      if (next instanceof ScheduleTrigger schedule) {
        server.clock.advance(untilItIsDue(schedule.getSchedule()));
        await()
            .atMost(Duration.ofMinutes(4))
            .until(() -> Story.step(server.story.run(run.id()), first) != null);
      } else {
        Http.ok(http.post("omar", path + "/triggers/" + next.getId(), null));
      }
    }
  }

  /** A period, or a year for what is due on a day of the calendar. */
  private Duration untilItIsDue(String schedule) {
    Period period = Period.parse(schedule.startsWith("P") ? schedule : "P1Y");
    Instant now = server.clock.instant();
    return Duration.between(now, now.atZone(ZoneOffset.UTC).plus(period));
  }
}
