package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.Run;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Decision tables of a run, from the drawing over the engines to the way that the run takes. */
class DecisionsTest {
  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;

  /** A table with a parameter of each type, of which each run sets some: {@code p-number=5}. */
  private static final String TYPES = "types";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p-number=0.7000 | number",
        "p-number=0.69 | none",
        "p-integer=7 | integer",
        "p-integer=8 | none",
        "p-boolean=true | boolean",
        "p-boolean=false | none",
        "p-date=2026-12-31 | date",
        "p-date=2027-01-01 | none",
        "p-duration=PT61M | duration",
        "p-duration=PT60M | none",
        "p-enumeration=UK | enumeration",
        "p-enumeration=EU | none",
        "p-text=say \"no\", twice | text",
        "p-text=say | none"
      })
  void everyTypeOfOperandChoosesItsRow(String parameter, String chosen) {
    String[] pair = parameter.split("=", 2);
    Run run = shared.start(types(), "decided", Map.of(pair[0], pair[1]));
    story.reaches(run.id(), "end-" + chosen, "completed");
    assertThat(Story.step(story.run(run.id()), "choose").outcome()).isEqualTo(chosen);
  }

  private String types() {
    Sketch sketch = new Sketch(TYPES);
    DecisionNode decision = sketch.then(NEW.createDecisionNode(), "choose");
    decision.setHitPolicy(HitPolicy.FIRST);
    decision.setDefaultOutcome("none");
    row(sketch, decision, ValueType.NUMBER, "0.1", Operator.GREATER_OR_EQUAL, "0.7");
    row(sketch, decision, ValueType.INTEGER, "0", Operator.BETWEEN, "5", "8");
    row(sketch, decision, ValueType.BOOLEAN, "false", Operator.EQUAL, "true");
    row(
        sketch,
        decision,
        ValueType.DATE,
        "2020-01-01",
        Operator.BETWEEN,
        "2026-01-01",
        "2027-01-01");
    row(sketch, decision, ValueType.DURATION, "PT1M", Operator.GREATER, "PT1H");
    row(sketch, decision, ValueType.ENUMERATION, "EU", Operator.IN, "UK", "US");
    row(sketch, decision, ValueType.TEXT, "-", Operator.EQUAL, "say \"no\", twice");
    outcomes(
        sketch,
        decision,
        "number",
        "integer",
        "boolean",
        "date",
        "duration",
        "enumeration",
        "text",
        "none");
    return story.deploy(sketch.unended()).id();
  }

  private static void row(
      Sketch sketch,
      DecisionNode decision,
      ValueType type,
      String otherwise,
      Operator operator,
      String... values) {
    String name = type.getLiteral();
    Parameter parameter = parameter(sketch, "p-" + name, type, otherwise);
    decision.getRows().add(row(name, when(parameter, operator, values)));
  }

  @ParameterizedTest
  @CsvSource({
    "UNIQUE, 5, low",
    "UNIQUE, 50, high",
    "FIRST, 5, low",
    "FIRST, 15, low",
    "FIRST, 50, high",
    "ANY, 5, low",
    "ANY, 50, high",
    "PRIORITY, 5, low",
    "PRIORITY, 15, high",
    "PRIORITY, 50, high"
  })
  void everyHitPolicyChooses(HitPolicy policy, String value, String chosen) {
    Run run = shared.start(policies(policy), "decided", Map.of("value", value));
    story.reaches(run.id(), "end-" + chosen, "completed");
    assertThat(story.run(run.id()).state()).isEqualTo("completed");
  }

  /** Two rows at once are a fault of the table that an operator must see, not a choice. */
  @ParameterizedTest
  @CsvSource({"UNIQUE, 15", "ANY, 15"})
  void rowsThatContradictEachOtherFailTheStep(HitPolicy policy, String value) {
    Run run = shared.start(policies(policy), "decided", Map.of("value", value));
    Run.Step failed = story.reaches(run.id(), "choose", "failed");
    assertThat(failed.message())
        .contains("'choose'", "value = 15", policy.getLiteral(), "Correct the table")
        .doesNotContain("Dmn");
    cancel(run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "-1 | No row of 'choose' matches value = -1. Add a row or a default outcome",
        "much | 'much' is no number for 'value'."
      })
  void noRowAndNoValueFailTheStepAndSayWhy(String value, String why) {
    Run run = shared.start(policies(HitPolicy.FIRST), "decided", Map.of("value", value));
    assertThat(story.reaches(run.id(), "choose", "failed").message()).contains(why);
    cancel(run);
  }

  private String policies(HitPolicy policy) {
    Sketch sketch = new Sketch("policy-" + policy.getLiteral());
    Parameter value = parameter(sketch, "value", ValueType.NUMBER, "0");
    DecisionNode decision = sketch.then(NEW.createDecisionNode(), "choose");
    decision.setHitPolicy(policy);
    decision
        .getRows()
        .addAll(
            List.of(
                row("low", when(value, Operator.BETWEEN, "0", "20")),
                row("high", when(value, Operator.GREATER, "10"))));
    outcomes(sketch, decision, "high", "low");
    return story.deploy(sketch.unended()).id();
  }

  /** What a person answers in a form is a value of a later decision. */
  @Test
  void aFormsAnswerDecides() {
    Sketch sketch = new Sketch("asked");
    TaskStep task = sketch.then(NEW.createTaskStep(), "ask");
    task.setRole(sketch.role("validator", "validator"));
    FormField field = NEW.createFormField();
    field.setId("share");
    field.setName("Share");
    field.setType(ValueType.NUMBER);
    field.setRequired(true);
    task.getFields().add(field);
    DecisionNode decision = sketch.then(NEW.createDecisionNode(), "choose");
    DecisionInput input = NEW.createDecisionInput();
    input.setId("answer");
    input.setType(ValueType.NUMBER);
    input.setStep(task);
    input.setKey("share");
    decision.getInputs().add(input);
    decision.setDefaultOutcome("low");
    decision.getRows().add(row("high", when(input, Operator.GREATER, "0.5")));
    outcomes(sketch, decision, "high", "low");
    Run run = shared.start(story.deploy(sketch.unended()).id(), "asked", Map.of());
    story.reaches(run.id(), "ask", "waiting");
    var approval = story.approvalOf(run.id(), "vera", "ask");
    story.vote(
        "vera",
        approval,
        new org.orrery.api.NewVote(
            "approve", "", null, null, null, List.of(), Map.of("share", "0.51")));
    story.reaches(run.id(), "end-high", "completed");
  }

  private static void outcomes(Sketch sketch, DecisionNode decision, String... outcomes) {
    for (String outcome : outcomes) {
      decision.getOutcomes().add(outcome);
      EndNode end = sketch.put(NEW.createEndNode(), "end-" + outcome);
      sketch.go(decision, end, TransitionKind.NORMAL, outcome);
    }
  }

  private static Parameter parameter(
      Sketch sketch, String id, ValueType type, String defaultValue) {
    Parameter parameter = NEW.createParameter();
    parameter.setId(id);
    parameter.setType(type);
    parameter.setDefaultValue(defaultValue);
    if (type == ValueType.ENUMERATION) {
      parameter.getAllowedValues().addAll(List.of("EU", "UK", "US"));
    }
    sketch.lifecycle.getParameters().add(parameter);
    return parameter;
  }

  private static DecisionRow row(String outcome, Condition condition) {
    DecisionRow row = NEW.createDecisionRow();
    row.setOutcome(outcome);
    row.getConditions().add(condition);
    return row;
  }

  private static Condition when(Operand operand, Operator operator, String... values) {
    Condition condition = NEW.createCondition();
    condition.setOperand(operand);
    condition.setOperator(operator);
    condition.getValues().addAll(List.of(values));
    return condition;
  }

  private void cancel(Run run) {
    story.http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }
}
