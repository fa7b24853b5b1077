package org.orrery.server.training;

import java.util.Map;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.common.xgboost.XGBoostTrainer.BoosterType;
import org.tribuo.common.xgboost.XGBoostTrainer.LoggingVerbosity;
import org.tribuo.common.xgboost.XGBoostTrainer.TreeMethod;

/** Gradient-boosted trees by XGBoost (Chen and Guestrin 2016), on one thread to be repeatable. */
final class BoostedTrees implements Algorithm {
  @Override
  public String name() {
    return "gradient-boosting";
  }

  @Override
  public Map<String, String> defaults() {
    return Map.of(
        "trees", "150",
        "learningRate", "0.05",
        "depth", "3",
        "minChildWeight", "3",
        "gamma", "0",
        "subsample", "0.8",
        "columnSample", "0.6",
        "lambda", "2",
        "alpha", "0");
  }

  @Override
  public Learned learn(
      float[][] features, boolean[] positive, Map<String, String> settings, long seed)
      throws DataException {
    MutableDataset<Label> data = TribuoData.of(features, positive);
    XGBoostClassificationTrainer trainer =
        new XGBoostClassificationTrainer(
            BoosterType.GBTREE,
            TreeMethod.EXACT,
            Settings.integer(settings, "trees", 1, 5_000),
            Settings.number(settings, "learningRate", 1e-4, 1),
            Settings.number(settings, "gamma", 0, 1e6),
            Settings.integer(settings, "depth", 1, 16),
            Settings.number(settings, "minChildWeight", 0, 1e6),
            Settings.number(settings, "subsample", 0.01, 1),
            Settings.number(settings, "columnSample", 0.01, 1),
            Settings.number(settings, "lambda", 0, 1e6),
            Settings.number(settings, "alpha", 0, 1e6),
            1,
            LoggingVerbosity.SILENT,
            seed);
    XGBoostModel<Label> model = trainer.train(data);
    TribuoData.checkOrder(model);
    try {
      byte[] onnx = TreeEnsembleOnnx.write(model.getInnerModels().getFirst(), features[0].length);
      return new Learned(onnx, TribuoData.provenance(model));
    } catch (XGBoostError e) {
      throw new IllegalStateException("The trees could not be read: " + e.getMessage(), e);
    }
  }
}
