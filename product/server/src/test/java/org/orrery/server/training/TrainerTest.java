package org.orrery.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ml.dmlc.xgboost4j.java.DMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.api.ModelVersion;
import org.orrery.server.serving.OnnxScorer;
import org.orrery.server.serving.Signature;
import org.orrery.server.statistics.Quality;
import org.tribuo.classification.Label;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;
import org.tribuo.common.xgboost.XGBoostModel;

class TrainerTest {
  private static final Path CREDIT = Path.of("../../samples/credit/german-credit.csv");
  private static LabelledTable credit;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws Exception {
    credit = LabelledTable.of(Table.read(CREDIT), "class", "bad");
  }

  private static Recipe recipe(String algorithm, Set<String> excluded) throws DataException {
    Map<String, String> settings = Settings.overlay(Trainer.algorithm(algorithm), Map.of());
    return new Recipe(algorithm, settings, excluded, "class", "bad", 0.3, 7, 1 / 6.0, Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"logistic-regression", "gradient-boosting"})
  void heldBackRowsAreScoredClearlyBetterThanTheBaseline(String algorithm) throws Exception {
    Trainer.Trained trained = Trainer.train(credit, recipe(algorithm, Set.of()));
    int[] test = trained.split().test();
    assertThat(test).hasSize(300);
    try (OnnxScorer scorer = OnnxScorer.open(trained.onnx(), trained.signature())) {
      double[] scores = scorer.score(credit.rows(trained.signature(), test));
      assertThat(Arrays.stream(scores)).allMatch(score -> score >= 0 && score <= 1);
      assertThat(Quality.auc(scores, credit.labels(test))).isGreaterThan(0.76);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"logistic-regression", "gradient-boosting"})
  void theSameInputsGiveTheSameBytes(String algorithm) throws Exception {
    Trainer.Trained one = Trainer.train(credit, recipe(algorithm, Set.of("age")));
    Trainer.Trained two = Trainer.train(credit, recipe(algorithm, Set.of("age")));
    assertThat(two.onnx()).isEqualTo(one.onnx());
    assertThat(two.signature().toJson()).isEqualTo(one.signature().toJson());
    assertThat(two.facts()).isEqualTo(one.facts());
  }

  @Test
  void treesScoreInOnnxAsTheyDoWhereTheyWereGrown() throws Exception {
    Split split = recipe("gradient-boosting", Set.of()).split(credit);
    Signature signature = Contract.learn(credit, Set.of(), split.train(), 0.5, 1);
    float[][] train = Trainer.encode(credit, signature, split.train());
    float[][] test = Trainer.encode(credit, signature, split.test());
    XGBoostModel<Label> model =
        new XGBoostClassificationTrainer(60)
            .train(TribuoData.of(train, credit.labels(split.train())));
    byte[] onnx = TreeEnsembleOnnx.write(model.getInnerModels().getFirst(), train[0].length);
    try (OnnxScorer scorer = OnnxScorer.open(onnx, signature)) {
      double[] ours = scorer.scoreFeatures(test);
      float[] flat = new float[test.length * test[0].length];
      for (int i = 0; i < test.length; i++) {
        System.arraycopy(test[i], 0, flat, i * test[0].length, test[0].length);
      }
      float[][] theirs =
          model
              .getInnerModels()
              .getFirst()
              .predict(new DMatrix(flat, test.length, test[0].length, Float.NaN));
      for (int i = 0; i < ours.length; i++) {
        assertThat(ours[i]).isCloseTo(theirs[i][1], within(1e-5));
      }
    }
  }

  @Test
  void excludedColumnsAreNotSeen() throws Exception {
    Trainer.Trained trained = Trainer.train(credit, recipe("logistic-regression", Set.of("age")));
    assertThat(trained.signature().features()).doesNotContain("age").contains("duration");
    assertThat(trained.signature().columns()).extracting(Signature.Column::name).contains("age");
    int age = trained.signature().indexOf("age");
    List<Object[]> rows = credit.rows(trained.signature(), new int[] {0});
    float[] before = trained.signature().encode(rows.getFirst());
    rows.getFirst()[age] = 99.0;
    assertThat(trained.signature().encode(rows.getFirst())).isEqualTo(before);
  }

  @Test
  void theContractSurvivesItsFile() throws Exception {
    Signature signature =
        Trainer.train(credit, recipe("logistic-regression", Set.of())).signature();
    Path file = Files.write(folder.resolve("signature.json"), signature.toJson());
    assertThat(Signature.read(file)).isEqualTo(signature);
  }

  @Test
  void splitsKeepTheShareOfClassesAndCoverAllRows() {
    Split split = Split.stratified(credit.positive(), 0.3, 7);
    assertThat(split.test()).hasSize(300);
    long bad = Arrays.stream(split.test()).filter(row -> credit.positive()[row]).count();
    assertThat(bad).isEqualTo(90);
    int[] all = new int[1000];
    for (int row : split.train()) {
      all[row]++;
    }
    for (int row : split.test()) {
      all[row]++;
    }
    assertThat(all).containsOnly(1);
    assertThat(Split.stratified(credit.positive(), 0.3, 7)).isEqualTo(split);
    assertThat(Split.stratified(credit.positive(), 0.3, 8)).isNotEqualTo(split);
  }

  @Test
  void foldsTestEachRowOnce() {
    int[] tested = new int[1000];
    for (Split fold : Split.folds(credit.positive(), 3, 1)) {
      for (int row : fold.test()) {
        tested[row]++;
      }
    }
    assertThat(tested).containsOnly(1);
  }

  @Test
  void wrongSettingsAreNamed() {
    assertThatThrownBy(() -> Trainer.algorithm("magic"))
        .hasMessageContainingAll("'magic'", "logistic-regression");
    assertThatThrownBy(
            () -> Settings.overlay(Trainer.algorithm("gradient-boosting"), Map.of("tres", "9")))
        .hasMessageContainingAll("'tres'", "trees");
    Map<String, String> wrong = Map.of("epochs", "many", "learningRate", "0.1", "batchSize", "8");
    assertThatThrownBy(
            () ->
                Trainer.train(
                    credit,
                    new Recipe(
                        "logistic-regression",
                        wrong,
                        Set.of(),
                        "class",
                        "bad",
                        0.3,
                        1,
                        0.5,
                        Set.of())))
        .hasMessageContainingAll("'epochs'", "'many'");
  }

  @Test
  void rowsOfOneEntityStayOnOneSide() throws Exception {
    Path csv = folder.resolve("twice.csv");
    StringBuilder text = new StringBuilder("person,channel,amount,class\n");
    for (int person = 0; person < 40; person++) {
      String label = person % 4 == 0 ? "bad" : "good";
      for (String channel : List.of("branch", "online")) {
        text.append("p%d,%s,%d,%s\n".formatted(person, channel, person * 10, label));
      }
    }
    LabelledTable twice =
        LabelledTable.of(Table.read(Files.writeString(csv, text)), "class", "bad");
    Recipe byPerson =
        new Recipe(
            "logistic-regression",
            Map.of(),
            Set.of(),
            "class",
            "bad",
            0.3,
            7,
            0.5,
            Set.of("person"));
    Split split = byPerson.split(twice);
    assertThat(split.test()).hasSize(24);
    assertThat(persons(twice, split.train()))
        .doesNotContainAnyElementsOf(persons(twice, split.test()));
    for (Split fold : Split.folds(twice.entities(Set.of("person")), twice.positive(), 4, 7)) {
      assertThat(persons(twice, fold.train()))
          .doesNotContainAnyElementsOf(persons(twice, fold.test()));
    }
    assertThatThrownBy(() -> twice.entities(Set.of("nobody"))).hasMessageContaining("'nobody'");
    assertThat(Split.grouped(credit.entities(Set.of()), credit.positive(), 0.3, 7))
        .as("different rows are different entities")
        .isEqualTo(Split.stratified(credit.positive(), 0.3, 7));
  }

  private static Set<String> persons(LabelledTable table, int[] rows) {
    return Arrays.stream(rows)
        .mapToObj(row -> table.table().text(row, 0))
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void aRecipeIsReadBackFromProvenance() throws Exception {
    Recipe recipe = recipe("gradient-boosting", Set.of("age", "foreign_worker"));
    ModelVersion version =
        new ModelVersion(
            "m",
            1,
            "candidate",
            "dana",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            recipe.toProvenance(),
            List.of(),
            List.of());
    assertThat(Recipe.of(version)).isEqualTo(recipe);
  }
}
