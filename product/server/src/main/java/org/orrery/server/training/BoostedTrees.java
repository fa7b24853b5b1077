package org.orrery.server.training;

import java.util.List;
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
  private static final Parameter TREES = Parameter.count("trees", "150", 5_000);
  private static final Parameter LEARNING_RATE = Parameter.number("learningRate", "0.05", 1e-4, 1);
  private static final Parameter DEPTH = Parameter.count("depth", "3", 16);
  private static final Parameter MIN_CHILD_WEIGHT = Parameter.number("minChildWeight", "3", 0, 1e6);
  private static final Parameter GAMMA = Parameter.number("gamma", "0", 0, 1e6);
  private static final Parameter SUBSAMPLE = Parameter.number("subsample", "0.8", 0.01, 1);
  private static final Parameter COLUMN_SAMPLE = Parameter.number("columnSample", "0.6", 0.01, 1);
  private static final Parameter LAMBDA = Parameter.number("lambda", "2", 0, 1e6);
  private static final Parameter ALPHA = Parameter.number("alpha", "0", 0, 1e6);

  @Override
  public String name() {
    return "gradient-boosting";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        TREES,
        LEARNING_RATE,
        DEPTH,
        MIN_CHILD_WEIGHT,
        GAMMA,
        SUBSAMPLE,
        COLUMN_SAMPLE,
        LAMBDA,
        ALPHA);
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
            Settings.count(settings, TREES),
            Settings.number(settings, LEARNING_RATE),
            Settings.number(settings, GAMMA),
            Settings.count(settings, DEPTH),
            Settings.number(settings, MIN_CHILD_WEIGHT),
            Settings.number(settings, SUBSAMPLE),
            Settings.number(settings, COLUMN_SAMPLE),
            Settings.number(settings, LAMBDA),
            Settings.number(settings, ALPHA),
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
