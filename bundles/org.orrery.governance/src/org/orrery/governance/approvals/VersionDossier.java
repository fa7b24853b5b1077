package org.orrery.governance.approvals;

import org.orrery.api.Approval;
import org.orrery.api.ModelVersion;
import org.orrery.api.ProblemCodes;
import org.orrery.client.ClientException;
import org.orrery.client.OrreryClient;

/** A version with its model card, both as far as there are any; immutable. */
record VersionDossier(ModelVersion version, String card) {
  /** Loads what the approval is about; for a background thread. */
  static VersionDossier load(OrreryClient client, Approval approval) {
    if (approval.model() == null || approval.version() == null) {
      return new VersionDossier(null, "");
    }
    ModelVersion version = client.version(approval.model(), approval.version());
    return new VersionDossier(version, card(client, approval));
  }

  private static String card(OrreryClient client, Approval approval) {
    try {
      return client.cardMarkdown(approval.model(), approval.version());
    } catch (ClientException e) {
      if (ProblemCodes.NOT_FOUND.equals(e.code())) {
        return "";
      }
      throw e;
    }
  }
}
