package org.orrery.designer.properties;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;

/** What features of an element belong together in the properties. */
enum FeatureGroup {
  GENERAL,
  THRESHOLDS,
  TABLE,
  LISTS,
  PEOPLE,
  TIME,
  POLICY,
  USES,
  PROBLEMS;

  private static final Set<String> FIRST = Set.of("id", "name", "documentation");
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "role",
          "consulted",
          "approvers",
          "reviewers",
          "quorum",
          "panel",
          "eachRole",
          "fourEyes",
          "delegation",
          "escalateTo",
          "recipients",
          "checklist",
          "requiredEvidence");
  private static final Set<String> OF_TIME =
      Set.of(
          "dueIn",
          "remindAfter",
          "escalateAfter",
          "conditionsExpireIn",
          "every",
          "schedule",
          "timeout",
          "retry",
          "coolDown",
          "cap",
          "capPeriod");
  private static final Set<String> OF_TABLE =
      Set.of("rows", "hitPolicy", "defaultOutcome", "outcomes");
  private static final Set<String> OF_THRESHOLDS = Set.of("warning", "critical", "hysteresis");
  private static final Set<String> OF_POLICY = Set.of("clauses", "exemptions", "policies");
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** Seen on the drawing, or elements of their own. */
  private static final Set<EStructuralFeature> ELSEWHERE =
      Set.of(
          LANGUAGE.getNode_Outgoing(),
          LANGUAGE.getNode_Incoming(),
          LANGUAGE.getLifecycle_Layout(),
          LANGUAGE.getLifecycle_Stages(),
          LANGUAGE.getLifecycle_Transitions(),
          LANGUAGE.getLifecycle_Notes(),
          LANGUAGE.getLifecycle_Pipelines(),
          LANGUAGE.getLifecycle_Model(),
          LANGUAGE.getStage_Nodes(),
          LANGUAGE.getPipeline_Nodes(),
          LANGUAGE.getPipeline_Links());

  /** The features of a class that belong here, in the order of the language. */
  List<EStructuralFeature> of(EClass type) {
    return type.getEAllStructuralFeatures().stream()
        .filter(feature -> !ELSEWHERE.contains(feature))
        .filter(feature -> group(feature) == this)
        .toList();
  }

  private static FeatureGroup group(EStructuralFeature feature) {
    String name = feature.getName();
    if (FIRST.contains(name)) {
      return GENERAL;
    }
    if (OF_THRESHOLDS.contains(name)) {
      return THRESHOLDS;
    }
    if (OF_TABLE.contains(name)) {
      return TABLE;
    }
    if (OF_POLICY.contains(name)) {
      return POLICY;
    }
    if (OF_TIME.contains(name)) {
      return TIME;
    }
    if (OF_PEOPLE.contains(name)) {
      return PEOPLE;
    }
    boolean isList = feature instanceof EReference reference && reference.isContainment();
    return isList ? LISTS : GENERAL;
  }
}
