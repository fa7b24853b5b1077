package org.orrery.server.training;

import java.util.List;
import java.util.Map;

/** A way of learning a model of two classes from encoded rows. */
interface Algorithm {
  /** Index of the positive class in the outputs of every model that is made here. */
  int POSITIVE_INDEX = 1;

  /** Name in drawings, for example {@code logistic-regression}. */
  String name();

  /** What can be set; other settings are refused. */
  List<Parameter> parameters();

  /**
   * Learns a model; the same arguments give the same ONNX bytes.
   *
   * @param settings a value for each of {@link #parameters()}
   */
  Learned learn(float[][] features, boolean[] positive, Map<String, String> settings, long seed)
      throws DataException;

  /**
   * A learned model.
   *
   * @param onnx a model with one input {@code [n, width]} and one output of probabilities {@code
   *     [n, 2]}
   * @param provenance how the trainer recorded its work, as JSON
   */
  record Learned(byte[] onnx, String provenance) {
    @Override
    public String toString() {
      return "Learned[" + onnx.length + " bytes]";
    }
  }
}
