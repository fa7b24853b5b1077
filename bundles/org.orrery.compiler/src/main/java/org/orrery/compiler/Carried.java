package org.orrery.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/**
 * What an element says and BPMN does not, as the extension element {@code orrery:element}, so that
 * a drawing can be read back from its process.
 *
 * <p>Attributes of the language are attributes, lists of texts and contained objects are elements,
 * references are ids; what stands elsewhere in the process is referred to by its id, in its order.
 */
final class Carried {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** Said by the process itself: identity, texts, and the ends of flows. */
  private static final Set<EStructuralFeature> SAID =
      Set.of(
          LANGUAGE.getElement_Id(),
          LANGUAGE.getElement_Name(),
          LANGUAGE.getElement_Documentation(),
          LANGUAGE.getTransition_Source(),
          LANGUAGE.getTransition_Target(),
          LANGUAGE.getNote_Text());

  private static final Set<EReference> ELSEWHERE =
      Set.of(
          LANGUAGE.getLifecycle_Stages(),
          LANGUAGE.getLifecycle_Transitions(),
          LANGUAGE.getLifecycle_Notes(),
          LANGUAGE.getStage_Nodes());

  private Carried() {}

  /** Adds the extension to an element of the process when there is something to carry. */
  static void into(Xml parent, Element element) {
    Xml carried = of(element);
    if (!carried.isBare()) {
      Xml extensions = parent.add("extensionElements");
      extensions.add(carried);
    }
  }

  static Xml of(Element element) {
    Xml carried = new Xml("orrery:element");
    String name = element.getName();
    boolean unseen = element instanceof Note || Texts.isBlank(name);
    if (name != null && (unseen || name.equals(fallback(element)))) {
      carried.always("name", name);
    }
    String documentation = element.getDocumentation();
    if (documentation != null && documentation.isBlank()) {
      carried.always("documentation", documentation);
    }
    if (element instanceof Note note && note.getText() == null) {
      carried.always("untitled", "true");
    }
    features(element, carried, SAID);
    return carried;
  }

  /** What the process shows where an element has no name. */
  private static String fallback(Element element) {
    return switch (element) {
      case Lifecycle lifecycle -> lifecycle.getId();
      case Stage stage -> stage.getId();
      case Transition transition -> transition.getOutcome();
      default -> null;
    };
  }

  private static void features(EObject object, Xml xml, Set<EStructuralFeature> without) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature.isTransient() || without.contains(feature) || !object.eIsSet(feature)) {
        continue;
      }
      if (feature instanceof EAttribute attribute && !attribute.isMany()) {
        xml.always(attribute.getName(), text(attribute, object.eGet(attribute)));
      } else if (feature instanceof EReference reference
          && (!reference.isContainment() || ELSEWHERE.contains(reference))) {
        xml.always(reference.getName(), ids(values(object, reference)));
      }
    }
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature.isTransient() || without.contains(feature) || !object.eIsSet(feature)) {
        continue;
      }
      if (feature instanceof EAttribute attribute && attribute.isMany()) {
        values(object, attribute)
            .forEach(value -> xml.add("orrery:" + feature.getName()).text(text(attribute, value)));
      } else if (feature instanceof EReference reference
          && reference.isContainment()
          && !ELSEWHERE.contains(reference)) {
        values(object, reference).forEach(child -> contained(xml, reference, (EObject) child));
      }
    }
  }

  private static void contained(Xml xml, EReference reference, EObject child) {
    Xml inside = xml.add("orrery:" + reference.getName());
    EClass type = child.eClass();
    if (type != reference.getEReferenceType()) {
      inside.always("orrery:class", type.getName());
    }
    features(child, inside, Set.of());
  }

  private static String text(EAttribute attribute, Object value) {
    return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
  }

  private static String ids(List<Object> elements) {
    return elements.stream()
        .map(element -> ((Element) element).getId())
        .collect(Collectors.joining(" "));
  }

  private static List<Object> values(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature);
    return value instanceof Collection<?> many ? new ArrayList<>(many) : List.of(value);
  }
}
