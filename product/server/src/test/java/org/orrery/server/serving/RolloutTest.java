package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.NewModel;
import org.orrery.api.OutcomeReport;
import org.orrery.server.ProblemException;
import org.orrery.server.TestServer;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepWorker;

/** A canary over a restart of the server, predictions of many at once, and outcomes. */
class RolloutTest {
  private static final String MODEL = "credit-risk";

  @TempDir private Path data;
  private String sha256;

  @Test
  void aCanaryGoesOnAfterARestart() throws Exception {
    try (TestServer server = TestServer.start(data, List.of(DrawnRuns.class))) {
      release(server);
      manyAtOnce(server);
      outcomes(server);
      assertThat(walk(server, "retrain").results().get("note")).contains("2 labelled");
      assertThat(walk(server, "deploy-again").pending()).isTrue();
      assertThat(server.bean(TrafficPlans.class).of(MODEL).mode()).isEqualTo("canary");
      List<Prediction> first = score(server, 0, 200);
      long canary = first.stream().filter(p -> p.arm().equals("canary")).count();
      assertThat(canary).isBetween(5L, 40L);
      assertThat(arms(score(server, 0, 200))).isEqualTo(arms(first));
    }
    try (TestServer server = TestServer.start(data, List.of(DrawnRuns.class))) {
      DrawnRuns runs = server.bean(DrawnRuns.class);
      assertThat(server.bean(Catalog.class).model(MODEL).champion()).isEqualTo(1);
      await()
          .atMost(Duration.ofMinutes(4))
          .until(
              () -> {
                score(server, 1_000, 1_400);
                return runs.completed.containsKey("passage-deploy-again");
              });
      assertThat(server.bean(Catalog.class).model(MODEL).champion()).isEqualTo(2);
      assertThat(server.bean(TrafficPlans.class).of(MODEL).mode()).isEqualTo("champion");
    }
  }

  private StepResult walk(TestServer server, String element) throws Exception {
    DrawnRuns runs = server.bean(DrawnRuns.class);
    return runs.walk(server.beans(StepWorker.class), element, MODEL, sha256);
  }

  private void release(TestServer server) throws Exception {
    Catalog catalog = server.bean(Catalog.class);
    catalog.register(
        new NewModel(
            MODEL,
            "",
            "machine-learning",
            2,
            "credit origination",
            List.of("EU"),
            "consumers",
            "high",
            "high",
            "Olga",
            "Bruno"),
        "dana");
    byte[] csv = Files.readAllBytes(DrawnRuns.SAMPLES.resolve("german-credit.csv"));
    sha256 = catalog.addDataset("german-credit", new ByteArrayInputStream(csv), "dana").sha256();
    assertThatThrownBy(() -> score(server, 0, 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no champion");
    walk(server, "train");
    walk(server, "deploy");
  }

  /** Each answer is in the log, once, although many requests share a commit. */
  private static void manyAtOnce(TestServer server) throws Exception {
    Set<String> answered = new HashSet<>();
    try (ExecutorService people = Executors.newFixedThreadPool(16)) {
      List<Future<List<Prediction>>> requests = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int row = i;
        requests.add(people.submit(() -> score(server, row, row + 1)));
      }
      for (Future<List<Prediction>> request : requests) {
        request.get().forEach(prediction -> answered.add(prediction.id()));
      }
    }
    assertThat(answered).hasSize(400);
    List<Prediction> logged = server.bean(Predictions.class).after(MODEL, 1, 0, 1_000);
    assertThat(logged).extracting(Prediction::id).containsExactlyInAnyOrderElementsOf(answered);
    assertThat(logged).extracting(Prediction::sequence).isSorted().doesNotHaveDuplicates();
    assertThat(logged.getFirst().inputs()).containsKeys("age", "checking_status").hasSize(20);
  }

  private static void outcomes(TestServer server) {
    Outcomes outcomes = server.bean(Outcomes.class);
    List<Prediction> two = score(server, 0, 2);
    OutcomeReport report = report(two.get(0).id(), "good", two.get(1).id(), "bad");
    assertThat(outcomes.record(MODEL, report, "olga")).isEqualTo(new Outcomes.Recorded(2, 0));
    assertThat(outcomes.record(MODEL, report, "olga")).isEqualTo(new Outcomes.Recorded(2, 0));
    assertThat(outcomes.record(MODEL, report("nobody", "good", "", "bad"), "olga"))
        .isEqualTo(new Outcomes.Recorded(0, 2));
    assertThatThrownBy(
            () -> outcomes.record(MODEL, report(two.get(0).id(), "bad", "x", "good"), "olga"))
        .hasMessageContaining("already has the outcome 'good'");
    String third = score(server, 5, 6).getFirst().id();
    assertThatThrownBy(() -> outcomes.record(MODEL, report(third, "good", third, "ugly"), "olga"))
        .hasMessageContaining("'ugly'");
    assertThat(server.bean(Predictions.class).labelledAfter(MODEL, 1, 0, 10)).hasSize(2);
  }

  private static OutcomeReport report(String one, String label, String two, String other) {
    return new OutcomeReport(
        List.of(new OutcomeReport.Outcome(one, label), new OutcomeReport.Outcome(two, other)));
  }

  private static List<String> arms(List<Prediction> predictions) {
    return predictions.stream().map(Prediction::arm).toList();
  }

  /** Scores rows of the sample, each with a key of its number. */
  private static List<Prediction> score(TestServer server, int from, int to) {
    List<String> lines;
    try {
      lines = Files.readAllLines(DrawnRuns.SAMPLES.resolve("german-credit.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] header = lines.getFirst().split(",");
    List<String[]> rows =
        IntStream.range(from, to).mapToObj(i -> lines.get(1 + i % 1000).split(",")).toList();
    List<OpenInference.Tensor> inputs = new ArrayList<>();
    for (int c = 0; c < header.length - 1; c++) {
      int at = c;
      boolean number = rows.getFirst()[at].matches("[0-9]+");
      inputs.add(
          new OpenInference.Tensor(
              header[c],
              number ? "FP64" : "BYTES",
              List.of((long) rows.size()),
              new ArrayList<>(
                  rows.stream()
                      .map(row -> number ? (Object) Double.valueOf(row[at]) : row[at])
                      .toList())));
    }
    List<String> keys = IntStream.range(from, to).mapToObj(i -> "applicant-" + i).toList();
    return server.bean(Inference.class).score(MODEL, RowReader.read(inputs), keys, null);
  }
}
