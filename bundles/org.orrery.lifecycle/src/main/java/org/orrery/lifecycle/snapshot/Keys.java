package org.orrery.lifecycle.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;

/** How things of a drawing that have no id are told apart. */
final class Keys {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** Kinds that are values: they have nothing by which one could be found again. */
  private static final Set<EClass> VALUES =
      Set.of(
          LANGUAGE.getDecisionRow(),
          LANGUAGE.getCondition(),
          LANGUAGE.getCanaryShare(),
          LANGUAGE.getBendpoint());

  /** What names a thing among those in the same list. */
  private static final Map<EClass, List<EStructuralFeature>> NAMES =
      Map.ofEntries(
          Map.entry(LANGUAGE.getSetting(), List.of(LANGUAGE.getSetting_Key())),
          Map.entry(LANGUAGE.getSearchRange(), List.of(LANGUAGE.getSearchRange_Key())),
          Map.entry(LANGUAGE.getPolicyRef(), List.of(LANGUAGE.getPolicyRef_Pack())),
          Map.entry(
              LANGUAGE.getPolicyLink(),
              List.of(LANGUAGE.getPolicyLink_Document(), LANGUAGE.getPolicyLink_Clause())),
          Map.entry(LANGUAGE.getExemption(), List.of(LANGUAGE.getExemption_Rule())),
          Map.entry(LANGUAGE.getArtifact(), List.of(LANGUAGE.getArtifact_Name())),
          Map.entry(
              LANGUAGE.getDatasetUse(),
              List.of(LANGUAGE.getDatasetUse_Dataset(), LANGUAGE.getDatasetUse_Purpose())),
          Map.entry(
              LANGUAGE.getMeasurement(),
              List.of(LANGUAGE.getMeasurement_Metric(), LANGUAGE.getMeasurement_Dataset())),
          Map.entry(
              LANGUAGE.getApprovalRecord(),
              List.of(LANGUAGE.getApprovalRecord_By(), LANGUAGE.getApprovalRecord_On())),
          Map.entry(LANGUAGE.getShapeLayout(), List.of(LANGUAGE.getShapeLayout_Element())),
          Map.entry(LANGUAGE.getEdgeLayout(), List.of(LANGUAGE.getEdgeLayout_Transition())));

  private Keys() {}

  static boolean holdsValues(EReference containment) {
    return VALUES.contains(containment.getEReferenceType());
  }

  /** Key of something without an id that stands in a slot of its parent. */
  static String path(String parent, EReference slot, EObject object) {
    List<String> names = new ArrayList<>();
    for (EStructuralFeature feature : NAMES.getOrDefault(object.eClass(), List.of())) {
      Object value = object.eGet(feature);
      names.add(value instanceof Element element ? element.getId() : String.valueOf(value));
    }
    return parent + "/" + slot.getName() + ":" + String.join("|", names);
  }
}
