package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.EnumTexts;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** What can be chosen for a feature, and how it is called. */
final class Choices {
  private Choices() {}

  static boolean isEnumeration(EStructuralFeature feature) {
    return feature.getEType() instanceof EEnum;
  }

  static List<Object> of(Lifecycle lifecycle, EObject object, EStructuralFeature feature) {
    if (feature.getEType() instanceof EEnum type) {
      return type.getELiterals().stream().<Object>map(EEnumLiteral::getInstance).toList();
    }
    EReference reference = (EReference) feature;
    List<Object> found = new ArrayList<>();
    lifecycle
        .eAllContents()
        .forEachRemaining(
            each -> {
              if (each != object && reference.getEReferenceType().isInstance(each)) {
                found.add(each);
              }
            });
    return found;
  }

  static String text(Object choice) {
    return switch (choice) {
      case null -> Messages.get("choice.none");
      case Enumerator literal -> EnumTexts.of(literal);
      case Element element -> Names.of(element);
      default -> choice.toString();
    };
  }
}
