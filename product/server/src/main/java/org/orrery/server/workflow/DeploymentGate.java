package org.orrery.server.workflow;

import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.lifecycle.Lifecycle;

/** Holds back drawings whose approval steps nobody of governance has accepted. */
public interface DeploymentGate {
  /**
   * What has to be accepted before a drawing takes the place of a deployed one.
   *
   * @return null when things are approved as before
   */
  DeploymentPreview.Acceptance acceptance(Lifecycle deployed, Lifecycle drawing);

  /** Refuses a drawing that is not accepted; called before anything is deployed. */
  void refuse(Lifecycle deployed, Lifecycle drawing);

  /**
   * A drawing was deployed in place of another: its acceptance is used up, and other proposals for
   * what stood there before are outdated. Called in the deployment's transaction; refuses what is
   * no longer accepted.
   */
  void deployed(Lifecycle before, Lifecycle drawing, Definition definition, String actor);
}
