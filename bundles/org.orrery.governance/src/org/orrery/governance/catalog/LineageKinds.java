package org.orrery.governance.catalog;

import org.orrery.governance.Messages;
import org.orrery.ui.Images;

/** The kinds of things in a lineage. */
final class LineageKinds {
  private LineageKinds() {}

  static Images image(String kind) {
    return switch (kind) {
      case "dataset" -> Images.DATASET;
      case "run" -> Images.RUN;
      case "version" -> Images.VERSION;
      case "artifact" -> Images.ARTIFACT;
      case "approval" -> Images.APPROVAL;
      case "deployment" -> Images.DEPLOY;
      case "predictions" -> Images.CHART;
      default -> Images.INFO;
    };
  }

  static String name(String kind) {
    return switch (kind) {
      case "dataset" -> Messages.kind_dataset;
      case "run" -> Messages.kind_run;
      case "version" -> Messages.kind_version;
      case "artifact" -> Messages.kind_artifact;
      case "approval" -> Messages.kind_approval;
      case "deployment" -> Messages.kind_deployment;
      case "predictions" -> Messages.kind_predictions;
      default -> kind;
    };
  }
}
