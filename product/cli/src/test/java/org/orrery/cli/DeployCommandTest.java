package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployCommandTest {
  private static final String SESSION =
      "{\"token\":\"t\",\"user\":\"ada\",\"roles\":[\"architect\"]}";
  private static final String CURRENT =
      "{\"id\":\"d1\",\"lifecycle\":\"credit-risk\",\"number\":1}";

  @TempDir private Path folder;
  private HttpServer server;
  private final List<String> asked = new ArrayList<>();
  private String preview = preview("");
  private int sessionStatus = 200;
  private String session = SESSION;

  private static String preview(String finding) {
    return "{\"lifecycle\":\"credit-risk\",\"name\":\"Credit risk\",\"version\":\"1.0.0\",\"current\":"
        + CURRENT
        + ",\"proof\":[{\"rule\":\"r1\",\"pack\":\"p\",\"packDate\":\"2026-01-01\",\"verdict\":\"holds\"}],"
        + "\"findings\":["
        + finding
        + "],\"changes\":[{\"kind\":\"changed\",\"element\":\"train\",\"elementKind\":\"TrainStep\","
        + "\"name\":\"Train\",\"detail\":\"seed\"}],\"runningRuns\":2}";
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            asked.add(request);
            Map<String, String> answers =
                Map.of(
                    "POST /api/v1/session", session,
                    "POST /api/v1/deployments/preview", preview,
                    "POST /api/v1/deployments",
                        "{\"lifecycle\":\"credit-risk\",\"number\":2,\"digest\":\"abc\"}");
            byte[] body = answers.getOrDefault(request, "{}").getBytes(StandardCharsets.UTF_8);
            int status = request.equals("POST /api/v1/session") ? sessionStatus : 200;
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private Path password() throws IOException {
    return Files.writeString(folder.resolve("password"), "secret-word\n");
  }

  private Ran deploy(Path file) throws IOException {
    return Ran.of(
        "deploy", file, "--server", address(), "--user", "ada", "--password-file", password());
  }

  @Test
  void showsProofAndChangesThenDeploys() throws IOException {
    Ran ran = deploy(Ran.CREDIT_RISK);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("holds", "r1", "1 changes against definition 1", "TrainStep train: seed")
        .contains("2 runs go on", "deployed: credit-risk as definition 2, digest abc")
        .doesNotContain("secret-word");
    assertThat(asked).contains("POST /api/v1/deployments");
  }

  @Test
  void deploysNothingWhenARuleIsViolated() throws IOException {
    preview =
        preview(
            "{\"rule\":\"r1\",\"pack\":\"p\",\"severity\":\"error\",\"element\":\"train\","
                + "\"message\":\"Bad.\",\"remedy\":\"Mend it.\"}");

    Ran ran = deploy(Ran.CREDIT_RISK);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("train: r1: Bad. (Mend it.)", "not deployed");
    assertThat(asked).doesNotContain("POST /api/v1/deployments");
  }

  @Test
  void previewDeploysNothing() throws IOException {
    Ran ran =
        Ran.of(
            "deploy",
            Ran.CREDIT_RISK,
            "--preview",
            "--server",
            address(),
            "--user",
            "ada",
            "--password-file",
            password());

    assertThat(ran.code()).isZero();
    assertThat(asked).doesNotContain("POST /api/v1/deployments");
  }

  @Test
  void aWrongPasswordIsSaid() throws IOException {
    sessionStatus = 401;
    session =
        "{\"status\":401,\"code\":\"wrong-password\",\"detail\":\"User or password is wrong.\","
            + "\"hint\":\"Try again.\"}";

    Ran ran = deploy(Ran.CREDIT_RISK);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("wrong-password: User or password is wrong. (Try again.)")
        .doesNotContain("secret-word");
  }

  @Test
  void aServerThatIsAwayIsNamed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }

    Ran ran =
        Ran.of(
            "deploy",
            Ran.CREDIT_RISK,
            "--server",
            "http://127.0.0.1:" + port,
            "--user",
            "ada",
            "--password-file",
            password());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("No answer from http://127.0.0.1:" + port);
  }

  @Test
  void anAlteredArchiveIsRefusedBeforeAnythingIsSent() throws IOException {
    Ran.of("compile", Ran.CREDIT_RISK, "-o", folder);
    Path archive = folder.resolve("credit-risk.orrery");
    byte[] bytes = Files.readAllBytes(archive);
    bytes[bytes.length / 2] ^= 1;
    Files.write(archive, bytes);

    Ran ran = deploy(archive);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).containsPattern("archive-(altered|unreadable): ");
    assertThat(asked).isEmpty();
  }

  @Test
  void anAddressIsNeeded() {
    Ran ran = Ran.of("deploy", Ran.CREDIT_RISK, "--user", "ada");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--server");
  }
}
