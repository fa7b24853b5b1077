package org.orrery.server.serving;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/** An ONNX model with its preprocessing contract. */
public final class OnnxScorer implements Scorer {
  private static final OrtEnvironment ENVIRONMENT = OnnxEnvironment.get();

  private final OrtSession session;
  private final Signature signature;
  private final String input;

  private OnnxScorer(OrtSession session, Signature signature) {
    this.session = session;
    this.signature = signature;
    this.input = session.getInputNames().iterator().next();
  }

  /** Opens a model; bytes that ONNX Runtime refuses are an I/O error. */
  public static OnnxScorer open(byte[] onnx, Signature signature) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new OnnxScorer(ENVIRONMENT.createSession(onnx, options), signature);
    } catch (OrtException e) {
      throw new IOException("ONNX Runtime refuses the model: " + e.getMessage(), e);
    }
  }

  @Override
  public Signature signature() {
    return signature;
  }

  /** Name of the model's input. */
  public String input() {
    return input;
  }

  @Override
  public String platform() {
    return "onnx_onnxruntime";
  }

  @Override
  public double[] score(List<Object[]> rows) {
    float[][] features = new float[rows.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = signature.encode(rows.get(i));
    }
    return scoreFeatures(features);
  }

  /** Scores of encoded rows. */
  public double[] scoreFeatures(float[][] features) {
    if (features.length == 0) {
      return new double[0];
    }
    int width = signature.width();
    FloatBuffer buffer = FloatBuffer.allocate(features.length * width);
    for (float[] row : features) {
      buffer.put(row);
    }
    buffer.flip();
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(ENVIRONMENT, buffer, new long[] {features.length, width});
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      float[][] output = (float[][]) result.get(0).getValue();
      double[] scores = new double[output.length];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = output[i][signature.positiveIndex()];
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("The model could not be evaluated: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The model could not be closed: " + e.getMessage(), e);
    }
  }
}
