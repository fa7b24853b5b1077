package org.orrery.server.serving;

import java.io.IOException;
import org.orrery.api.ModelVersion;
import org.orrery.server.decisions.DecisionException;
import org.orrery.server.decisions.DecisionModel;

/** Opens decision models in DMN. */
final class DecisionAdapter implements ModelAdapter {
  @Override
  public String file() {
    return ModelFiles.DECISION;
  }

  @Override
  public Scorer open(byte[] model, Signature signature, ModelVersion version) throws IOException {
    try {
      return new DecisionScorer(
          DecisionModel.read(model, version.provenance().get(ModelFiles.DECISION_ID)), signature);
    } catch (DecisionException e) {
      throw new IOException(e.getMessage() + " " + e.hint(), e);
    }
  }
}
