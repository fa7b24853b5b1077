package org.orrery.server.serving;

import java.io.IOException;
import org.orrery.api.ModelVersion;

/** Opens versions of one kind of model file; without state. */
interface ModelAdapter {
  /** Name of the model's file among a version's artifacts. */
  String file();

  /**
   * Opens the model; bytes that its runtime refuses are an I/O error that says why.
   *
   * @param signature the version's contract
   */
  Scorer open(byte[] model, Signature signature, ModelVersion version) throws IOException;
}
