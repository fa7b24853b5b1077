package org.orrery.designer.properties;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;

/**
 * Features that several elements have in common: those of the same name and type. What tells one
 * element from the other and the parts of each are left out.
 */
final class Alike {
  private Alike() {}

  /** The features of a group that all elements have, as the first one has them. */
  static List<EStructuralFeature> features(FeatureGroup group, List<Element> elements) {
    List<EStructuralFeature> all = group.of(elements.get(0).eClass());
    return elements.size() == 1
        ? all
        : all.stream()
            .filter(feature -> !feature.getName().equals("id") && !feature.getName().equals("name"))
            .filter(feature -> !(feature instanceof EReference part && part.isContainment()))
            .filter(
                feature -> elements.stream().allMatch(each -> in(each.eClass(), feature) != null))
            .toList();
  }

  /** The feature of a class that is like another one, or null. */
  static EStructuralFeature in(EClass type, EStructuralFeature feature) {
    EStructuralFeature found = type.getEStructuralFeature(feature.getName());
    boolean isLike =
        found != null
            && found.getEType() == feature.getEType()
            && found.isMany() == feature.isMany();
    return isLike ? found : null;
  }
}
