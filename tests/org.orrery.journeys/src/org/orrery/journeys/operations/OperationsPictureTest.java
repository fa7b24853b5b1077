package org.orrery.journeys.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.Alert;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth.MonitorHealth;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.designer.Annotations;
import org.orrery.designer.LiveState;
import org.orrery.operations.health.HealthChart;
import org.orrery.operations.portfolio.PortfolioRow;
import org.orrery.operations.runs.LivePicture;
import org.orrery.ui.ColorRole;
import org.orrery.ui.chart.ChartSpec;

/** What operations shows is made of what the server says. */
class OperationsPictureTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void theMostUrgentModelStandsFirst() {
    List<PortfolioRow> rows =
        PortfolioRow.of(
            List.of(model("well", "ok"), model("drifting", "critical"), model("noisy", "ok")),
            List.of(alert("noisy", "open"), alert("well", "acknowledged")),
            List.of(run("old", "noisy", NOON), run("new", "noisy", NOON.plusSeconds(60))));

    assertThat(rows)
        .extracting(row -> row.model().name())
        .containsExactly("drifting", "noisy", "well");
    assertThat(rows.get(1).openAlerts()).isEqualTo(1);
    assertThat(rows.get(1).run().id()).isEqualTo("new");
    assertThat(rows.get(2).openAlerts()).isZero();
  }

  @Test
  void aTokenIsWhereTheRunIsAndNowhereElse() {
    Run run =
        run(
            "r",
            "m",
            NOON,
            step("train", "completed", 1, 1, null),
            step("test", "retrying", 2, 3, "AUC 0.61 is below 0.70"));

    Map<String, Annotations.Live> picture = LivePicture.of(run);

    assertThat(picture.get("train").state()).isEqualTo(LiveState.COMPLETED);
    assertThat(picture.get("train").tokens()).isZero();
    assertThat(picture.get("test").state()).isEqualTo(LiveState.RETRYING);
    assertThat(picture.get("test").tokens()).isEqualTo(1);
    assertThat(picture.get("test").detail())
        .contains("passage 2")
        .contains("attempt 3")
        .contains("AUC 0.61 is below 0.70");
  }

  @Test
  void aChartHasALineForEachVersionItsThresholdsAndWhatHappened() {
    MonitorHealth monitor =
        new MonitorHealth(
            "psi-score",
            "monitor",
            "Drift",
            "psi",
            "drift",
            null,
            "1",
            "lower-is-better",
            0.1,
            0.25,
            "critical",
            0.4,
            NOON);
    Series series =
        new Series(
            "m",
            "psi-score",
            "1",
            List.of(
                new Series.Point(NOON, 1, 0.05, 250, "ok"),
                new Series.Point(NOON.plusSeconds(60), 1, 0.4, 250, "critical"),
                new Series.Point(NOON.plusSeconds(120), 2, 0.06, 250, "ok")),
            List.of(new Series.Mark(NOON.plusSeconds(61), "alert-raised", "PSI 0.4")));

    ChartSpec chart = HealthChart.of(monitor, series);

    assertThat(chart.lines()).extracting(ChartSpec.Line::name).containsExactly("v1", "v2");
    assertThat(chart.lines().get(0).points())
        .extracting(ChartSpec.Point::value)
        .containsExactly(0.05, 0.4);
    assertThat(chart.thresholds())
        .extracting(ChartSpec.Threshold::value)
        .containsExactly(0.1, 0.25);
    assertThat(chart.marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.text()).isEqualTo("alert");
              assertThat(mark.color()).isEqualTo(ColorRole.CRITICAL);
            });
  }

  private static Model model(String name, String health) {
    return new Model(
        name,
        "",
        "machine-learning",
        2,
        "credit",
        List.of("EU"),
        "applicants",
        "high",
        "high",
        "o",
        "b",
        1,
        null,
        1,
        health,
        NOON);
  }

  private static Alert alert(String model, String state) {
    return new Alert(
        model + state,
        model,
        "psi",
        "PSI",
        "critical",
        0.3,
        0.25,
        "1",
        "",
        state,
        null,
        null,
        null,
        NOON,
        null);
  }

  private static Run run(String id, String model, Instant started, Run.Step... steps) {
    return new Run(
        id, "d", "l", "Life cycle", model, "running", null, "dev", started, null, List.of(steps));
  }

  private static Run.Step step(
      String element, String state, int passages, int attempts, String message) {
    return new Run.Step(
        element,
        "TrainStep",
        element,
        state,
        passages,
        attempts,
        null,
        message,
        Map.of(),
        NOON,
        null);
  }
}
