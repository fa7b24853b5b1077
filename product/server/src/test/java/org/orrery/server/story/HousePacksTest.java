package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.Json;
import tools.jackson.databind.JsonNode;

/** A server with rule packs of the house. */
class HousePacksTest {
  private static final Path PACKS = Story.SAMPLES.resolveSibling("policies");
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  @TempDir private Path data;
  @TempDir private Path logs;
  @TempDir private Path packs;

  @Test
  void whatBreaksTheirRulesIsNotDeployed() throws Exception {
    byte[] archive =
        Compiler.compile(
                LifecycleFiles.load(Story.SAMPLES.resolve("credit-risk.lifecycle")),
                LocalDate.now())
            .archive();
    ForkedServer server =
        ForkedServer.start(data, logs.resolve("server.log"), "--orrery.packs=" + PACKS);
    try {
      Story story = new Story(new Http(server.url()), data);
      var answer = story.http.send("arne", "POST", DEPLOYMENTS, archive, "application/zip");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Http.problem(answer).code()).isEqualTo(ProblemCodes.UNPROVEN);
      JsonNode told = Json.read(answer.body(), JsonNode.class);
      assertThat(told.findValue("rule").asString()).isEqualTo("bank.shadow-before-traffic");
    } finally {
      server.stop();
    }
  }

  @Test
  void aPackThatIsWrongKeepsItFromStarting() throws Exception {
    Files.writeString(packs.resolve("bank.json"), "{\n  \"format\": 7");
    ForkedServer server =
        ForkedServer.launch(data, logs.resolve("server.log"), "--orrery.packs=" + packs);
    assertThat(server.exit()).isEqualTo(2);
    assertThat(server.log())
        .contains("bank.json:2:", packs.toString(), "--orrery.packs=DIRECTORY")
        .doesNotContain("\tat ");
  }
}
