package org.orrery.server.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Level;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.server.story.FraudRules;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** A test and a decision that ask the same of a figure answer the same, and so do the words. */
class JudgedFiguresTest {
  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;

  @ParameterizedTest
  @CsvSource({
    "below, 0.69996, low, | 0.69996 | >= 0.70000 | low | **failed** |, | kept | 0.69996 | 9 |",
    "just, 0.7, high, | 0.7000 | >= 0.7000 | low | passed |, | kept | 0.7 | 9 |"
  })
  void aTestAndADecisionJudgeTheSameNumber(
      String name, double value, String chosen, String row, String told) {
    FraudRules model = FraudRules.enter(story.http, "judged-" + name);
    NewReference version =
        new NewReference("Edition", "platform", "", "1", Map.of("builtBy", "Ada"), null, null);
    Http.ok(story.http.post("dana", model.path("/versions"), version));
    String definition = story.deploy(drawing(model.model())).id();
    NewRun order = new NewRun(definition, null, model.model(), Map.of(), Map.of(), 1);
    String run = story.http.post("dana", "/api/v1/runs", order, Run.class).id();
    story.reaches(run, "test", "retrying");

    Http.ok(
        story.http.post(
            "vera",
            model.path("/versions/1/measurements"),
            new NewMeasurement("kept", value, shared.clock.instant(), 9L, "a book", null)));

    story.reaches(run, "end-" + chosen, "completed");
    assertThat(Story.step(story.run(run), "test").results())
        .containsEntry("kept", Double.toString(value));
    assertThat(report(model)).contains(row, told);
    if (value < 0.7) {
      assertThat(report(model)).doesNotContain("| 0.7000 |");
    }
  }

  private String report(FraudRules model) {
    return story
        .http
        .get("omar", model.path("/versions/1"), ModelVersion.class)
        .artifacts()
        .stream()
        .filter(artifact -> artifact.name().equals(TestReport.MARKDOWN_FILE))
        .map(artifact -> "/api/v1/artifacts/" + artifact.sha256())
        .map(path -> Http.ok(story.http.send("omar", "GET", path, null, null)))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] drawing(String id) {
    Sketch sketch = new Sketch(id);
    Metric kept = NEW.createMetric();
    kept.setId("kept");
    kept.setName("Promises kept");
    kept.setType(ValueType.NUMBER);
    kept.setUnit("1");
    kept.setKind(MetricKind.CUSTOM);
    kept.setDirection(MetricDirection.HIGHER_IS_BETTER);
    sketch.lifecycle.getMetrics().add(kept);
    TestStep test = sketch.then(NEW.createTestStep(), "test");
    test.setRole(sketch.role("people", "validator"));
    ModelTest many = NEW.createModelTest();
    many.setId("many");
    many.setMetric(kept);
    many.setOperator(Operator.GREATER_OR_EQUAL);
    many.setThreshold(0.7);
    many.setSeverity(Level.LOW);
    test.getTests().add(many);
    DecisionNode decision = sketch.then(NEW.createDecisionNode(), "choose");
    DecisionInput input = NEW.createDecisionInput();
    input.setId("found");
    input.setType(ValueType.NUMBER);
    input.setUnit("1");
    input.setStep(test);
    input.setKey("kept");
    decision.getInputs().add(input);
    decision.setDefaultOutcome("low");
    DecisionRow row = NEW.createDecisionRow();
    row.setOutcome("high");
    Condition enough = NEW.createCondition();
    enough.setOperand(input);
    enough.setOperator(Operator.GREATER_OR_EQUAL);
    enough.getValues().add("0.7");
    row.getConditions().add(enough);
    decision.getRows().add(row);
    for (String outcome : List.of("high", "low")) {
      decision.getOutcomes().add(outcome);
      sketch.go(
          decision,
          sketch.put(NEW.createEndNode(), "end-" + outcome),
          TransitionKind.NORMAL,
          outcome);
    }
    return sketch.unended();
  }
}
