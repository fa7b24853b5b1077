package org.orrery.server.serving;

import java.io.IOException;
import org.orrery.api.ModelVersion;

/** Opens ONNX files in ONNX Runtime. */
final class OnnxAdapter implements ModelAdapter {
  @Override
  public String file() {
    return ModelFiles.MODEL;
  }

  @Override
  public Scorer open(byte[] model, Signature signature, ModelVersion version) throws IOException {
    return OnnxScorer.open(model, signature);
  }
}
