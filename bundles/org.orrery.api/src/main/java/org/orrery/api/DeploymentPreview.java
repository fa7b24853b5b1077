package org.orrery.api;

import java.util.List;

/** What a deployment would do, without doing it; {@code findings} of severity error prevent it. */
public record DeploymentPreview(
    String lifecycle,
    String name,
    String version,
    Definition current,
    List<Definition.Verdict> proof,
    List<Finding> findings,
    List<Change> changes,
    int runningRuns) {

  /** A change against the deployed definition; {@code kind} added, removed or changed. */
  public record Change(
      String kind, String element, String elementKind, String name, String detail) {}
}
