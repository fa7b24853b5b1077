package org.orrery.server.packaging;

import java.io.IOException;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.server.serving.ModelFiles;

/** A zip of model, contract and card. */
final class OnnxPackage implements PackageWriter {
  @Override
  public PackageFormat format() {
    return PackageFormat.ONNX;
  }

  @Override
  public String modelFile() {
    return ModelFiles.MODEL;
  }

  @Override
  public Packing.Made write(Packing packing) throws IOException {
    return packing.made("onnx.zip", "zip", Zip.of(packing.files(modelFile())));
  }
}
