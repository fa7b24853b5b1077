package org.orrery.server.packaging;

/** The Python parts that packages ask for. */
final class Python {
  static final String VERSION = "3.12";
  static final String ONNX = "1.17.0";
  static final String MLFLOW = "2.19.0";
  static final String REQUIREMENTS = "numpy==2.2.1\nonnxruntime==1.20.1\n";

  private Python() {}
}
