package org.orrery.server.catalog;

import org.orrery.api.Lineage;

/** Adds what another module knows of a version's lineage. */
public interface LineageSource {
  /** Nodes and edges beside those of the catalog; edges may name the catalog's nodes. */
  Lineage of(String model, int version);

  /** Id of the node of a version. */
  static String versionNode(String model, int version) {
    return "version/" + model + "/" + version;
  }

  /** Id of the node of a dataset. */
  static String datasetNode(String sha256) {
    return "dataset/" + sha256;
  }

  /** Id of the node of a run. */
  static String runNode(String run) {
    return "run/" + run;
  }
}
