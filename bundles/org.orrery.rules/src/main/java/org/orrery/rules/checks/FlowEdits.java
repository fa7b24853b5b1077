package org.orrery.rules.checks;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Transition;

/** Which edits change how the flow leads and nothing else. */
public final class FlowEdits {
  private static final Set<EStructuralFeature> ENDS =
      Set.of(
          LifecyclePackage.eINSTANCE.getLifecycle_Transitions(),
          LifecyclePackage.eINSTANCE.getNode_Incoming(),
          LifecyclePackage.eINSTANCE.getNode_Outgoing());

  private FlowEdits() {}

  /** Whether who looks at single nodes and not at transitions cannot see an edit. */
  public static boolean leaveNodesAlone(EObject edited, EStructuralFeature feature) {
    return edited instanceof Transition || ENDS.contains(feature);
  }

  /** Whether a feature tells where a transition begins and leads, and nothing else. */
  public static boolean areEnds(EStructuralFeature feature) {
    return feature == LifecyclePackage.eINSTANCE.getTransition_Source()
        || feature == LifecyclePackage.eINSTANCE.getTransition_Target()
        || feature == LifecyclePackage.eINSTANCE.getNode_Incoming()
        || feature == LifecyclePackage.eINSTANCE.getNode_Outgoing();
  }

  /** Whether a way of names can lead to transitions. */
  public static boolean areSeenBy(Iterable<String> names) {
    for (String name : names) {
      boolean ends = ENDS.stream().anyMatch(f -> f.getName().equals(name));
      if (ends || name.equals("source") || name.equals("target")) {
        return true;
      }
    }
    return false;
  }
}
