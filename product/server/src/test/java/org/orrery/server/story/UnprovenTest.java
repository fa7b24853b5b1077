package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.api.Definition;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.Json;
import tools.jackson.databind.JsonNode;

/** An archive that held on the day when it was compiled, but does not hold today. */
class UnprovenTest {
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  /** No rule was in force. */
  private static final LocalDate BEFORE = LocalDate.of(2000, 1, 1);

  @Test
  void rulesAreAskedAgainAndRuleAndElementAreNamed() throws Exception {
    Lifecycle drawing = LifecycleFiles.load(Story.SAMPLES.resolve("credit-risk.lifecycle"));
    Trigger drift =
        drawing.getStages().stream()
            .flatMap(stage -> stage.getNodes().stream())
            .filter(Trigger.class::isInstance)
            .map(Trigger.class::cast)
            .filter(trigger -> trigger.getCap() > 0)
            .findFirst()
            .orElseThrow();
    drift.setCap(0);
    drift.setCapPeriod(null);
    byte[] archive = Compiler.compile(drawing, BEFORE).archive();
    Http http = SharedServer.get().story.http;
    List<Definition> before = http.list("arne", DEPLOYMENTS, Definition.class);
    var answer = http.send("arne", "POST", DEPLOYMENTS, archive, "application/zip");

    assertThat(Http.problem(answer).status()).isEqualTo(422);
    assertThat(Http.problem(answer).code()).isEqualTo(ProblemCodes.UNPROVEN);
    assertThat(Http.problem(answer).hint()).isNotBlank();
    JsonNode told = Json.read(answer.body(), JsonNode.class);
    assertThat(told.findValue("rule").asString()).startsWith("engineering.");
    assertThat(told.findValue("element").asString()).isEqualTo(drift.getId());
    assertThat(told.findValue("findings")).isNotEmpty();
    assertThat(http.list("arne", DEPLOYMENTS, Definition.class)).isEqualTo(before);
  }
}
