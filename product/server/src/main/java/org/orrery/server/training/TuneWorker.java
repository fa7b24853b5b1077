package org.orrery.server.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.SearchRange;
import org.orrery.lifecycle.SearchStrategy;
import org.orrery.lifecycle.TuneStep;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.serving.OnnxScorer;
import org.orrery.server.serving.Signature;
import org.orrery.server.statistics.Figures;
import org.orrery.server.statistics.Quality;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.stereotype.Component;

/**
 * Searches settings by three-fold stratified cross-validation; a later training step with the same
 * algorithm uses the best ones.
 */
@Component
class TuneWorker implements StepWorker {
  private static final String TUNED = "tuned.";
  private static final int FOLDS = 3;
  private static final int MAX_TRIALS = 1_000;

  private final Catalog catalog;

  TuneWorker(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("TuneStep");
  }

  /** Settings that an earlier tuning step of the run found for an algorithm. */
  static Map<String, String> tuned(StepTask task, Algorithm algorithm) {
    Map<String, String> found = new HashMap<>();
    for (Map<String, String> results : task.results().values()) {
      if (algorithm.name().equals(results.get("tunedAlgorithm"))) {
        results.forEach(
            (key, value) -> {
              if (key.startsWith(TUNED)) {
                found.put(key.substring(TUNED.length()), value);
              }
            });
      }
    }
    return found;
  }

  /**
   * What is searched and on which data, each setting and both ends of each range; what lies between
   * them fits then too.
   */
  @Override
  public void check(AutomaticStep drawn) throws DataException {
    TuneStep step = (TuneStep) drawn;
    Objective.of(step);
    Map<String, String> fixed = new HashMap<>(StepSettings.of(step));
    TrainSettings.columns(fixed, "exclude");
    TrainSettings.columns(fixed, "entity");
    long seed = seed(fixed);
    Algorithm algorithm = Trainer.algorithm(step.getAlgorithm());
    StepSettings.labelled(step.getDataset());
    Settings.overlay(algorithm, fixed);
    for (SearchRange range : step.getRanges()) {
      for (double end : new double[] {range.getFrom(), range.getTo()}) {
        Map<String, String> settings = new HashMap<>(fixed);
        settings.put(range.getKey(), Double.toString(end));
        Settings.overlay(algorithm, settings);
      }
    }
    trials(step, algorithm, seed);
  }

  /** Takes the seed out of settings. */
  private static long seed(Map<String, String> settings) throws DataException {
    settings.putIfAbsent("seed", "1");
    long seed = Settings.integer(settings, "seed", 0, 1 << 30);
    settings.remove("seed");
    return seed;
  }

  @Override
  public StepResult work(StepTask task) throws Exception {
    TuneStep step = (TuneStep) task.step();
    Algorithm algorithm = Trainer.algorithm(step.getAlgorithm());
    Dataset dataset = StepSettings.labelled(step.getDataset());
    String sha256 = StepSettings.digest(task, dataset);
    LabelledTable data =
        LabelledTable.of(
            Table.read(catalog.datasetFile(sha256)),
            dataset.getTarget(),
            dataset.getPositiveClass());
    Map<String, String> fixed = new HashMap<>(StepSettings.of(step));
    Set<String> excluded = TrainSettings.columns(fixed, "exclude");
    Set<String> entity = TrainSettings.columns(fixed, "entity");
    long seed = seed(fixed);
    Objective objective = Objective.of(step);
    List<Split> folds = Split.folds(data.entities(entity), data.positive(), FOLDS, seed);
    Map<String, String> best = Map.of();
    double bestValue = Double.NEGATIVE_INFINITY;
    List<Map<String, String>> trials = trials(step, algorithm, seed);
    for (Map<String, String> trial : trials) {
      Map<String, String> settings = new HashMap<>(fixed);
      settings.putAll(trial);
      double value =
          objective.sign()
              * evaluate(
                  data,
                  algorithm,
                  Settings.overlay(algorithm, settings),
                  excluded,
                  folds,
                  seed,
                  objective);
      if (value > bestValue) {
        bestValue = value;
        best = trial;
      }
    }
    Map<String, String> results = new LinkedHashMap<>();
    results.put("tunedAlgorithm", algorithm.name());
    results.put("trials", Integer.toString(trials.size()));
    results.put(objective.name(), Figures.exact(objective.sign() * bestValue));
    best.forEach((key, value) -> results.put(TUNED + key, value));
    return StepResult.done(results);
  }

  /** What is made best; {@code sign} is 1 when more is better, else -1. */
  private record Objective(String name, MetricKind kind, int sign, Costs costs) {
    static Objective of(TuneStep step) throws DataException {
      if (step.getObjective() == null) {
        return new Objective("auc", MetricKind.AUC, 1, new Costs(1, 1));
      }
      MetricKind kind = step.getObjective().getKind();
      int sign =
          switch (kind) {
            case AUC, ACCURACY, F1 -> 1;
            case LOG_LOSS, RMSE, EXPECTED_COST, CALIBRATION -> -1;
            default ->
                throw new DataException(
                    "Metric '" + step.getObjective().getId() + "' cannot be tuned for.",
                    "Choose AUC, accuracy, F1, log loss, RMSE, expected cost or calibration.");
          };
      return new Objective(step.getObjective().getId(), kind, sign, Costs.of(step.getObjective()));
    }

    double measure(double[] scores, boolean[] positive) {
      return switch (kind) {
        case ACCURACY -> Quality.accuracy(scores, positive, costs.threshold());
        case F1 -> Quality.f1(scores, positive, costs.threshold());
        case LOG_LOSS -> Quality.logLoss(scores, positive);
        case RMSE -> Quality.rmse(scores, positive);
        case CALIBRATION -> Quality.calibrationError(scores, positive);
        case EXPECTED_COST ->
            Quality.cost(
                scores, positive, costs.threshold(), costs.falseAccept(), costs.falseRefuse());
        default -> Quality.auc(scores, positive);
      };
    }
  }

  private static double evaluate(
      LabelledTable data,
      Algorithm algorithm,
      Map<String, String> settings,
      Set<String> excluded,
      List<Split> folds,
      long seed,
      Objective objective)
      throws DataException, IOException {
    double sum = 0;
    for (Split fold : folds) {
      Signature signature =
          Contract.learn(data, excluded, fold.train(), 0.5, Algorithm.POSITIVE_INDEX);
      Algorithm.Learned learned =
          algorithm.learn(
              Trainer.encode(data, signature, fold.train()),
              data.labels(fold.train()),
              settings,
              seed);
      try (OnnxScorer scorer = OnnxScorer.open(learned.onnx(), signature)) {
        double[] scores = scorer.scoreFeatures(Trainer.encode(data, signature, fold.test()));
        sum += objective.measure(scores, data.labels(fold.test()));
      }
    }
    return sum / FOLDS;
  }

  private static List<Map<String, String>> trials(TuneStep step, Algorithm algorithm, long seed)
      throws DataException {
    List<Map<String, String>> trials =
        step.getStrategy() == SearchStrategy.GRID
            ? grid(step, algorithm)
            : random(step, algorithm, seed);
    if (trials.size() > MAX_TRIALS) {
      throw new DataException(
          "The search has " + trials.size() + " trials.",
          "At most " + MAX_TRIALS + " are made; narrow the grid.");
    }
    return trials;
  }

  private static List<Map<String, String>> grid(TuneStep step, Algorithm algorithm) {
    List<Map<String, String>> trials = new ArrayList<>(List.of(Map.of()));
    for (SearchRange range : step.getRanges()) {
      List<Map<String, String>> wider = new ArrayList<>();
      int steps = Math.max(1, range.getSteps());
      for (Map<String, String> trial : trials) {
        for (int i = 0; i < steps && wider.size() <= MAX_TRIALS; i++) {
          double share = steps == 1 ? 0 : i / (double) (steps - 1);
          Map<String, String> more = new HashMap<>(trial);
          more.put(range.getKey(), value(algorithm, range, share));
          wider.add(more);
        }
      }
      trials = wider;
    }
    return trials;
  }

  private static List<Map<String, String>> random(TuneStep step, Algorithm algorithm, long seed) {
    Random random = new Random(seed);
    List<Map<String, String>> trials = new ArrayList<>();
    for (int i = 0; i < Math.min(step.getTrials(), MAX_TRIALS + 1); i++) {
      Map<String, String> trial = new HashMap<>();
      for (SearchRange range : step.getRanges()) {
        trial.put(range.getKey(), value(algorithm, range, random.nextDouble()));
      }
      trials.add(trial);
    }
    return trials;
  }

  private static String value(Algorithm algorithm, SearchRange range, double share) {
    double value = range.getFrom() + share * (range.getTo() - range.getFrom());
    boolean whole =
        algorithm.parameters().stream()
            .anyMatch(parameter -> parameter.key().equals(range.getKey()) && parameter.whole());
    return whole ? Long.toString(Math.round(value)) : Double.toString(value);
  }
}
