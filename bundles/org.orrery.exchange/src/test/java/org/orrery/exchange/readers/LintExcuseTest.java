package org.orrery.exchange.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Elements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings of bpmnlint are excused where the drawing gives the reason, and nowhere else. */
class LintExcuseTest {
  private static final List<Lifecycle> SAMPLES =
      Drawings.files().stream().map(Drawings::load).toList();

  private final JsonNode exceptions;

  LintExcuseTest() throws IOException {
    exceptions =
        JsonMapper.shared()
            .readTree(
                Files.readString(
                    org.orrery.exchange.readers.Node.SCRIPTS.resolve("exceptions.json")));
  }

  @Test
  void onlyWhereSeveralTransitionsLeadInWaysMayMeetWithoutAGateway() {
    for (Lifecycle drawing : SAMPLES) {
      for (Node node : Elements.nodes(drawing)) {
        boolean several =
            node.getIncoming().size() > 1
                || node.getIncoming().stream().anyMatch(l -> !l.getSource().getWhen().isEmpty());
        assertThat(!isExcused("fake-join", node.getId(), drawing) || several)
            .as(node.getId())
            .isTrue();
      }
      assertThat(isExcused("fake-join", "added-by-the-compiler", drawing)).isFalse();
    }
    assertThat(SAMPLES)
        .anySatisfy(
            drawing ->
                assertThat(Elements.nodes(drawing))
                    .anyMatch(node -> isExcused("fake-join", node.getId(), drawing)));
  }

  @Test
  void onlyTheSingleEndOfADrawingWithoutTriggersMayTerminateNothingElse() {
    for (Lifecycle drawing : SAMPLES) {
      List<Node> nodes = Elements.nodes(drawing);
      boolean mayBe =
          nodes.stream().filter(EndNode.class::isInstance).count() == 1
              && nodes.stream().noneMatch(Trigger.class::isInstance);
      for (Node node : nodes) {
        assertThat(isExcused("superfluous-termination", node.getId(), drawing))
            .as(drawing.getId() + " " + node.getId())
            .isEqualTo(mayBe && node instanceof EndNode);
      }
    }
  }

  @Test
  void anotherRuleIsExcusedNowhere() {
    Lifecycle drawing = SAMPLES.getFirst();
    assertThat(Elements.nodes(drawing))
        .noneMatch(node -> isExcused("no-disconnected", node.getId(), drawing));
  }

  private boolean isExcused(String rule, String id, Lifecycle drawing) {
    JsonNode issue = JsonMapper.shared().valueToTree(Map.of("rule", rule, "id", id));
    for (JsonNode exception : exceptions) {
      if (LintExcuse.covers(exception, issue, drawing)) {
        return true;
      }
    }
    return false;
  }
}
