package org.orrery.rules.checks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A check that looks at elements and what they refer to, and never at where transitions lead. */
interface ElementCheck extends Check {
  @Override
  default boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return !FlowEdits.leaveNodesAlone(edited, feature);
  }
}
