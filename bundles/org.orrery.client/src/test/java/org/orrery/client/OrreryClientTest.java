package org.orrery.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Credentials;
import org.orrery.api.Delegation;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.NewUser;
import org.orrery.api.NewVote;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Person;
import org.orrery.api.Promotion;
import org.orrery.api.Session;

class OrreryClientTest {
  private TestServer server;
  private OrreryClient client;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
    client = new OrreryClient(server.address());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void signsInAndSendsTheTokenFromThenOn() {
    server.answer("GET /api/v1/models", 200, "[]");

    Session session = client.signIn("ada", "pass word");
    client.models();

    assertThat(session.roles()).containsExactly("architect");
    assertThat(client.isSignedIn()).isTrue();
    assertThat(server.last("POST /api/v1/session").body()).contains("pass word");
    assertThat(server.last("GET /api/v1/models").header("Authorization"))
        .isEqualTo("Bearer secret-token");
  }

  @Test
  void forgetsTheTokenWhenTheServerRefusesToEndTheSession() {
    client.signIn("ada", "x");
    server.refuse("DELETE /api/v1/session", 500, "internal", "Broken.");

    assertThatThrownBy(client::signOut).isInstanceOf(ClientException.class);

    assertThat(client.isSignedIn()).isFalse();
  }

  @Test
  void readsTimesListsAndNestedRecords() {
    server.answer(
        "GET /api/v1/runs/r1",
        200,
        "{\"id\":\"r1\",\"definition\":\"d\",\"state\":\"running\",\"started\":\"2026-11-24T03:00:00Z\","
            + "\"unknownToThisClient\":1,\"steps\":[{\"element\":\"train\",\"state\":\"active\",\"passages\":2,"
            + "\"results\":{\"auc\":\"0.8\"}}]}");

    var run = client.run("r1");

    assertThat(run.started()).isEqualTo("2026-11-24T03:00:00Z");
    assertThat(run.steps()).hasSize(1);
    assertThat(run.steps().getFirst().passages()).isEqualTo(2);
    assertThat(run.steps().getFirst().results()).containsEntry("auc", "0.8");
  }

  @Test
  void keepsNamesInPathsAndQueriesWhole() {
    server.answer("GET /api/v1/runs", 200, "[]");

    client.runs("a b&c/d", null);

    assertThat(server.last("GET /api/v1/runs").uri()).isEqualTo("/api/v1/runs?model=a%20b%26c%2Fd");
  }

  @Test
  void entersAVersionThatIsKeptElsewhere() {
    server.answer("POST /api/v1/models/sheet/versions", 200, "{\"number\":4}");
    NewReference sheet =
        new NewReference("Sheet", "a.xlsx", null, "4", Map.of("builtBy", "Ada"), null, null);

    assertThat(client.refer("sheet", sheet, "run 7").number()).isEqualTo(4);

    assertThat(server.last("POST /api/v1/models/sheet/versions").uri()).endsWith("?run=run%207");
    assertThat(server.last("POST /api/v1/models/sheet/versions").body())
        .contains("\"location\":\"a.xlsx\"", "\"builtBy\":\"Ada\"");
  }

  @Test
  void reportsAValueThatWasMeasuredElsewhere() {
    String path = "/api/v1/models/sheet/versions/4/measurements";
    server.answer("POST " + path, 200, "{\"number\":7,\"reportedBy\":\"ada\"}");
    server.answer("GET " + path, 200, "[{\"number\":7,\"value\":0.25}]");
    NewMeasurement errors =
        new NewMeasurement("errors", 0.25, Instant.EPOCH, 40L, "minutes of June", null, 0.5);

    assertThat(client.report("sheet", 4, errors).reportedBy()).isEqualTo("ada");
    assertThat(client.measurements("sheet", 4))
        .singleElement()
        .satisfies(reported -> assertThat(reported.value()).isEqualTo(0.25));

    assertThat(server.last("POST " + path).body())
        .contains("\"metric\":\"errors\"", "\"value\":0.25", "\"cases\":40", "\"deviation\":0.5");
  }

  @Test
  void turnsProblemJsonIntoAnException() {
    server.refuse("POST /api/v1/approvals/7/votes", 409, "four-eyes", "You trained this version.");
    NewVote vote = new NewVote("approve", "", List.of(), null, List.of(), List.of());

    ClientException e = catchThrowableOfType(ClientException.class, () -> client.vote("7", vote));

    assertThat(e.code()).isEqualTo("four-eyes");
    assertThat(e.problem().status()).isEqualTo(409);
    assertThat(e.problem().hint()).isEqualTo("Do it otherwise.");
    assertThat(e).hasMessage("You trained this version.");
  }

  @Test
  void handsADecisionOn() {
    server.answer(
        "GET /api/v1/approvals/7/delegates", 200, "[{\"name\":\"vito\",\"displayName\":\"Vito\"}]");
    server.answer("POST /api/v1/approvals/7/delegate", 200, "{\"id\":\"7\",\"mayDecide\":false}");

    assertThat(client.delegates("7")).containsExactly(new Person("vito", "Vito"));
    assertThat(client.delegate("7", new Delegation("vito", "on leave")).mayDecide()).isFalse();

    assertThat(server.last("POST /api/v1/approvals/7/delegate").body())
        .isEqualTo("{\"to\":\"vito\",\"reason\":\"on leave\"}");
  }

  @Test
  void saysThatConditionsAreMet() {
    server.answer(
        "GET /api/v1/approvals/7",
        200,
        "{\"id\":\"7\",\"state\":\"conditions-expired\",\"mayMeetConditions\":true}");
    server.answer(
        "POST /api/v1/approvals/7/conditions-met", 200, "{\"id\":\"7\",\"state\":\"approved\"}");

    assertThat(client.approval("7").mayMeetConditions()).isTrue();
    assertThat(client.conditionsMet("7", "bias is tested").state()).isEqualTo("approved");

    assertThat(server.last("POST /api/v1/approvals/7/conditions-met").body())
        .isEqualTo("{\"reason\":\"bias is tested\"}");
  }

  @Test
  void readsTheTrailFromItsEnd() {
    server.answer("GET /api/v1/audit", 200, "{\"items\":[{\"number\":41}],\"next\":\"41\"}");

    var page = client.auditBefore(Long.MAX_VALUE, 1, null);

    assertThat(page.items().getFirst().number()).isEqualTo(41);
    assertThat(page.next()).isEqualTo("41");
    assertThat(server.last("GET /api/v1/audit").uri())
        .isEqualTo("/api/v1/audit?before=9223372036854775807&limit=1");
  }

  @Test
  void tellsWhatMaySucceedLaterFromWhatMayNot() {
    server.refuse("GET /api/v1/models", 503, "unavailable", "The database does not answer.");
    server.refuse("GET /api/v1/runs", 403, "role-missing", "Other roles.");

    assertThat(catchThrowableOfType(ClientException.class, () -> client.models()).isTemporary())
        .isTrue();
    assertThat(
            catchThrowableOfType(ClientException.class, () -> client.runs(null, null))
                .isTemporary())
        .isFalse();
  }

  @Test
  void makesAProblemOfAnAnswerThatIsNone() {
    ClientException e = catchThrowableOfType(ClientException.class, () -> client.model("m"));

    assertThat(e.code()).isEqualTo("http-404");
    assertThat(e.getMessage()).contains("404").contains("api/v1/models/m");
  }

  @Test
  void makesAProblemOfAnAnswerThatIsNoJson() {
    server.answer("GET /api/v1/models", 200, "<html>a proxy</html>");

    ClientException e = catchThrowableOfType(ClientException.class, () -> client.models());

    assertThat(e.code()).isEqualTo("unreadable-answer");
    assertThat(e.getMessage()).contains("api/v1/models");
  }

  @Test
  void saysThatAServerIsAway() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    try (OrreryClient away = new OrreryClient(URI.create("http://127.0.0.1:" + port))) {
      assertThatThrownBy(away::info)
          .isInstanceOf(UnreachableException.class)
          .hasMessageContaining("127.0.0.1:" + port);
    }
  }

  @Test
  void uploadsFilesAndBytesAsTheyAre(@TempDir Path folder) throws IOException {
    server.answer("POST /api/v1/datasets", 200, "{\"sha256\":\"abc\",\"rows\":2}");
    server.answer("POST /api/v1/deployments", 200, "{\"id\":\"d1\",\"number\":3}");
    Path csv = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n3,4\n");

    assertThat(client.uploadDataset("x", csv).rows()).isEqualTo(2);
    assertThat(client.deploy(new byte[] {80, 75}).number()).isEqualTo(3);

    assertThat(server.last("POST /api/v1/datasets").header("Content-type")).isEqualTo("text/csv");
    assertThat(server.last("POST /api/v1/datasets").body()).isEqualTo("a,b\n1,2\n3,4\n");
    assertThat(server.last("POST /api/v1/deployments").body()).isEqualTo("PK");
    assertThat(client.deploy(new byte[] {80, 75}, "Spring", "why").release())
        .as("a server that knows no names")
        .isEmpty();
  }

  @Test
  void asksForCardsInTheFormatThatIsWanted() {
    server.answer("GET /api/v1/models/m/versions/2/card", 200, "# Card");

    assertThat(client.cardMarkdown("m", 2)).isEqualTo("# Card");
    assertThat(server.last("GET /api/v1/models/m").header("Accept")).isEqualTo("text/markdown");
    client.cardHtml("m", 2);
    assertThat(server.last("GET /api/v1/models/m").header("Accept")).isEqualTo("text/html");
  }

  @Test
  void sendsWhatOperatorsDo() {
    server.answer("POST /api/v1/models/m/promote", 200, "{\"model\":\"m\",\"mode\":\"champion\"}");
    server.answer("POST /api/v1/models/m/outcomes", 200, "{\"accepted\":1,\"unknown\":0}");
    server.answer("POST /api/v1/runs", 200, "{\"id\":\"r\"}");
    server.answer("POST /api/v1/runs/r/events/retirement-requested", 200, "{\"id\":\"r\"}");
    server.answer("POST /api/v1/runs/r/steps/train/retry", 200, "{\"id\":\"r\"}");

    assertThat(client.promote("m", new Promotion(2, "better", "s")).mode()).isEqualTo("champion");
    assertThat(
            client.report("m", new OutcomeReport(List.of(new OutcomeReport.Outcome("p", "good")))))
        .containsEntry("accepted", 1);
    assertThat(client.start(new NewRun(null, "l", "m", Map.of(), Map.of())).id()).isEqualTo("r");
    client.signal("r", "retirement-requested", "end of life");
    client.retry("r", "train", "the disk is larger now");

    assertThat(server.last("POST /api/v1/models/m/promote").body())
        .contains("\"version\":2", "\"reason\":\"better\"", "\"snapshot\":\"s\"");
    assertThat(server.last("POST /api/v1/runs/r/events").body()).contains("end of life");
    assertThat(server.last("POST /api/v1/runs/r/steps/train/retry").body())
        .isEqualTo("{\"reason\":\"the disk is larger now\"}");
  }

  @Test
  void knowsWhenAServerIsReady() {
    server.answer("GET /actuator/health/readiness", 503, "{\"status\":\"OUT_OF_SERVICE\"}");
    assertThat(client.isReady()).isFalse();

    server.answer("GET /actuator/health/readiness", 200, "{\"status\":\"UP\"}");
    assertThat(client.isReady()).isTrue();
  }

  @Test
  void noTextHoldsASecret() {
    Session session = client.signIn("ada", "pass word");

    assertThat(session.toString()).doesNotContain("secret-token");
    assertThat(new Credentials("ada", "pass word").toString()).doesNotContain("pass word");
    assertThat(new NewUser("ada", "Ada", "pass word", List.of()).toString())
        .doesNotContain("pass word");
    assertThat(client.toString()).doesNotContain("secret-token");
  }
}
