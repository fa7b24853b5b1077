package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {
  private static final String SESSION =
      "{\"token\":\"t\",\"user\":\"ada\",\"roles\":[\"architect\"]}";

  @TempDir private Path folder;
  private HttpServer server;
  private String measured = "{}";
  private String asked;

  @BeforeEach
  void start() throws IOException {
    Files.copy(Ran.CREDIT_RISK, folder.resolve("credit.lifecycle"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, SESSION));
    server.createContext(
        "/api/v1/lifecycles",
        exchange -> {
          asked = exchange.getRequestURI().toString();
          answer(exchange, measured);
        });
    server.start();
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Ran measure() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "secret-word\n");
    return Ran.of(
        "measure",
        folder.resolve("credit.lifecycle"),
        "--server",
        "http://127.0.0.1:" + server.getAddress().getPort(),
        "--user",
        "ada",
        "--password-file",
        password,
        "--days",
        "30");
  }

  @Test
  void whatWasMeasuredIsSimulated() throws IOException {
    Object[] simulate = {"simulate", folder.resolve("credit.lifecycle"), "--runs", "20"};
    String before = Ran.of(simulate).out();
    measured =
        "{\"arrivals\": {\"empirical\": [200.5]}, \"steps\": {"
            + "\"train\": {\"duration\": {\"empirical\": [1.5, 2]}, \"failure\": 0},"
            + "\"step-of-last-year\": {\"failure\": 0.5}}}";

    Ran ran = measure();

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("credit.measured.json: 2 steps measured");
    assertThat(asked).isEqualTo("/api/v1/lifecycles/credit-risk/scenario?days=30");
    Ran after = Ran.of(simulate);
    assertThat(after.code()).as(after.err()).isZero();
    assertThat(before).contains("  arrivals:", "  train:");
    assertThat(after.out()).doesNotContain("  arrivals:", "  train:");
  }

  @Test
  void aLifecycleThatNeverRanLeavesNothingBehind() throws IOException {
    Ran ran = measure();

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains("measured nothing of 'credit-risk' in 30 days", "--days");
    assertThat(folder.resolve("credit.measured.json")).doesNotExist();
  }

  @Test
  void anAnswerThatIsNoScenarioIsRefused() throws IOException {
    measured = "{\"steps\": {\"train\": {\"failure\": 7}}}";

    Ran ran = measure();

    assertThat(ran.code()).isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(folder.resolve("credit.measured.json")).doesNotExist();
  }

  @Test
  void aBrokenFileBesideTheDrawingIsNamed() throws IOException {
    Files.writeString(folder.resolve("credit.measured.json"), "{\"steps\": 3}");

    Ran ran = Ran.of("simulate", folder.resolve("credit.lifecycle"), "--runs", "20");

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains("credit.measured.json");
  }
}
