package org.orrery.server.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.serving.OnnxScorer;
import org.orrery.server.statistics.Fairness;
import org.orrery.server.statistics.Quality;

/** What the exclusion of protected columns in the sample does, as its README says. */
class SampleFairnessTest {
  private static final Path SAMPLES = Path.of("../../samples/credit");

  @Test
  void theReadmeTellsWhatTheDrawnRecipeGives() throws Exception {
    Lifecycle drawing = LifecycleFiles.load(SAMPLES.resolve("credit-risk.lifecycle"));
    TrainStep train =
        drawing.getStages().stream()
            .flatMap(stage -> stage.getNodes().stream())
            .filter(node -> node.getId().equals("train"))
            .map(TrainStep.class::cast)
            .findFirst()
            .orElseThrow();
    Map<String, String> settings = new LinkedHashMap<>();
    for (Setting setting : train.getSettings()) {
      settings.put(setting.getKey(), setting.getValue());
    }
    Set<String> excluded = Recipe.columns(settings.remove("exclude"));
    Set<String> entity = Recipe.columns(settings.remove("entity"));
    assertThat(excluded).contains("age", "personal_status");
    Map<String, Double> all = figures(drawing, train, settings, Set.of(), entity);
    Map<String, Double> drawn = figures(drawing, train, settings, excluded, entity);
    String readme = Files.readString(SAMPLES.resolve("README.md"));
    all.forEach(
        (measure, value) ->
            assertThat(readme)
                .contains(
                    String.format(
                        Locale.ROOT, "| %s | %.3f | %.3f |", measure, value, drawn.get(measure))));
    assertThat(drawn.get("impact ratio, sex")).isGreaterThan(0.8);
  }

  private static Map<String, Double> figures(
      Lifecycle drawing,
      TrainStep train,
      Map<String, String> settings,
      Set<String> excluded,
      Set<String> entity)
      throws Exception {
    LabelledTable data =
        LabelledTable.of(Table.read(SAMPLES.resolve("german-credit.csv")), "class", "bad");
    Costs costs = Costs.of(drawing).orElseThrow();
    Algorithm algorithm = Trainer.algorithm(train.getAlgorithm());
    Recipe recipe =
        new Recipe(
            algorithm.name(),
            Settings.overlay(algorithm, settings),
            excluded,
            "class",
            "bad",
            train.getTestShare(),
            train.getSeed(),
            costs.threshold(),
            entity);
    Trainer.Trained trained = Trainer.train(data, recipe);
    int[] test = trained.split().test();
    boolean[] bad = data.labels(test);
    try (OnnxScorer scorer = OnnxScorer.open(trained.onnx(), trained.signature())) {
      double[] scores = scorer.score(data.rows(trained.signature(), test));
      boolean[] favourable = new boolean[scores.length];
      for (int i = 0; i < scores.length; i++) {
        favourable[i] = scores[i] < costs.threshold();
      }
      Map<String, Double> figures = new LinkedHashMap<>();
      figures.put("AUC", Quality.auc(scores, bad));
      figures.put(
          "expected cost",
          Quality.cost(scores, bad, costs.threshold(), costs.falseAccept(), costs.falseRefuse()));
      figures.put("impact ratio, sex", ratio(drawing, data, test, favourable, "sex"));
      figures.put("impact ratio, age", ratio(drawing, data, test, favourable, "age-group"));
      boolean[] good = new boolean[bad.length];
      for (int i = 0; i < bad.length; i++) {
        good[i] = !bad[i];
      }
      for (String attribute : List.of("sex", "age-group")) {
        boolean[] privileged = group(drawing, data, test, attribute);
        figures.put(
            "equal-opportunity difference, " + attribute.replace("-group", ""),
            Math.abs(Fairness.equalOpportunityDifference(favourable, good, privileged)));
      }
      return figures;
    }
  }

  private static double ratio(
      Lifecycle drawing, LabelledTable data, int[] rows, boolean[] favourable, String attribute)
      throws DataException {
    return Fairness.impactRatio(favourable, group(drawing, data, rows, attribute));
  }

  private static boolean[] group(
      Lifecycle drawing, LabelledTable data, int[] rows, String attribute) throws DataException {
    Metric metric =
        drawing.getMetrics().stream()
            .filter(m -> attribute.equals(m.getAttribute()) && m.getId().startsWith("impact"))
            .findFirst()
            .orElseThrow();
    return ProtectedGroup.of(drawing, metric).privileged(data.table(), rows);
  }
}
