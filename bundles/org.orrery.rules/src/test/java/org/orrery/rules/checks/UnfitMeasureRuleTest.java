package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.lifecycle.Setting;
import org.orrery.rules.Draw;

class UnfitMeasureRuleTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String CHECK = "unfit-measure";

  private final Draw draw = Draw.of("start -> task -> end");
  private final Metric ratio = draw.get("auc", Metric.class);
  private final ProtectedAttribute older = MAKE.createProtectedAttribute();

  @BeforeEach
  void drawAGroup() {
    Dataset dataset = MAKE.createDataset();
    older.setId("older");
    older.setName("Older people");
    older.setColumn("age");
    older.setOperator(Operator.GREATER);
    older.getValues().add("62");
    dataset.getProtectedAttributes().add(older);
    draw.lifecycle().getDatasets().add(dataset);
    ratio.setKind(MetricKind.IMPACT_RATIO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"older", "Older people", "age"})
  void aGroupIsMeantByItsIdNameOrColumn(String attribute) {
    ratio.setAttribute(attribute);
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void aGroupThatNoDatasetHasIsNamedWithThoseThatThereAre() {
    ratio.setAttribute("women");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "auc: The metric 'Auc' names the protected attribute 'women', which no dataset has.");
    assertThat(Checked.by(CHECK, draw).getFirst().remedy())
        .isEqualTo("Name a protected attribute of a dataset: older.");
    draw.lifecycle().getDatasets().clear();
    ratio.setAttribute(null);
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly("auc: The metric 'Auc' compares groups and names no protected attribute.");
    assertThat(Checked.by(CHECK, draw).getFirst().remedy()).startsWith("Draw a protected");
    ratio.setKind(MetricKind.AUC);
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GREATER, old, compares 'old' with numbers",
    "BETWEEN, 18, fewer values than the 2",
    "IN, old,",
    "LESS, 6.2e1,"
  })
  void valuesAreThoseThatTheOperatorCompares(Operator operator, String value, String words) {
    ratio.setAttribute("older");
    older.setOperator(operator);
    older.getValues().set(0, value);
    assertThat(Checked.by(CHECK, draw))
        .extracting(Finding::message)
        .allMatch(message -> words != null && message.contains(words))
        .hasSize(words == null ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "costFalseAccept, much, true",
    "profitGood, NaN, true",
    "lossBad, -5.5, false",
    "horizon, much, false"
  })
  void costsAndGainsAreNumbers(String key, String value, boolean faulty) {
    ratio.setAttribute("older");
    Setting setting = MAKE.createSetting();
    setting.setKey(key);
    setting.setValue(value);
    ratio.getSettings().add(setting);
    assertThat(Checked.messages(CHECK, draw)).hasSize(faulty ? 1 : 0);
    if (faulty) {
      assertThat(Checked.messages(CHECK, draw).getFirst())
          .contains("'" + key + "'", "'Auc'", "'" + value + "'");
    }
  }
}
