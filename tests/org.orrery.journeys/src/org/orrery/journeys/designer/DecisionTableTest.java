package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.designer.decisions.CellException;
import org.orrery.designer.decisions.CellValues;
import org.orrery.designer.decisions.ConditionText;
import org.orrery.designer.decisions.DecisionEdits;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.ValueType;

/** Cells of decision tables are read as they are written, and every change can be taken back. */
class DecisionTableTest {
  private final Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
  private final DecisionNode decision = LifecycleFactory.eINSTANCE.createDecisionNode();
  private DecisionInput score;
  private DecisionInput grade;

  @BeforeEach
  void draw() throws CellException {
    lifecycle.setId("tables");
    Stage stage = LifecycleFactory.eINSTANCE.createStage();
    stage.setId("stage");
    lifecycle.getStages().add(stage);
    decision.setId("decision");
    stage.getNodes().add(decision);
    score = input("score", ValueType.NUMBER);
    score.setUnit("ms");
    grade = input("grade", ValueType.ENUMERATION);
    grade.getAllowedValues().addAll(List.of("low", "high", "a, b"));
    decision.getOutcomes().addAll(List.of("keep", "promote"));
    DecisionEdits.addRow(decision, DecisionEdits.newRow(decision), -1).execute();
    DecisionEdits.addRow(decision, DecisionEdits.newRow(decision), -1).execute();
    DecisionEdits.setCell(row(0), score, ">= 0.5").execute();
  }

  @Test
  void readsWhatItWrites() throws CellException {
    for (String text :
        List.of(
            "-",
            "5",
            "!= 5",
            "< 5",
            "<= 5",
            "> 5",
            ">= -5",
            "[1..5)",
            "1, 2, 3",
            "not(1, 2)",
            "> 1 and < 5",
            "> 1 and != 3 and < 5",
            "\"a, b\"",
            "\"say \"\"no\"\"\"",
            "\"-\"",
            "two words",
            "\"this and that\", other")) {
      DecisionEdits.setCell(row(1), score, text).execute();
      assertThat(ConditionText.of(row(1), score)).isEqualTo(text);
    }
  }

  @Test
  void understandsOtherWaysToWrite() throws CellException {
    assertThat(ConditionText.read("  ", score)).isEmpty();
    Condition least = ConditionText.read("\u2265 2", score).get(0);
    assertThat(least.getOperator()).isEqualTo(Operator.GREATER_OR_EQUAL);
    assertThat(least.getValues()).containsExactly("2");
    assertThat(least.getUnit()).isEqualTo("ms");
    assertThat(ConditionText.read("= 7", score).get(0).getOperator()).isEqualTo(Operator.EQUAL);
    assertThat(ConditionText.read("NOT(1)AND >3", score)).hasSize(2);
  }

  @Test
  void saysWhatIsWrong() {
    for (String text : List.of("[1..5", "< ", "1,", "\"open", "1 2)", "a(b)", "< 1 or > 2 )")) {
      assertThatThrownBy(() -> ConditionText.read(text, grade))
          .as(text)
          .isInstanceOf(CellException.class)
          .hasMessageMatching(".{8,}");
    }
    assertThat(CellValues.complaint(score, "> 0.5")).isNull();
    assertThat(CellValues.complaint(score, "> many")).contains("0.75");
    assertThat(CellValues.complaint(grade, "low, \"a, b\"")).isNull();
    assertThat(CellValues.complaint(grade, "middle")).contains("low, high");
    assertThat(CellValues.complaint(grade, "< low")).contains("enumeration");
    assertThat(CellValues.complaint(input("whole", ValueType.INTEGER), "1.5")).isNotNull();
    assertThat(CellValues.complaint(input("day", ValueType.DATE), ">= 2027-02-30")).isNotNull();
    assertThat(CellValues.complaint(input("day", ValueType.DATE), ">= 2027-02-28")).isNull();
    assertThat(CellValues.complaint(input("yes", ValueType.BOOLEAN), "True")).isNotNull();
    assertThat(CellValues.complaint(input("time", ValueType.DURATION), "< P30D")).isNull();
  }

  @Test
  void everyChangeCanBeTakenBack() throws CellException {
    check(DecisionEdits.addRow(decision, DecisionEdits.newRow(decision), 1));
    List<DecisionRow> copies = new ArrayList<>();
    check(DecisionEdits.duplicate(decision, List.of(row(0), row(1)), copies));
    assertThat(decision.getRows()).hasSize(5).containsSubsequence(copies);
    check(DecisionEdits.moveRows(decision, List.of(row(0), row(1)), 1));
    check(DecisionEdits.moveRows(decision, List.of(row(1), row(2)), -1));
    check(DecisionEdits.removeRows(decision, copies));
    check(DecisionEdits.setCell(row(0), score, "[1..2)"));
    check(DecisionEdits.setCell(row(0), grade, "low"));
    check(DecisionEdits.setCell(row(0), score, ""));
    check(DecisionEdits.setOutcome(decision, row(0), "ask"));
    assertThat(decision.getOutcomes()).containsExactly("keep", "promote", "ask");
  }

  @Test
  void refusesToDoNothing() throws CellException {
    assertThat(DecisionEdits.setCell(row(0), score, ">= 0.5").canExecute()).isFalse();
    assertThat(DecisionEdits.setOutcome(decision, row(0), "keep").canExecute()).isFalse();
    assertThat(DecisionEdits.moveRows(decision, List.of(row(0)), -1).canExecute()).isFalse();
  }

  private DecisionInput input(String name, ValueType type) {
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId(name + decision.getInputs().size());
    input.setName(name);
    input.setType(type);
    decision.getInputs().add(input);
    return input;
  }

  private DecisionRow row(int index) {
    return decision.getRows().get(index);
  }

  private void check(Command command) {
    Draft.check(lifecycle, command);
  }
}
