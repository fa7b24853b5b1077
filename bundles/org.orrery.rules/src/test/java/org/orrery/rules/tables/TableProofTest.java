package org.orrery.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.ValueType;

class TableProofTest {
  private static Tables score() {
    return Tables.of(HitPolicy.UNIQUE).input("score", ValueType.NUMBER);
  }

  @Test
  void rowsThatMeetExactlyAreProved() {
    assertThat(score().rows("score < 0.5 => a", "score >= 0.5 => b").faults()).isEmpty();
    assertThat(
            score().rows("score < 0 => a", "score between 0|1 => b", "score >= 1.00 => c").faults())
        .isEmpty();
  }

  @Test
  void aSinglePointCanBeAGapOrAnOverlap() {
    assertThat(score().rows("score < 0.5 => a", "score > 0.5 => b").faults())
        .containsExactly("has a gap: no row holds for 'score' = 0.5.");
    assertThat(score().rows("score <= 0.5 => a", "score >= 0.5 => b").faults())
        .containsExactly("has an overlap: rows 1 and 2 both hold for 'score' = 0.5.");
  }

  @Test
  void inputsThatAskForOneResultAreOne() {
    Tables tables =
        Tables.of(HitPolicy.UNIQUE)
            .input("score", ValueType.NUMBER)
            .bounds("0", "")
            .input("again", ValueType.NUMBER)
            .bounds("-1", "1")
            .rows("score < 0.4 => a", "again >= 0.4 => b");
    assertThat(tables.faults()).hasSize(2);
    TaskStep task = LifecycleFactory.eINSTANCE.createTaskStep();
    for (DecisionInput input : tables.decision().getInputs()) {
      input.setStep(task);
      input.setKey("score");
    }
    assertThat(tables.faults()).isEmpty();
    tables.rows("score < 0, again > 1 => c");
    assertThat(tables.faults())
        .containsExactly("has a row 3 that never holds: no possible value fulfils its conditions.");
    tables.decision().getInputs().getLast().setUnit("%");
    assertThat(tables.faults()).anyMatch(fault -> fault.startsWith("has a gap"));
  }

  @Test
  void theSmallestGapComesFirst() {
    assertThat(
            Tables.of(HitPolicy.UNIQUE)
                .input("score", ValueType.NUMBER)
                .input("sex", ValueType.ENUMERATION, "m", "f")
                .rows("score < 0.4 => a", "score >= 0.6, sex = m => b")
                .faults())
        .containsExactly(
            "has a gap: no row holds for 'score' ≥ 0.6, 'sex' = f.",
            "has a gap: no row holds for 'score' ≥ 0.4 and < 0.6.");
  }

  @Test
  void gapsAreNamedWithTheirBounds() {
    assertThat(score().rows("score < 0.4 => a", "score >= 0.6 => b").faults())
        .containsExactly("has a gap: no row holds for 'score' ≥ 0.4 and < 0.6.");
    assertThat(score().rows("score >= 0 => a").faults())
        .containsExactly("has a gap: no row holds for 'score' < 0.");
  }

  @Test
  void boundsOfTheInputLimitWhatMustBeCovered() {
    assertThat(score().bounds("0", "1").rows("score < 0.5 => a", "score >= 0.5 => b").faults())
        .isEmpty();
    assertThat(score().bounds("0", "1").rows("score between 0|1 => a").faults())
        .containsExactly("has a gap: no row holds for 'score' = 1.");
    assertThat(score().bounds("0", "1").rows("score > 1 => a", " => b").faults())
        .anyMatch(f -> f.startsWith("has a row 1 that never holds"));
    assertThat(score().bounds("1", "0").rows(" => a").faults())
        .singleElement()
        .asString()
        .contains("the smallest value of 'score' is above its largest");
  }

  @Test
  void wholeNumbersAndDatesHaveNothingBetweenNeighbours() {
    Tables count = Tables.of(HitPolicy.UNIQUE).input("count", ValueType.INTEGER);
    assertThat(count.rows("count <= 3 => a", "count >= 4 => b").faults()).isEmpty();
    Tables gap = Tables.of(HitPolicy.UNIQUE).input("count", ValueType.INTEGER);
    assertThat(gap.rows("count <= 3 => a", "count >= 5 => b").faults())
        .containsExactly("has a gap: no row holds for 'count' > 3 and < 5.");
    Tables day = Tables.of(HitPolicy.UNIQUE).input("day", ValueType.DATE);
    assertThat(day.rows("day <= 2026-04-16 => a", "day >= 2026-04-17 => b").faults()).isEmpty();
  }

  @Test
  void durationsAreComparedInSecondsOrMonthsButNotInBoth() {
    Tables days = Tables.of(HitPolicy.UNIQUE).input("age", ValueType.DURATION);
    assertThat(days.rows("age < P1D => a", "age >= PT24H => b").faults()).isEmpty();
    Tables mixed = Tables.of(HitPolicy.UNIQUE).input("age", ValueType.DURATION);
    assertThat(mixed.rows("age < P30D => a", "age >= P1M => b").faults())
        .singleElement()
        .asString()
        .contains("is not proved", "no common order");
    Tables years = Tables.of(HitPolicy.UNIQUE).input("age", ValueType.DURATION);
    assertThat(years.rows("age < P1Y => a", "age >= P12M => b").faults()).isEmpty();
  }

  @Test
  void enumerationsTruthValuesAndTextAreCovered() {
    Tables tier = Tables.of(HitPolicy.UNIQUE).input("tier", ValueType.ENUMERATION, "1", "2", "3");
    assertThat(tier.rows("tier = 1 => a", "tier in 2|3 => b").faults()).isEmpty();
    Tables some = Tables.of(HitPolicy.UNIQUE).input("tier", ValueType.ENUMERATION, "1", "2", "3");
    assertThat(some.rows("tier in 1|2 => a").faults())
        .containsExactly("has a gap: no row holds for 'tier' = 3.");
    Tables flag = Tables.of(HitPolicy.UNIQUE).input("flag", ValueType.BOOLEAN);
    assertThat(flag.rows("flag = true => a", "flag != true => b").faults()).isEmpty();
    Tables text = Tables.of(HitPolicy.UNIQUE).input("use", ValueType.TEXT);
    assertThat(text.rows("use = credit => a", "use = fraud => b").faults())
        .containsExactly("has a gap: no row holds for 'use' other than credit, fraud.");
    Tables all = Tables.of(HitPolicy.UNIQUE).input("use", ValueType.TEXT);
    assertThat(all.rows("use = credit => a", "use notIn credit => b").faults()).isEmpty();
  }

  @Test
  void severalInputsAreProvedTogether() {
    Tables open =
        score()
            .input("sex", ValueType.ENUMERATION, "m", "f")
            .rows("score < 0.5 => a", "score >= 0.5, sex = m => b");
    assertThat(open.faults())
        .containsExactly("has a gap: no row holds for 'score' ≥ 0.5, 'sex' = f.");
    assertThat(open.rows("score > 0.4, sex = f => c").faults())
        .containsExactly(
            "has an overlap: rows 1 and 3 both hold for 'score' > 0.4 and < 0.5, 'sex' = f.");
  }

  @Test
  void theSmallestMissingRegionIsNamedFirst() {
    assertThat(
            score()
                .input("sex", ValueType.ENUMERATION, "m", "f")
                .rows(
                    "score > 0.1, sex = m => a",
                    "score < 0.1 => b",
                    "score between 0.2|0.8, sex = f => c",
                    "score > 0.8, sex = f => d")
                .faults())
        .containsExactly(
            "has a gap: no row holds for 'score' = 0.8, 'sex' = f.",
            "has a gap: no row holds for 'score' = 0.1.",
            "has a gap: no row holds for 'score' > 0.1 and < 0.2, 'sex' = f.");
  }

  @Test
  void aDefaultOutcomeClosesGapsButNotOverlaps() {
    assertThat(score().otherwise("c").rows("score < 0.4 => a").faults()).isEmpty();
    assertThat(score().otherwise("c").rows("score < 0.4 => a", "score < 0.3 => b").faults())
        .singleElement()
        .asString()
        .contains("overlap");
  }

  @Test
  void theHitPolicySaysWhatMayOverlap() {
    String[] same = {"score < 1 => a", "score > 0 => a"};
    String[] other = {"score < 1 => a", "score > 0 => b"};
    assertThat(Tables.of(HitPolicy.ANY).input("score", ValueType.NUMBER).rows(same).faults())
        .isEmpty();
    assertThat(Tables.of(HitPolicy.ANY).input("score", ValueType.NUMBER).rows(other).faults())
        .hasSize(1);
    assertThat(Tables.of(HitPolicy.FIRST).input("score", ValueType.NUMBER).rows(other).faults())
        .isEmpty();
    Tables priority = Tables.of(HitPolicy.PRIORITY).input("score", ValueType.NUMBER).rows(other);
    assertThat(priority.faults()).hasSize(2).allMatch(f -> f.startsWith("has no priority"));
    priority.decision().getOutcomes().add("b");
    priority.decision().getOutcomes().add("a");
    assertThat(priority.faults()).isEmpty();
  }

  @Test
  void underFirstARowMayNotBeHiddenByThoseBefore() {
    Tables hidden = Tables.of(HitPolicy.FIRST).input("score", ValueType.NUMBER);
    hidden.rows("score < 0 => a", "score between 0|2 => b", "score between -1|1 => c", " => d");
    assertThat(hidden.faults())
        .containsExactly(
            "has a row 3 that is never chosen: the rows before it hold for all of it.");
  }

  @Test
  void underPriorityARowMayNotBeHiddenByThoseOfMoreImportantOutcomes() {
    Tables hidden = Tables.of(HitPolicy.PRIORITY).input("score", ValueType.NUMBER);
    hidden.rows("score < 1 => a", "score < 2 => b", "score between 2|3 => a", "score >= 3 => b");
    hidden.decision().getOutcomes().addAll(List.of("b", "a"));
    assertThat(hidden.faults())
        .containsExactly(
            "has a row 1 that is never chosen: rows with more important outcomes hold for all of"
                + " it.");
    hidden.decision().getOutcomes().move(0, "a");
    assertThat(hidden.faults()).isEmpty();
  }

  @Test
  void anEmptyTableIsAGapAndTwoRowsWithoutInputsOverlap() {
    assertThat(score().faults()).containsExactly("has a gap: no row holds for any input.");
    assertThat(Tables.of(HitPolicy.UNIQUE).rows(" => a", " => b").faults())
        .containsExactly("has an overlap: rows 1 and 2 both hold for any input.");
  }

  @Test
  void whatCannotBeComparedIsNotProved() {
    assertThat(score().rows("score < high => a").faults())
        .containsExactly("is not proved: for 'score', 'high' is no number.");
    assertThat(score().rows("other < 1 => a").faults())
        .containsExactly("is not proved: row 1 asks for something that is no input of the table.");
    assertThat(score().rows("score < 1|2 => a").faults())
        .containsExactly("is not proved: in row 1, 'less' on 'score' has 2 values.");
    Tables text = Tables.of(HitPolicy.UNIQUE).input("use", ValueType.TEXT);
    assertThat(text.rows("use < credit => a").faults())
        .singleElement()
        .asString()
        .contains("'use' has no order");
    Tables tier = Tables.of(HitPolicy.UNIQUE).input("tier", ValueType.ENUMERATION, "1");
    assertThat(tier.rows("tier = 7 => a").faults())
        .singleElement()
        .asString()
        .contains("'7' is no possible value of 'tier'");
    Tables table = Tables.of(HitPolicy.UNIQUE).input("data", ValueType.TENSOR).rows(" => a");
    assertThat(table.faults()).singleElement().asString().contains("is not proved");
    assertThat(score().rows("score < 1e999999999 => a").faults())
        .singleElement()
        .asString()
        .contains("is no number");
  }

  @Test
  void whatIsNotProvedNamesTheRowsToMend() {
    Tables value = score().rows("score < 1 => a", "score < high => b", "score >= low => c");
    assertThat(TableProof.faultsOf(value.decision()))
        .extracting(TableProof.Fault::rows)
        .containsExactly(List.of(2, 3));
    Tables count = score().rows("score < 1 => a", "score >= 1|2 => b");
    assertThat(TableProof.faultsOf(count.decision()))
        .extracting(TableProof.Fault::rows)
        .containsExactly(List.of(2));
    Tables input = score().rows("other < 1 => a");
    assertThat(TableProof.faultsOf(input.decision()))
        .extracting(TableProof.Fault::rows)
        .containsExactly(List.of(1));
  }

  @Test
  void valuesInAnotherUnitAreNotProved() {
    Tables table = score().rows("score < 1 => a", "score >= 1 => b");
    table.decision().getInputs().getFirst().setUnit("ms");
    DecisionRow row = table.decision().getRows().getFirst();
    Condition condition = row.getConditions().getFirst();
    condition.setUnit("s");
    assertThat(table.faults())
        .singleElement()
        .asString()
        .contains("in row 1, 'score' is compared in s but measured in ms");
    condition.setUnit("ms");
    assertThat(table.faults()).isEmpty();
  }
}
