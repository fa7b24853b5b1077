package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.compiler.Archive;

class DeployCommandTest {
  private static final String SESSION =
      "{\"token\":\"t\",\"user\":\"ada\",\"roles\":[\"architect\"]}";
  private static final String CURRENT =
      "{\"id\":\"d1\",\"lifecycle\":\"credit-risk\",\"number\":1,\"release\":\"Winter\"}";

  @TempDir private Path folder;
  private StandInServer server;
  private String preview = preview("");
  private static final String APPROVALS =
      "{\"changes\":[{\"kind\":\"changed\",\"element\":\"approve\",\"elementKind\":\"ApprovalStep\","
          + "\"name\":\"Approve\",\"detail\":\"quorum\"}],\"proposal\":%s}";
  private int sessionStatus = 200;
  private String goesAwayAt = "";
  private String session = SESSION;
  private StandInServer.Answer deployed =
      StandInServer.Answer.of(
          "{\"lifecycle\":\"credit-risk\",\"number\":2,\"digest\":\"abc\","
              + "\"release\":\"Spring & more\"}");

  private static String preview(String finding) {
    return "{\"lifecycle\":\"credit-risk\",\"name\":\"Credit risk\",\"version\":\"1.0.0\",\"current\":"
        + CURRENT
        + ",\"proof\":[{\"rule\":\"r1\",\"pack\":\"p\",\"packDate\":\"2026-01-01\",\"verdict\":\"holds\"}],"
        + "\"findings\":["
        + finding
        + "],\"changes\":[{\"kind\":\"changed\",\"element\":\"train\",\"elementKind\":\"TrainStep\","
        + "\"name\":\"Train\",\"detail\":\"seed\"}],\"runningRuns\":2}";
  }

  private static String held(String proposal) {
    String all = preview("");
    return all.substring(0, all.length() - 1)
        + ",\"acceptance\":"
        + APPROVALS.formatted(proposal)
        + "}";
  }

  @BeforeEach
  void start() throws IOException {
    server = new StandInServer(this::answer);
  }

  private StandInServer.Answer answer(String request) {
    return switch (request) {
      case String away when away.equals(goesAwayAt) -> null;
      case "POST /api/v1/session" -> new StandInServer.Answer(sessionStatus, session);
      case "POST /api/v1/deployments/preview" -> StandInServer.Answer.of(preview);
      case "POST /api/v1/proposals" ->
          StandInServer.Answer.of("{\"id\":\"p1\",\"state\":\"open\"}");
      case "POST /api/v1/deployments" -> deployed;
      default -> StandInServer.Answer.of("{}");
    };
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String address() {
    return server.address();
  }

  private Path password() throws IOException {
    return Files.writeString(folder.resolve("password"), "secret-word\n");
  }

  private Ran deploy(Path file, String... options) throws IOException {
    List<Object> words = new ArrayList<>(List.of("deploy", file, "--server", address()));
    words.addAll(List.of("--user", "ada", "--password-file", password()));
    words.addAll(List.of(options));
    return Ran.of(words.toArray());
  }

  @Test
  void showsProofAndChangesThenDeploys() throws IOException {
    Ran ran = deploy(Ran.CREDIT_RISK);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("holds", "r1", "1 changes against definition 1 'Winter'", "TrainStep train: seed")
        .contains(
            "2 runs go on", "deployed: credit-risk as definition 2 'Spring & more', digest abc")
        .doesNotContain("secret-word");
    assertThat(server.asked()).contains("POST /api/v1/deployments");
    assertThat(server.queries()).isEmpty();
  }

  @Test
  void nameAndReasonAreSent() throws IOException {
    Ran ran = deploy(Ran.CREDIT_RISK, "--name", "Spring & more", "--reason", "Asked for");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(server.queries()).containsExactly("release=Spring & more&reason=Asked for");
  }

  @Test
  void deploysNothingWhenARuleIsViolated() throws IOException {
    preview =
        preview(
            "{\"rule\":\"r1\",\"pack\":\"p\",\"severity\":\"error\",\"element\":\"train\","
                + "\"message\":\"Bad.\",\"remedy\":\"Mend it.\"}");

    Ran ran = deploy(Ran.CREDIT_RISK);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("train: r1: Bad. (Mend it.)", "not deployed")
        .doesNotContain("way:", "null");
    assertThat(server.asked()).doesNotContain("POST /api/v1/deployments");
  }

  private static final String WAY =
      "{\"rule\":\"r1\",\"pack\":\"p\",\"severity\":\"error\",\"element\":\"deploy\",\"message\":\"Bad.\","
          + "\"remedy\":\"Mend it.\",\"clause\":\"Act, Article 9\",\"verified\":false,"
          + "\"way\":[\"train\",\"test\",\"deploy\"],\"steps\":["
          + "{\"element\":\"train\",\"name\":\"Train\",\"how\":\"\",\"left\":[\"t1\"]},"
          + "{\"element\":\"test\",\"name\":\"Test\",\"how\":\"failed\",\"left\":[\"t2\"]},"
          + "{\"element\":\"deploy\",\"name\":\"Deploy\",\"how\":\"\",\"left\":[]}]}";
  private static final String TOLD_WAY =
      "error deploy: r1: Bad. [Act, Article 9, not compared with the primary text] (Mend it.)"
          + System.lineSeparator()
          + "    way: 'Train' \u2192 'Test' (failed) \u2192 'Deploy'"
          + System.lineSeparator();
  private static final String OLD_WAY =
      "{\"rule\":\"r2\",\"severity\":\"warning\",\"element\":\"end\",\"message\":\"Late.\",\"way\":"
          + "[\"train\",\"end\"]}";

  @Test
  void everyFindingIsToldWithTheRunThatShowsIt() throws IOException {
    preview = preview(WAY + "," + OLD_WAY).replace("\"holds\"", "\"holds\",\"verified\":false");

    Ran ran = deploy(Ran.CREDIT_RISK, "--preview");

    assertThat(ran.out())
        .contains("holds     r1 (p of 2026-01-01, not compared with the primary text)")
        .contains(TOLD_WAY)
        .contains("warning end: r2: Late." + System.lineSeparator())
        .contains("    way: 'train' \u2192 'end'");
  }

  /** The rules of the server may be others by the time it is asked to deploy. */
  @Test
  void aRefusalTellsEachOfItsFindings() throws IOException {
    deployed =
        new StandInServer.Answer(
            422,
            "{\"status\":422,\"code\":\"unproven\",\"detail\":\"The drawing violates r1.\",\"hint\":"
                + "\"Mend it.\",\"fields\":{\"rule\":\"r1\",\"findings\":["
                + WAY
                + ","
                + OLD_WAY
                + "]}}");

    Ran ran = deploy(Ran.CREDIT_RISK);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("unproven: The drawing violates r1. (Mend it.)")
        .contains(TOLD_WAY, "warning end: r2: Late.", "way: 'train' \u2192 'end'");
  }

  @Test
  void changesOfApprovalsAreDeployedOnlyWhenTheyAreAccepted() throws IOException {
    preview = held("null");
    Ran ran = deploy(Ran.CREDIT_RISK);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("nobody has proposed them", "see --propose");
    assertThat(server.asked()).doesNotContain("POST /api/v1/deployments", "POST /api/v1/proposals");

    ran =
        Ran.of(
            "deploy",
            Ran.CREDIT_RISK,
            "--propose",
            "A smaller panel decides sooner",
            "--server",
            address(),
            "--user",
            "ada",
            "--password-file",
            password());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("proposed: p1");
    assertThat(server.asked())
        .contains("POST /api/v1/proposals")
        .doesNotContain("POST /api/v1/deployments");

    preview =
        held("{\"state\":\"rejected\",\"decidedBy\":\"vera\",\"decisionReason\":\"too lax\"}");
    ran = deploy(Ran.CREDIT_RISK);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("rejected by vera: too lax");

    preview = held("{\"state\":\"accepted\",\"decidedBy\":\"vera\"}");
    ran = deploy(Ran.CREDIT_RISK);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("accepted by vera", "deployed: credit-risk");
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
    assertThat(server.asked()).doesNotContain("POST /api/v1/deployments");
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
  void aServerThatGoesAwayAfterThePreviewLeavesItOpenWhetherItDeployed() throws IOException {
    goesAwayAt = "POST /api/v1/deployments";

    Ran ran = deploy(Ran.CREDIT_RISK);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains("1 changes against definition 1").doesNotContain("deployed:");
    assertThat(ran.err())
        .contains("No answer from " + address(), "not known whether the life cycle was deployed")
        .contains("deploy again")
        .doesNotContain("secret-word", "\tat ");
    assertThat(server.asked()).contains("POST /api/v1/deployments");
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
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aSignedArchiveIsSentAsItIsAndItsSignerTold() throws Exception {
    Path key = folder.resolve("key.pem");
    byte[] secret =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    Files.writeString(
        key,
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getEncoder().encodeToString(secret)
            + "\n-----END PRIVATE KEY-----\n");
    Ran.of("compile", Ran.CREDIT_RISK, "-o", folder, "--sign", key);
    preview = preview.replace("{\"lifecycle\"", "{\"signer\":\"build\",\"lifecycle\"");

    Ran ran = deploy(folder.resolve("credit-risk.orrery"));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("signed by build", "deployed: credit-risk");
  }

  @Test
  void valuesDeployOneMemberOfAFamily() throws Exception {
    Path family = Ran.SAMPLES.resolve("../patterns/lending-family.lifecycle");

    Ran ran = deploy(family, "--set", "tier=1", "--set", "region=GB");

    assertThat(ran.code()).as(ran.err()).isZero();
    for (String request : List.of("deployments/preview", "deployments")) {
      Archive sent = Archive.read(server.body("POST /api/v1/" + request));
      sent.verify();
      assertThat(sent.manifest().id()).isEqualTo("lending-family-tier-1-region-gb");
      assertThat(sent.lifecycle().getModel().getRegions()).containsExactly("GB");
    }
    assertThat(deploy(family).code()).isZero();
    assertThat(Archive.read(server.body("POST /api/v1/deployments")).manifest().id())
        .isEqualTo("lending-family");
  }

  @Test
  void aMemberThatBreaksARuleIsNotSent() throws IOException {
    String family =
        Files.readString(Ran.SAMPLES.resolve("../patterns/lending-family.lifecycle"))
            .replaceAll("escalate(After|To)=\"[^\"]*\"", "");
    Path broken = Files.writeString(folder.resolve("broken.lifecycle"), family);

    Ran first = deploy(broken, "--set", "tier=1");
    Ran wrong = deploy(broken, "--set", "tier=9");

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err()).contains("engineering.escalation", "not compiled");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).contains("'9' is not among its allowed values");
    assertThat(server.asked()).isEmpty();
    assertThat(deploy(broken, "--set", "tier=2").code()).isZero();
  }

  @Test
  void anArchiveHasNoMembers() throws IOException {
    Ran.of("compile", Ran.CREDIT_RISK, "-o", folder);

    Ran ran = deploy(folder.resolve("credit-risk.orrery"), "--set", "tier=1");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--set makes a member of a drawing, not of an archive.");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void anAddressIsNeeded() {
    Ran ran = Ran.of("deploy", Ran.CREDIT_RISK, "--user", "ada");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--server");
  }
}
