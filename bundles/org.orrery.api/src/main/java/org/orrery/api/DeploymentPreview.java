package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * What a deployment would do, without doing it; {@code findings} of severity error prevent it, and
 * so does an acceptance that is not given.
 *
 * @param running runs that are under way, which go on with the definition they began with; at most
 *     the 200 newest of {@code runningRuns}
 * @param acceptance what people of governance have to accept first, or null when nothing
 * @param signer name of the server's signer who signed the archive; empty for nobody it knows
 */
public record DeploymentPreview(
    String lifecycle,
    String name,
    String version,
    Definition current,
    List<Definition.Verdict> proof,
    List<Finding> findings,
    List<Change> changes,
    int runningRuns,
    List<Landing> running,
    Acceptance acceptance,
    String signer) {
  public DeploymentPreview {
    signer = signer == null ? "" : signer;
    running = running == null ? List.of() : List.copyOf(running);
  }

  /** Of an archive that no signer signed. */
  public DeploymentPreview(
      String lifecycle,
      String name,
      String version,
      Definition current,
      List<Definition.Verdict> proof,
      List<Finding> findings,
      List<Change> changes,
      int runningRuns,
      List<Landing> running,
      Acceptance acceptance) {
    this(
        lifecycle,
        name,
        version,
        current,
        proof,
        findings,
        changes,
        runningRuns,
        running,
        acceptance,
        "");
  }

  /** Without the runs that are under way, and nothing has to be accepted. */
  public DeploymentPreview(
      String lifecycle,
      String name,
      String version,
      Definition current,
      List<Definition.Verdict> proof,
      List<Finding> findings,
      List<Change> changes,
      int runningRuns) {
    this(lifecycle, name, version, current, proof, findings, changes, runningRuns, List.of(), null);
  }

  /** A change against the deployed definition; {@code kind} added, removed or changed. */
  public record Change(
      String kind, String element, String elementKind, String name, String detail) {}

  /**
   * Where a run that is under way will be.
   *
   * @param number of the definition that it ends with
   * @param elements ids of the elements at which it stands
   * @param where what people call these elements
   */
  public record Landing(
      String run,
      String model,
      String state,
      Instant started,
      int number,
      List<String> elements,
      String where) {}

  /**
   * Changes to approval steps, which need the acceptance of somebody else.
   *
   * @param proposal the newest proposal of the same approval steps, or null when there is none
   */
  public record Acceptance(List<Change> changes, Proposal proposal) {
    /** Whether it may be deployed. */
    public boolean given() {
      return proposal != null && "accepted".equals(proposal.state());
    }

    /** Whether somebody has yet to decide. */
    public boolean awaited() {
      return proposal != null && "open".equals(proposal.state());
    }
  }
}
