package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.api.Definition;
import org.orrery.api.Finding;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.server.Json;
import tools.jackson.databind.JsonNode;

/** An archive that held on the day when it was compiled, but does not hold today. */
class UnprovenTest {
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  /** No rule was in force. */
  private static final LocalDate BEFORE = LocalDate.of(1969, 12, 31);

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

  /** Who was refused can follow the run that goes wrong, from where the version is made. */
  @Test
  void theRefusalCarriesTheRunThatShowsIt() throws Exception {
    Lifecycle drawing = LifecycleFiles.load(Story.SAMPLES.resolve("credit-risk.lifecycle"));
    Node deploy = node(drawing, "deploy");
    List<Transition> rejected =
        drawing.getTransitions().stream()
            .filter(way -> way.getSource().getId().equals("approve-release"))
            .filter(way -> "reject".equals(way.getOutcome()))
            .toList();
    rejected.forEach(way -> way.setTarget(deploy));
    byte[] archive = Compiler.compile(drawing, BEFORE).archive();
    Http http = SharedServer.get().story.http;

    var answer = http.send("arne", "POST", DEPLOYMENTS, archive, "application/zip");
    String preview =
        Http.ok(http.send("arne", "POST", DEPLOYMENTS + "/preview", archive, "application/zip"));

    var proposed =
        http.send("arne", "POST", "/api/v1/proposals?reason=sooner", archive, "application/zip");

    assertThat(Http.problem(answer).code()).isEqualTo(ProblemCodes.UNPROVEN);
    assertThat(Http.problem(proposed).code()).isEqualTo(ProblemCodes.UNPROVEN);
    assertThat(Http.problem(proposed).detail()).isEqualTo(Http.problem(answer).detail());
    assertThat(Http.problem(proposed).fields()).isEqualTo(Http.problem(answer).fields());
    List<Finding> told = findings(answer.body());
    assertThat(told).isEqualTo(findings(preview));
    Finding finding =
        told.stream()
            .filter(each -> each.rule().equals("engineering.validation-path"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.element()).isEqualTo("deploy");
    assertThat(finding.clause()).isNotBlank();
    assertThat(finding.verified()).isNotNull();
    assertThat(finding.steps())
        .contains(
            new Finding.Passed(
                "approve-release",
                node(drawing, "approve-release").getName(),
                "reject",
                rejected.stream().map(Transition::getId).toList()));
    assertThat(finding.steps().getLast().left()).isEmpty();
    assertThat(finding.way()).containsExactlyElementsOf(elements(finding));
    assertThat(finding.way()).startsWith("train").contains("approve-release").endsWith("deploy");
    for (int i = 1; i < finding.way().size(); i++) {
      assertThat(node(drawing, finding.way().get(i - 1)).getOutgoing())
          .extracting(way -> way.getTarget().getId())
          .contains(finding.way().get(i));
    }
    for (String passed : finding.way()) {
      assertThat(finding.message()).contains(node(drawing, passed).getName());
    }
  }

  private static List<String> elements(Finding finding) {
    return finding.steps().stream().map(Finding.Passed::element).toList();
  }

  private static List<Finding> findings(String json) {
    return Json.list(
        Json.read(json, JsonNode.class).findValue("findings").toString(), Finding.class);
  }

  private static Node node(Lifecycle drawing, String id) {
    return (Node) Elements.byId(drawing, id).orElseThrow();
  }
}
