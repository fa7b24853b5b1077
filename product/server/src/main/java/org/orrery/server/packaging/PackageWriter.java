package org.orrery.server.packaging;

import java.io.IOException;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.server.workflow.InputFault;

/** Writes packages of one format; the same version gives the same bytes. */
interface PackageWriter {
  PackageFormat format();

  /** Name of the model file that the format packs, among a version's artifacts. */
  String modelFile();

  Packing.Made write(Packing packing) throws IOException, InputFault;
}
