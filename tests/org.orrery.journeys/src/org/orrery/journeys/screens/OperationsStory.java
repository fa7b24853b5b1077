package org.orrery.journeys.screens;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orrery.api.Alert;
import org.orrery.api.Experiment;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelHealth.MonitorHealth;
import org.orrery.api.Run;
import org.orrery.api.RunMoment;
import org.orrery.api.Series;
import org.orrery.api.Traffic;
import org.orrery.journeys.governance.Facts;
import org.orrery.journeys.workbench.FakeServer;

/** What is watched on the server of a {@link Story}: runs, health, traffic and alerts. */
final class OperationsStory {
  /** The model that no monitor watches. */
  static final String UNWATCHED = "price-algorithm";

  private OperationsStory() {}

  static void answer(FakeServer server) {
    server.on("GET /api/v1/models", body -> Story.models());
    server.on("GET /api/v1/alerts", body -> List.of(alert("open"), alert("acknowledged")));
    server.on("GET /api/v1/runs", body -> List.of(run("run-1", "running"), run("r0", "completed")));
    server.on("GET /api/v1/runs/run-1", body -> run("run-1", "running"));
    server.on("GET /api/v1/runs/r0", body -> run("r0", "completed"));
    server.on(
        "GET /api/v1/runs/run-1/history",
        body ->
            List.of(
                new RunMoment(Facts.NOW.minusSeconds(60), "train", "active", null, null, 1),
                new RunMoment(Facts.NOW, "train", "completed", "done", null, 1)));
    server.on("GET /api/v1/deployments/def-1/drawing", body -> Story.drawing());
    server.on("GET /api/v1/experiments", body -> List.of(experiment()));
    for (Model model : Story.models()) {
      String path = "GET /api/v1/models/" + model.name();
      server.on(path + "/health", body -> health(model));
      server.on(path + "/traffic", body -> traffic(model));
      for (MonitorHealth monitor : health(model).monitors()) {
        server.on(
            path + "/monitors/" + monitor.monitor() + "/series", body -> series(model, monitor));
      }
    }
  }

  private static Experiment experiment() {
    return new Experiment(
        "experiment-1",
        Story.MODEL,
        "run-1",
        "compare",
        "auc",
        "1",
        "running",
        null,
        1_000,
        0.95,
        List.of(
            new Experiment.Arm("champion", 1, 80, 4_000, 900, 0.78, 0.76, 0.80),
            new Experiment.Arm("challenger", 2, 20, 1_000, 240, 0.79, 0.74, 0.83)),
        Facts.NOW,
        null,
        null);
  }

  private static Alert alert(String state) {
    boolean open = state.equals("open");
    return new Alert(
        "alert-" + state,
        Story.MODEL,
        "psi-score",
        "Drift of the score",
        open ? "critical" : "warning",
        0.31,
        0.25,
        "1",
        "PSI 0.31 is above 0.25",
        state,
        open ? null : "otto",
        open ? null : "Campaign brought younger applicants",
        "run-1",
        Facts.NOW,
        null);
  }

  private static Run run(String id, String state) {
    return new Run(
        id,
        "def-1",
        "credit-risk",
        "Credit risk",
        Story.MODEL,
        state,
        null,
        "dora",
        Facts.NOW,
        null,
        List.of(
            step("train", "TrainStep", "completed", null),
            step("test", "TestStep", "failed", "AUC 0.61 is below 0.70"),
            step("approve-release", "ApprovalStep", "waiting", null)));
  }

  private static Run.Step step(String element, String kind, String state, String message) {
    return new Run.Step(
        element, kind, element, state, 1, 2, null, message, Map.of("auc", "0.78"), Facts.NOW, null);
  }

  private static ModelHealth health(Model model) {
    return new ModelHealth(
        model.name(),
        1,
        2,
        model.health(),
        model.name().equals(UNWATCHED)
            ? List.of()
            : List.of(
                monitor("psi-score", "Drift of the score", "drift", "1", "warning", 0.14),
                monitor("auc", "Discrimination", "performance", "1", "ok", 0.05),
                monitor("latency", "Answers within", "service", "ms", "critical", 0.4),
                monitor("profit", "Profit per month", "kpi", "EUR", "unknown", null)));
  }

  private static MonitorHealth monitor(
      String id, String name, String family, String unit, String state, Double value) {
    return new MonitorHealth(
        id,
        "monitor",
        name,
        id,
        family,
        "score",
        unit,
        "lower-is-better",
        0.1,
        0.25,
        state,
        value,
        Facts.NOW);
  }

  private static Series series(Model model, MonitorHealth monitor) {
    if (monitor.value() == null) {
      return new Series(model.name(), monitor.monitor(), monitor.unit(), List.of(), List.of());
    }
    Instant begin = Facts.NOW.minusSeconds(3600);
    List<Series.Point> points = new ArrayList<>();
    for (int version : List.of(1, 2)) {
      IntStream.range(0, 30)
          .mapToObj(
              i ->
                  new Series.Point(
                      begin.plusSeconds(i * 120L),
                      version,
                      monitor.value() * (20 + i + 5 * version) / 60,
                      250,
                      "ok"))
          .forEach(points::add);
    }
    return new Series(
        model.name(),
        monitor.monitor(),
        monitor.unit(),
        points,
        List.of(
            new Series.Mark(begin.plusSeconds(900), "standing-changed", "v1 champion"),
            new Series.Mark(begin.plusSeconds(2400), "alert-raised", "PSI 0.31")));
  }

  private static Traffic traffic(Model model) {
    return new Traffic(
        model.name(),
        "split",
        List.of(new Traffic.Share(1, "champion", 80), new Traffic.Share(2, "challenger", 20)),
        List.of(new Traffic.Snapshot("before-release", 1, null, "olga", Facts.NOW)));
  }
}
