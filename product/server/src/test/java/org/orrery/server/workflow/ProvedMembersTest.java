package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.orrery.api.Finding;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ModelTrait;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.model.Elements;
import org.orrery.server.Json;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Story;
import tools.jackson.databind.JsonNode;

/** A family is deployed as a whole; each run is one member of it. */
class ProvedMembersTest {
  private final Story story = SharedServer.get().story;

  @Test
  void aRunWithATierWhoseRulesTheDrawingBreaksDoesNotBegin() {
    Lifecycle family = family("tiers-unproved");
    Elements.nodes(family).stream()
        .filter(ApprovalStep.class::isInstance)
        .map(ApprovalStep.class::cast)
        .forEach(
            approval -> {
              approval.setEscalateAfter(null);
              approval.setEscalateTo(null);
            });
    story.deploy(SmallDrawings.archive(family));

    begins(family, "3");

    var answer = story.http.post("dana", "/api/v1/runs", order(family, "1"));
    Problem problem = Http.problem(answer);
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.code()).isEqualTo(ProblemCodes.UNPROVEN);
    assertThat(problem.detail())
        .startsWith("The member with tier = 1 violates the rule 'engineering.escalation': ");
    assertThat(problem.hint()).isNotBlank();
    assertThat(problem.fields()).containsEntry("rule", "engineering.escalation");
    assertThat(findings(answer.body()))
        .first()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("engineering.escalation");
              assertThat(finding.element()).isEqualTo(problem.fields().get("element"));
              assertThat(finding.severity()).isEqualTo("error");
              assertThat(finding.clause()).isNotBlank();
            });
    assertThat(story.http.list("dana", "/api/v1/runs", Run.class))
        .filteredOn(run -> run.lifecycle().equals(family.getId()))
        .hasSize(1);
  }

  /** Where no member can be made, the refusal names the element, as the compiler does. */
  @Test
  void aRunWhoseMemberCannotBeMadeIsRefusedWithTheElement() {
    Lifecycle family = family("tiers-twice");
    Parameter again = EcoreUtil.copy(family.getParameters().getLast());
    again.setId("tier-again");
    again.setName("Risk tier again");
    family.getParameters().add(again);
    story.deploy(SmallDrawings.archive(family));

    var answer = story.http.post("dana", "/api/v1/runs", order(family, "3"));

    Problem problem = Http.problem(answer);
    assertThat(problem.code()).isEqualTo(ProblemCodes.UNPROVEN);
    assertThat(problem.detail()).contains("Another parameter stands for the same");
    assertThat(problem.fields()).containsEntry("element", "tier-again").doesNotContainKey("rule");
    assertThat(findings(answer.body()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element()).isEqualTo("tier-again");
              assertThat(finding.message()).isEqualTo(problem.detail());
              assertThat(finding.remedy()).isEqualTo(problem.hint());
            });
  }

  private static List<Finding> findings(String json) {
    return Json.list(
        Json.read(json, JsonNode.class).findValue("findings").toString(), Finding.class);
  }

  @Test
  void aRunWithATierWhoseRulesTheDrawingKeepsBegins() {
    Lifecycle family = family("tiers-proved");
    story.deploy(SmallDrawings.archive(family));
    begins(family, "2");
    begins(family, "3");
  }

  private void begins(Lifecycle family, String tier) {
    Run begun = story.http.post("dana", "/api/v1/runs", order(family, tier), Run.class);
    assertThat(begun.lifecycle()).isEqualTo(family.getId());
    assertThat(begun.state()).isEqualTo("waiting");
  }

  private static NewRun order(Lifecycle family, String tier) {
    return new NewRun(null, family.getId(), null, Map.of(), Map.of("tier", tier));
  }

  /** The policy, of a model of tier 3, with the tier as a parameter. */
  private static Lifecycle family(String id) {
    Lifecycle family = SmallDrawings.policy(id);
    family.getModel().setRiskTier(3);
    Parameter tier = SmallDrawings.FACTORY.createParameter();
    tier.setId("tier");
    tier.setName("Risk tier");
    tier.setType(ValueType.INTEGER);
    tier.setDefaultValue("3");
    tier.getAllowedValues().addAll(List.of("1", "2", "3"));
    tier.setStandsFor(ModelTrait.RISK_TIER);
    family.getParameters().add(tier);
    return family;
  }
}
