package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.NewModel;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.TargetKind;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.story.Http;
import org.orrery.server.workflow.StepWorker;

/** A version that another Orrery server answers for, and what happens when that one is away. */
class RemoteTest {
  private static final String MODEL = "credit-risk";

  @TempDir private Path peerData;
  @TempDir private Path data;
  @TempDir private Path secrets;

  @Test
  @SuppressWarnings("try")
  void anotherServerAnswersUntilItIsAway() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    HttpServer silent = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    silent.createContext("/", exchange -> awaitQuietly(over));
    silent.start();
    try (TestServer peer = TestServer.start(peerData, List.of(DrawnRuns.class))) {
      walk(peer, prepare(peer), "train", "deploy");
      Http there = people(peer, peerData);
      Path token = Files.writeString(secrets.resolve("token"), there.token("olga") + "\n");
      try (TestServer server =
          TestServer.start(
              data,
              List.of(DrawnRuns.class),
              "--orrery.remotes.peer.url=" + peer.url(),
              "--orrery.remotes.peer.token-file=" + token,
              "--orrery.remotes.peer.timeout=PT2M",
              "--orrery.remotes.silent.url=http://127.0.0.1:" + silent.getAddress().getPort(),
              "--orrery.remotes.silent.timeout=PT0.2S")) {
        String sha256 = prepare(server);
        walk(server, sha256, "train");
        refusals(server, sha256);
        Environment place = place(server);
        place.setTarget(TargetKind.REMOTE_ENDPOINT);
        place.setEndpoint(peer.url() + "/");
        walk(server, sha256, "deploy");
        Http here = people(server, data);
        assertThat(score(here)).isEqualTo(score(there));
        assertThat(peer.bean(Predictions.class).after(MODEL, 1, 0, 10)).hasSize(2);
        assertThat(server.bean(Predictions.class).after(MODEL, 1, 0, 10)).hasSize(1);
        Map<String, Object> facts = Json.map(get(here, ""));
        assertThat(facts).containsEntry("platform", "remote_open_inference");
        assertThat(Json.map(get(here, "/ready"))).containsEntry("ready", true);
        peer.close();
        Problem away = Http.problem(infer(here));
        assertThat(away.code()).isEqualTo(ProblemCodes.REMOTE_UNAVAILABLE);
        assertThat(away.detail()).contains("'peer'").doesNotContain(there.token("olga"));
        assertThat(Json.map(get(here, "/ready"))).containsEntry("ready", false);
        place.setTarget(TargetKind.EMBEDDED);
        walk(server, sha256, "deploy");
        assertThat(score(here)).isBetween(0.0, 1.0);
      }
    } finally {
      over.countDown();
      silent.stop(0);
    }
  }

  private static void refusals(TestServer server, String sha256) {
    Environment place = place(server);
    place.setTarget(TargetKind.CONTAINER);
    assertThatThrownBy(() -> walk(server, sha256, "deploy")).hasMessageContaining("'container'");
    place.setTarget(TargetKind.KSERVE);
    place.setEndpoint("http://127.0.0.1:9");
    assertThatThrownBy(() -> walk(server, sha256, "deploy")).hasMessageContaining("is not allowed");
    place.setEndpoint("silent");
    assertThatThrownBy(() -> walk(server, sha256, "deploy"))
        .hasMessageContainingAll("'silent'", "did not answer within PT0.2S");
    assertThat(server.bean(Catalog.class).model(MODEL).champion()).isNull();
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Environment place(TestServer server) {
    return server.bean(DrawnRuns.class).drawing("definition").getEnvironments().getFirst();
  }

  private static Http people(TestServer server, Path data) {
    Http http = new Http(server.url());
    http.administrator(data);
    http.person("olga", "operator");
    return http;
  }

  private static String prepare(TestServer server) throws Exception {
    Catalog catalog = server.bean(Catalog.class);
    catalog.register(
        new NewModel(MODEL, "", "", 2, "credit", List.of("EU"), "", "", "", "O", "B"), "dana");
    byte[] csv = Files.readAllBytes(DrawnRuns.SAMPLES.resolve("german-credit.csv"));
    return catalog.addDataset("german-credit", new ByteArrayInputStream(csv), "dana").sha256();
  }

  private static void walk(TestServer server, String sha256, String... elements) throws Exception {
    for (String element : elements) {
      server.bean(DrawnRuns.class).walk(server.beans(StepWorker.class), element, MODEL, sha256);
    }
  }

  private static String get(Http http, String path) {
    return Http.ok(http.send("olga", "GET", "/v2/models/" + MODEL + path, null, null));
  }

  private static double score(Http http) {
    Map<String, Object> answer = Json.map(Http.ok(infer(http)));
    Map<?, ?> score = (Map<?, ?>) ((List<?>) answer.get("outputs")).getFirst();
    return ((Number) ((List<?>) score.get("data")).getFirst()).doubleValue();
  }

  private static java.net.http.HttpResponse<String> infer(Http http) {
    try {
      List<String> lines = Files.readAllLines(DrawnRuns.SAMPLES.resolve("german-credit.csv"));
      String[] names = lines.getFirst().split(",");
      String[] cells = lines.get(1).split(",");
      List<Map<String, Object>> inputs = new ArrayList<>();
      for (int i = 0; i < names.length - 1; i++) {
        boolean number = cells[i].matches("[0-9]+");
        inputs.add(
            Map.of(
                "name",
                names[i],
                "datatype",
                number ? "FP64" : "BYTES",
                "shape",
                List.of(1),
                "data",
                List.of(number ? (Object) Double.valueOf(cells[i]) : cells[i])));
      }
      return http.post("olga", "/v2/models/" + MODEL + "/infer", Map.of("inputs", inputs));
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}
