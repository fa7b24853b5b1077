package org.orrery.server.packaging;

import org.orrery.lifecycle.PackageFormat;
import org.orrery.server.serving.ModelFiles;

/** The decision model as it was entered, for any DMN engine. */
final class DecisionPackage implements PackageWriter {
  @Override
  public PackageFormat format() {
    return PackageFormat.DMN;
  }

  @Override
  public String modelFile() {
    return ModelFiles.DECISION;
  }

  @Override
  public Packing.Made write(Packing packing) {
    return packing.made("decision.dmn", "DMN", packing.model());
  }
}
