package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.operaton.bpm.dmn.engine.DmnDecisionTableResult;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;
import org.operaton.bpm.engine.variable.VariableMap;
import org.operaton.bpm.engine.variable.Variables;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;

/** Compiled tables decide on a decision engine as the drawing says. */
class DecisionTest {
  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private Sketch s;
  private DecisionNode decision;

  @BeforeEach
  void draw() {
    s = new Sketch("tiny");
    s.start("start");
    decision = s.decision("choose", "yes", "no");
    s.end("end");
    s.path("start", "choose", "end");
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, EQUAL, 5, 5.0, true",
    "NUMBER, EQUAL, 5, 6, false",
    "NUMBER, NOT_EQUAL, 5, 6, true",
    "NUMBER, NOT_EQUAL, 5, 5, false",
    "NUMBER, LESS, 0.70, 0.69, true",
    "NUMBER, LESS, 0.70, 0.70, false",
    "NUMBER, LESS_OR_EQUAL, 0.70, 0.7, true",
    "NUMBER, GREATER, -1, -0.5, true",
    "NUMBER, GREATER_OR_EQUAL, 1e3, 1000, true",
    "NUMBER, BETWEEN, 1;5, 1, true",
    "NUMBER, BETWEEN, 1;5, 4.999, true",
    "NUMBER, BETWEEN, 1;5, 5, false",
    "INTEGER, IN, 1;2;3, 2, true",
    "INTEGER, NOT_IN, 1;2;3, 2, false",
    "INTEGER, NOT_IN, 1;2;3, 4, true",
    "TEXT, EQUAL, bad, bad, true",
    "TEXT, IN, a;b, b, true",
    "TEXT, NOT_IN, a;b, c, true",
    "ENUMERATION, NOT_EQUAL, a, a, false",
    "BOOLEAN, EQUAL, true, true, true",
    "BOOLEAN, EQUAL, false, true, false",
    "DATE, LESS, 2026-11-24, 2026-11-23, true",
    "DATE, BETWEEN, 2026-01-01;2027-01-01, 2027-01-01, false",
    "DURATION, GREATER, PT1H, PT61M, true",
    "DURATION, LESS, P1Y, P11M, true",
    "NUMBER, LESS, 5, , false"
  })
  void conditionsHoldAsDrawn(
      ValueType type, Operator operator, String values, String value, boolean holds)
      throws Exception {
    DecisionInput input = s.input(decision, "asked-for", type, null, "key");
    Sketch.row(decision, "yes", Sketch.when(input, operator, values.split(";")));

    assertThat(outcomes(value)).isEqualTo(holds ? List.of("yes") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"",
        "\\",
        "a\"b",
        "\\n",
        "x\") or (true",
        "not(1)",
        "a, b",
        "-",
        "?",
        "\u00e4\u20ac"
      })
  void textsStayTexts(String text) throws Exception {
    DecisionInput input = s.input(decision, "asked", ValueType.TEXT, null, "key");
    Sketch.row(decision, "yes", Sketch.when(input, Operator.EQUAL, text));

    assertThat(outcomes(text)).containsExactly("yes");
    assertThat(outcomes(text + "!")).isEmpty();
  }

  @Test
  void twoConditionsOnOneInputHoldTogether() throws Exception {
    DecisionInput input = s.input(decision, "asked", ValueType.NUMBER, null, "key");
    Sketch.row(
        decision,
        "yes",
        Sketch.when(input, Operator.GREATER, "1"),
        Sketch.when(input, Operator.NOT_EQUAL, "3"));
    assertThat(Schemas.dmnErrors(Compiler.dmn(s.lifecycle))).isEmpty();
    assertThat(outcomes("2")).containsExactly("yes");
    assertThat(outcomes("3")).isEmpty();
    assertThat(outcomes("0")).isEmpty();
  }

  @Test
  void firstTakesTheFirstRowAndPriorityTheMostImportantOutcome() throws Exception {
    DecisionInput input = s.input(decision, "asked", ValueType.NUMBER, null, "key");
    Sketch.row(decision, "no", Sketch.when(input, Operator.GREATER, "1"));
    Sketch.row(decision, "yes", Sketch.when(input, Operator.GREATER, "2"));
    decision.setHitPolicy(HitPolicy.FIRST);
    assertThat(outcomes("5")).containsExactly("no");
    decision.setHitPolicy(HitPolicy.PRIORITY);
    assertThat(outcomes("5")).containsExactly("yes");
    assertThat(outcomes("1.5")).containsExactly("no");
  }

  @Test
  void uniqueRefusesTwoRowsAndAnyTwoOutcomes() throws Exception {
    DecisionInput input = s.input(decision, "asked", ValueType.NUMBER, null, "key");
    Sketch.row(decision, "yes", Sketch.when(input, Operator.GREATER, "1"));
    Sketch.row(decision, "yes", Sketch.when(input, Operator.GREATER, "2"));
    decision.setHitPolicy(HitPolicy.UNIQUE);
    assertThatThrownBy(() -> outcomes("5")).hasMessageContaining("UNIQUE");
    decision.setHitPolicy(HitPolicy.ANY);
    assertThat(outcomes("5")).contains("yes");
    decision.getRows().get(1).setOutcome("no");
    assertThatThrownBy(() -> outcomes("5")).hasMessageContaining("ANY");
  }

  @Test
  void theDefaultStandsBesideTheRows() throws Exception {
    DecisionInput input = s.input(decision, "asked", ValueType.NUMBER, null, "key");
    Sketch.row(decision, "yes", Sketch.when(input, Operator.GREATER, "1"));
    decision.setDefaultOutcome("no");
    assertThat(outcomes("0")).isEmpty();
    assertThat(table().defaultOutcome()).isEqualTo("no");
    assertThat(table().outcomes()).containsExactly("yes", "no");
    assertThat(new String(Compiler.dmn(s.lifecycle), java.nio.charset.StandardCharsets.UTF_8))
        .contains("<defaultOutputEntry");
  }

  @Test
  void conditionalTransitionsAreATableOfTheirOwn() throws Exception {
    Parameter tier = Sketch.NEW.createParameter();
    tier.setId("risk_tier");
    tier.setType(ValueType.INTEGER);
    s.lifecycle.getParameters().add(tier);
    Sketch.row(decision, "yes");
    s.node(Sketch.LANGUAGE.getNotifyStep(), "tell");
    Transition low = s.go("tell", "choose", TransitionKind.CONDITIONAL, null);
    Condition condition = Sketch.when(tier, Operator.GREATER_OR_EQUAL, "3");
    low.getConditions().add(condition);
    s.go("tell", "end");

    DecisionTable table = Compiler.decisions(s.lifecycle).get(1);
    assertThat(table.id()).isEqualTo("tell__when");
    assertThat(table.node().getId()).isEqualTo("tell");
    assertThat(table.outcomes()).containsExactly(low.getId(), table.defaultOutcome());
    assertThat(table.defaultOutcome()).isEqualTo("no condition holds");
    assertThat(table.inputs()).containsExactly(new DecisionTable.Input("value_risk_utier", tier));
    assertThat(Schemas.bpmnErrors(Compiler.bpmn(s.lifecycle))).isEmpty();
    assertThat(Schemas.dmnErrors(Compiler.dmn(s.lifecycle))).isEmpty();
    assertThat(outcomes(table, "3")).containsExactly(low.getId());
  }

  @ParameterizedTest
  @CsvSource({"NUMBER, many", "BOOLEAN, yes", "DATE, today", "DURATION, soon"})
  void valuesThatAreNoneAreRefused(ValueType type, String text) throws Exception {
    s.input(decision, "asked", type, null, "key");
    Sketch.row(decision, "yes");
    DecisionTable.Input input = table().inputs().get(0);
    assertThatThrownBy(() -> input.value(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'")
        .hasMessageContaining("asked");
  }

  private DecisionTable table() throws CompilationException {
    return Compiler.decisions(s.lifecycle).get(0);
  }

  private List<String> outcomes(String value) throws Exception {
    return outcomes(table(), value);
  }

  private List<String> outcomes(DecisionTable table, String value) throws Exception {
    VariableMap variables = Variables.createVariables();
    for (DecisionTable.Input input : table.inputs()) {
      variables.putValue(input.variable(), input.value(value));
    }
    DmnDecisionTableResult result =
        ENGINE.evaluateDecisionTable(
            ENGINE.parseDecision(table.id(), new ByteArrayInputStream(Compiler.dmn(s.lifecycle))),
            variables);
    return result.collectEntries(org.orrery.compiler.Variables.DECISION_OUTPUT);
  }
}
