package org.orrery.server.serving;

import java.util.List;
import org.orrery.api.Traffic;

/** Who serves a model beside or instead of its champion. */
public interface TrafficPlans {
  /** A plan's mode while an experiment runs. */
  String EXPERIMENT = "experiment";

  /**
   * Sets the shares of a model in the caller's transaction; they sum to 100 per cent.
   *
   * @param mode canary, shadow or experiment
   */
  void set(String model, String mode, List<Traffic.Share> shares, String actor, String reason);

  /** Gives all traffic back to the champion; without a plan nothing changes. */
  void clear(String model, String actor, String reason);

  /** Shares and snapshots of a model. */
  Traffic of(String model);
}
