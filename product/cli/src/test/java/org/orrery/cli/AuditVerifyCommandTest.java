package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditVerifyCommandTest {
  @TempDir private Path folder;
  private final List<String> lines = new ArrayList<>();

  /** Writes three entries as the server does, with canonical JSON put together by hand. */
  @BeforeEach
  void write() throws Exception {
    String previous = "0".repeat(64);
    for (int number = 1; number <= 3; number++) {
      String details = "{\"a\":" + number + ".5,\"b\":\"x\"}";
      String rest =
          "\"number\":%d,\"previousHash\":\"%s\",\"subject\":\"run/1\"}"
              .formatted(number, previous);
      String head =
          "{\"action\":\"run-started\",\"actor\":\"ada\",\"at\":\"2026-11-24T03:00:00.5Z\",";
      String quoted = "\"details\":\"" + details.replace("\"", "\\\"") + "\",";
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((head + quoted + rest).getBytes(StandardCharsets.UTF_8));
      previous = HexFormat.of().formatHex(digest);
      lines.add(head + "\"details\":" + details + ",\"hash\":\"" + previous + "\"," + rest);
    }
  }

  private Ran verify() throws IOException {
    return Ran.of("audit", "verify", Files.write(folder.resolve("audit.ndjson"), lines));
  }

  @Test
  void anIntactTrailIsIntact() throws IOException {
    Ran ran = verify();

    assertThat(ran.out()).contains("intact: The chain of 3 entries is intact.");
    assertThat(ran.code()).isZero();
  }

  @Test
  void aChangedEntryIsFound() throws IOException {
    lines.set(1, lines.get(1).replace("\"actor\":\"ada\"", "\"actor\":\"eve\""));

    Ran ran = verify();

    assertThat(ran.out()).contains("broken: Broken at entry 2");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void aMissingEntryIsFound() throws IOException {
    lines.remove(1);

    assertThat(verify().out()).contains("broken: Broken at entry 2");
  }

  @Test
  void changedDetailsAreFound() throws IOException {
    lines.set(2, lines.get(2).replace("3.5", "3.6"));

    assertThat(verify().out()).contains("broken: Broken at entry 3");
  }

  @Test
  void whatIsNoTrailIsRefusedWithItsLine() throws IOException {
    lines.add("no json");

    Ran ran = verify();

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("audit.ndjson:4: The line is no entry");
  }

  @Test
  void anEmptyFileIsNoTrail() throws IOException {
    lines.clear();

    Ran ran = verify();

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("holds no entry");
  }

  @Test
  void eitherAFileOrAServer() {
    assertThat(Ran.of("audit", "verify").code()).isEqualTo(2);
    assertThat(Ran.of("audit").code()).isEqualTo(2);
  }

  @Test
  void aServerVerifiesItsOwnTrail() throws IOException {
    Ran ran = verifyAt(trail(true, "The chain of 41 entries is intact."));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("intact: The chain of 41 entries is intact.", "entries 41, head abc");

    ran = verifyAt(trail(false, "Broken at entry 7."));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("broken: Broken at entry 7.");
  }

  @Test
  void whoMayNotVerifyIsToldAndAServerThatGoesAwayIsNamed() throws IOException {
    Ran ran =
        verifyAt(
            new StandInServer.Answer(
                403, "{\"status\":403,\"code\":\"not-allowed\",\"detail\":\"Auditors verify.\"}"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("not-allowed: Auditors verify.");

    ran = verifyAt(null);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("No answer from http://127.0.0.1:").doesNotContain("\tat ");
  }

  private static StandInServer.Answer trail(boolean intact, String message) {
    return StandInServer.Answer.of(
        "{\"intact\":%s,\"entries\":41,\"head\":\"abc\",\"message\":\"%s\"}"
            .formatted(intact, message));
  }

  /** Asks a server that gives an answer to the question for its trail alone. */
  private Ran verifyAt(StandInServer.Answer answer) throws IOException {
    String session = "{\"token\":\"t\",\"user\":\"ines\",\"roles\":[\"auditor\"]}";
    Path password = Files.writeString(folder.resolve("password"), "secret-word\n");
    try (StandInServer server =
        new StandInServer(
            request ->
                switch (request) {
                  case "POST /api/v1/session" -> StandInServer.Answer.of(session);
                  case "GET /api/v1/audit/verify" -> answer;
                  default -> StandInServer.Answer.of("{}");
                })) {
      Ran ran =
          Ran.of(
              "audit",
              "verify",
              "--server",
              server.address(),
              "--user",
              "ines",
              "--password-file",
              password);
      assertThat(server.asked()).contains("GET /api/v1/audit/verify");
      assertThat(ran.out() + ran.err()).doesNotContain("secret-word");
      return ran;
    }
  }
}
