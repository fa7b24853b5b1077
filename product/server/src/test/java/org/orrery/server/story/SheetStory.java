package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.ReportedMeasurement;
import org.orrery.api.Run;
import org.orrery.api.Series;

/** A sheet that is kept elsewhere is tested and watched by what is reported of it. */
final class SheetStory {
  private static final String MODEL = "/api/v1/models/sheet";
  private static final String REPORTS = MODEL + "/versions/1/measurements";

  private SheetStory() {}

  static void tell(Story story) throws Exception {
    Http http = story.http;
    NewModel facts = new NewModel("sheet", "", "spreadsheet", 3, "", List.of(), "", "", "", "", "");
    http.post("dana", "/api/v1/models", facts, org.orrery.api.Model.class);
    NewReference sheet =
        new NewReference(
            "Sheet", "reserves.xlsx", "ab".repeat(32), "", Map.of("builtBy", "Ada"), null, null);
    http.post("dana", MODEL + "/versions", sheet, ModelVersion.class);
    byte[] archive = PatternWalk.archive(PatternWalk.pattern("reserve-sheet"));
    NewRun order = new NewRun(story.deploy(archive).id(), null, "sheet", Map.of(), Map.of(), 1);
    String run = http.post("dana", "/api/v1/runs", order, Run.class).id();
    does(story, run, "vera", "classify-risk");
    does(story, run, "devi", "tidy");
    Run.Step lacking = story.reaches(run, "test", "retrying");
    assertThat(lacking.message()).contains("'deviation'", "POST " + REPORTS);

    ReportedMeasurement rebuilt = report(http, "deviation", 0.25);

    does(story, run, "vera", "approve-release");
    assertThat(Story.step(story.run(run), "test").results()).containsEntry("deviation", "0.25");
    assertThat(http.list("aude", REPORTS, ReportedMeasurement.class)).containsExactly(rebuilt);
    story.reaches(run, "in-operation", "waiting");
    report(http, "run-off", 700_000);
    Series series =
        await()
            .atMost(Duration.ofMinutes(4))
            .until(
                () -> http.get("omar", MODEL + "/monitors/m-runoff/series", Series.class),
                one -> !one.points().isEmpty());
    assertThat(series.points()).extracting(Series.Point::state).containsExactly("critical");
    assertThat(http.list("omar", "/api/v1/alerts?model=sheet", Alert.class))
        .singleElement()
        .satisfies(alert -> assertThat(alert.message()).contains("700"));
  }

  private static void does(Story story, String run, String who, String element) {
    story.reaches(run, element, "waiting");
    Approval open = story.approvalOf(run, who, element);
    story.vote(who, open, Story.approve(open));
  }

  private static ReportedMeasurement report(Http http, String metric, double value) {
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return http.post(
        "vera",
        REPORTS,
        new NewMeasurement(metric, value, at, 12L, "rebuild of March", null),
        ReportedMeasurement.class);
  }
}
