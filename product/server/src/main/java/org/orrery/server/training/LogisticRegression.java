package org.orrery.server.training;

import ai.onnx.proto.OnnxMl;
import java.util.List;
import java.util.Map;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.optimisers.AdaGrad;

/** Logistic regression by stochastic gradient descent with AdaGrad (Duchi et al. 2011). */
final class LogisticRegression implements Algorithm {
  private static final Parameter EPOCHS = Parameter.count("epochs", "30", 10_000);
  private static final Parameter LEARNING_RATE = Parameter.number("learningRate", "0.03", 1e-6, 10);
  private static final Parameter BATCH_SIZE = Parameter.count("batchSize", "8", 100_000);

  @Override
  public String name() {
    return "logistic-regression";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(EPOCHS, LEARNING_RATE, BATCH_SIZE);
  }

  @Override
  public Learned learn(
      float[][] features, boolean[] positive, Map<String, String> settings, long seed)
      throws DataException {
    MutableDataset<Label> data = TribuoData.of(features, positive);
    LinearSGDTrainer trainer =
        new LinearSGDTrainer(
            new LogMulticlass(),
            new AdaGrad(Settings.number(settings, LEARNING_RATE)),
            Settings.count(settings, EPOCHS),
            data.size() + 1,
            Settings.count(settings, BATCH_SIZE),
            seed);
    LinearSGDModel model = trainer.train(data);
    TribuoData.checkOrder(model);
    OnnxMl.ModelProto exported = model.exportONNXModel("org.orrery", 1);
    // The exporter embeds the time of training; provenance is kept in an artifact of its own.
    byte[] onnx = exported.toBuilder().clearMetadataProps().clearDocString().build().toByteArray();
    return new Learned(onnx, TribuoData.provenance(model));
  }
}
