package org.orrery.server.training;

import ai.onnx.proto.OnnxMl;
import java.util.Map;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.optimisers.AdaGrad;

/** Logistic regression by stochastic gradient descent with AdaGrad (Duchi et al. 2011). */
final class LogisticRegression implements Algorithm {
  @Override
  public String name() {
    return "logistic-regression";
  }

  @Override
  public Map<String, String> defaults() {
    return Map.of("epochs", "30", "learningRate", "0.03", "batchSize", "8");
  }

  @Override
  public Learned learn(
      float[][] features, boolean[] positive, Map<String, String> settings, long seed)
      throws DataException {
    MutableDataset<Label> data = TribuoData.of(features, positive);
    LinearSGDTrainer trainer =
        new LinearSGDTrainer(
            new LogMulticlass(),
            new AdaGrad(Settings.number(settings, "learningRate", 1e-6, 10)),
            Settings.integer(settings, "epochs", 1, 10_000),
            data.size() + 1,
            Settings.integer(settings, "batchSize", 1, 100_000),
            seed);
    LinearSGDModel model = trainer.train(data);
    TribuoData.checkOrder(model);
    OnnxMl.ModelProto exported = model.exportONNXModel("org.orrery", 1);
    // The exporter embeds the time of training; provenance is kept in an artifact of its own.
    byte[] onnx = exported.toBuilder().clearMetadataProps().clearDocString().build().toByteArray();
    return new Learned(onnx, TribuoData.provenance(model));
  }
}
