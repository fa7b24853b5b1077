package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * Who serves a model: shares in per cent by version; {@code mode} champion, canary, shadow or
 * experiment.
 */
public record Traffic(String model, String mode, List<Share> shares, List<Snapshot> snapshots) {

  /** A version's share of traffic. */
  public record Share(int version, String arm, double share) {}

  /** A named state that can be rolled back to. */
  public record Snapshot(
      String name, Integer champion, Integer challenger, String by, Instant at) {}
}
