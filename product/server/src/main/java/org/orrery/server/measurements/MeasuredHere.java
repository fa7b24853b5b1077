package org.orrery.server.measurements;

import org.eclipse.emf.ecore.EObject;

/** Tells what the server measures itself. */
public interface MeasuredHere {
  /** Whether the metric of a drawn test or monitor is measured here; false for anything else. */
  boolean measures(EObject use);
}
