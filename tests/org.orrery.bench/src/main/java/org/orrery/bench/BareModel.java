package org.orrery.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;

/** A model in ONNX Runtime with nothing around it. */
final class BareModel implements AutoCloseable {
  private final OrtSession session;
  private final String input;
  private final int width;

  BareModel(byte[] onnx) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      session = OrtEnvironment.getEnvironment().createSession(onnx, options);
      var first = session.getInputInfo().entrySet().iterator().next();
      input = first.getKey();
      width = (int) ((TensorInfo) first.getValue().getInfo()).getShape()[1];
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  /** The model's first output for rows of noughts. */
  Object score(int rows) throws OrtException {
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(),
                FloatBuffer.allocate(rows * width),
                new long[] {rows, width});
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      return result.get(0).getValue();
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
