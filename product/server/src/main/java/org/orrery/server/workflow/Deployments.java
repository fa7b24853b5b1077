package org.orrery.server.workflow;

import java.util.Optional;
import org.orrery.api.DeploymentPreview;
import org.orrery.lifecycle.Lifecycle;

/** What is deployed, and what a deployment would do. */
public interface Deployments {
  /** Reads, checks and proves an archive and tells what deploying it would do. */
  DeploymentPreview preview(byte[] archive);

  /** The drawing of the newest definition of a life cycle; read only. */
  Optional<Lifecycle> deployed(String lifecycle);
}
