package org.orrery.server.training;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.orrery.server.serving.OnnxScorer;
import org.orrery.server.serving.Signature;
import org.orrery.server.statistics.Figures;
import org.orrery.server.statistics.Quality;
import org.tribuo.Tribuo;

/** Learns models by recipe; the same data and recipe give the same bytes. */
final class Trainer {
  private static final List<Algorithm> ALGORITHMS =
      List.of(new LogisticRegression(), new BoostedTrees());

  private Trainer() {}

  /** The algorithm of a name, or a problem that names those that exist. */
  static Algorithm algorithm(String name) throws DataException {
    for (Algorithm algorithm : ALGORITHMS) {
      if (algorithm.name().equals(name)) {
        return algorithm;
      }
    }
    throw new DataException(
        unnamed(name) ? "No algorithm is named." : "Algorithm '" + name + "' is unknown.",
        "Use one of " + String.join(", ", ALGORITHMS.stream().map(Algorithm::name).toList()) + ".");
  }

  static boolean unnamed(String algorithm) {
    return algorithm == null || algorithm.isBlank();
  }

  /**
   * A learned model with its contract.
   *
   * @param facts provenance: recipe, rows, libraries and first figures
   */
  record Trained(
      byte[] onnx, Signature signature, String provenance, Map<String, String> facts, Split split) {
    @Override
    public String toString() {
      return "Trained" + facts;
    }
  }

  static Trained train(LabelledTable data, Recipe recipe) throws DataException, IOException {
    Algorithm algorithm = algorithm(recipe.algorithm());
    Split split = recipe.split(data);
    Signature signature =
        Contract.learn(
            data, recipe.excluded(), split.train(), recipe.threshold(), Algorithm.POSITIVE_INDEX);
    float[][] features = encode(data, signature, split.train());
    Algorithm.Learned learned =
        algorithm.learn(features, data.labels(split.train()), recipe.settings(), recipe.seed());
    Map<String, String> facts = new TreeMap<>(recipe.toProvenance());
    facts.put("trainingRows", Integer.toString(split.train().length));
    facts.put("testRows", Integer.toString(split.test().length));
    facts.putAll(libraries());
    try (OnnxScorer scorer = OnnxScorer.open(learned.onnx(), signature)) {
      facts.put("trainingAuc", auc(data, scorer.scoreFeatures(features), split.train()));
      if (split.test().length > 0) {
        double[] scores = scorer.scoreFeatures(encode(data, signature, split.test()));
        facts.put("testAuc", auc(data, scores, split.test()));
      }
    }
    return new Trained(learned.onnx(), signature, learned.provenance(), facts, split);
  }

  static float[][] encode(LabelledTable data, Signature signature, int[] rows)
      throws DataException {
    return data.rows(signature, rows).stream().map(signature::encode).toArray(float[][]::new);
  }

  private static String auc(LabelledTable data, double[] scores, int[] rows) {
    return Figures.exact(Quality.auc(scores, data.labels(rows)));
  }

  private static Map<String, String> libraries() {
    return Map.of(
        "library.tribuo", Tribuo.VERSION,
        "library.xgboost", mavenVersion("ml.dmlc", "xgboost4j_2.12"),
        "library.onnxruntime", OrtEnvironment.getEnvironment().getVersion(),
        "library.java", Runtime.version().toString());
  }

  private static String mavenVersion(String group, String artifact) {
    String path = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = Trainer.class.getResourceAsStream(path)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
