package org.orrery.server.packaging;

import java.io.IOException;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.workflow.InputFault;

/** The model with its preprocessing and its threshold as one file of the PMML, version 4.4. */
final class PmmlPackage implements PackageWriter {
  @Override
  public PackageFormat format() {
    return PackageFormat.PMML;
  }

  @Override
  public String modelFile() {
    return ModelFiles.MODEL;
  }

  @Override
  public Packing.Made write(Packing packing) throws IOException, InputFault {
    LearnedModel model = LearnedModel.read(packing.model());
    String name = packing.version().model() + " " + packing.version().number();
    return packing.made("model.pmml", "PMML", new Pmml(packing.signature(), name).write(model));
  }
}
