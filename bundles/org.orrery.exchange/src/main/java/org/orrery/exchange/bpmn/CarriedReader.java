package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Stage;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;

/**
 * Reads {@code orrery:element}: what the compiler made an element of the process carry.
 *
 * <p>It follows the language alone. What does not fit it, because somebody edited the file, is
 * remarked and left out.
 */
final class CarriedReader {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private final Draft draft;
  private final Source source;
  private final Map<Element, Map<String, List<String>>> orders = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(
      org.w3c.dom.Element xml, EObject owner, EReference reference, List<String> ids) {}

  CarriedReader(Draft draft, Source source) {
    this.draft = draft;
    this.source = source;
  }

  org.w3c.dom.Element of(org.w3c.dom.Element xml) {
    return source.extension(xml, "element");
  }

  /** The concrete class of the language with a name, when it is of the expected sort; or null. */
  static EClass classNamed(String name, EClass expected) {
    boolean fits =
        LANGUAGE.getEClassifier(name) instanceof EClass found
            && !found.isAbstract()
            && expected.isSuperTypeOf(found);
    return fits ? (EClass) LANGUAGE.getEClassifier(name) : null;
  }

  /** Fills an element that has its id already. */
  void fill(Element element, org.w3c.dom.Element xml) {
    org.w3c.dom.Element carried = of(xml);
    if (carried != null) {
      source.useAll(carried);
      features(element, carried, xml);
    }
  }

  /** Ids in the order in which an element held them, by feature; empty when it carried none. */
  List<String> order(Element element, String feature) {
    return orders.getOrDefault(element, Map.of()).getOrDefault(feature, List.of());
  }

  private void features(EObject object, org.w3c.dom.Element carried, org.w3c.dom.Element place) {
    NamedNodeMap attributes = carried.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getNamespaceURI() == null) {
        attribute(object, attribute, place);
      }
    }
    for (org.w3c.dom.Element child : BpmnXml.children(carried)) {
      child(object, child, place);
    }
  }

  private void attribute(EObject object, Attr attribute, org.w3c.dom.Element place) {
    String name = attribute.getName();
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    switch (feature) {
      case EReference reference when isElsewhere(reference) ->
          orders
              .computeIfAbsent((Element) object, e -> new HashMap<>())
              .put(name, ids(attribute.getValue()));
      case EReference reference when !reference.isContainment() && !reference.isTransient() ->
          pending.add(new Pending(place, object, reference, ids(attribute.getValue())));
      case EAttribute single when !single.isMany() -> {
        if (single == LANGUAGE.getElement_Id()) {
          identify((Element) object, attribute.getValue(), place);
        } else {
          value(object, single, attribute.getValue(), place);
        }
      }
      case null, default -> {
        if (!(object instanceof Note && name.equals("untitled"))) {
          unknown(object, name, place);
        }
      }
    }
  }

  private static boolean isElsewhere(EReference reference) {
    return reference == LANGUAGE.getLifecycle_Stages()
        || reference == LANGUAGE.getLifecycle_Transitions()
        || reference == LANGUAGE.getLifecycle_Notes()
        || reference == LANGUAGE.getStage_Nodes();
  }

  private static List<String> ids(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private void identify(Element element, String id, org.w3c.dom.Element place) {
    draft.identify(element, id);
    if (!element.getId().equals(id)) {
      draft.remark(place, null, "'" + id + "' was taken; the copy is '" + element.getId() + "'.");
    }
  }

  private void child(EObject object, org.w3c.dom.Element xml, org.w3c.dom.Element place) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(xml.getLocalName());
    if (feature instanceof EAttribute attribute && attribute.isMany()) {
      value(object, attribute, xml.getTextContent(), place);
    } else if (feature instanceof EReference reference
        && reference.isContainment()
        && !isElsewhere(reference)) {
      contained(object, reference, xml, place);
    } else {
      unknown(object, xml.getLocalName(), place);
    }
  }

  private void contained(
      EObject object, EReference reference, org.w3c.dom.Element xml, org.w3c.dom.Element place) {
    String name = xml.getAttributeNS(BpmnXml.ORRERY, "class");
    EClass expected = reference.getEReferenceType();
    EClass type = classNamed(name.isEmpty() ? expected.getName() : name, expected);
    if (type == null) {
      unknown(object, name, place);
      return;
    }
    EObject child = EcoreUtil.create(type);
    features(child, xml, place);
    if (child instanceof Element element && element.getId() == null) {
      draft.identify(element, type.getName().toLowerCase(java.util.Locale.ROOT));
    }
    if (reference.isMany()) {
      list(object, reference).add(child);
    } else {
      object.eSet(reference, child);
    }
  }

  private void value(EObject object, EAttribute attribute, String text, org.w3c.dom.Element place) {
    EDataType type = attribute.getEAttributeType();
    try {
      Object value = EcoreUtil.createFromString(type, text);
      if (attribute.isMany()) {
        list(object, attribute).add(value);
      } else {
        object.eSet(attribute, value);
      }
    } catch (RuntimeException e) {
      draft.remark(place, null, "'" + text + "' is no value for '" + attribute.getName() + "'.");
    }
  }

  private void unknown(EObject object, String name, org.w3c.dom.Element place) {
    draft.remark(place, null, object.eClass().getName() + " has no '" + name + "'.");
  }

  /** Sets the references, when all elements are there; what is gone is remarked. */
  void resolve() {
    for (Pending each : pending) {
      for (String id : each.ids) {
        Element target = draft.byId(id);
        if (!each.reference.getEReferenceType().isInstance(target)) {
          draft.remark(
              each.xml,
              null,
              "'" + each.reference.getName() + "' named '" + id + "', which is gone.");
        } else if (each.reference.isMany()) {
          list(each.owner, each.reference).add(target);
        } else {
          each.owner.eSet(each.reference, target);
        }
      }
    }
  }

  /** Puts stages, nodes, transitions and notes back into the order in which they were drawn. */
  void restoreOrder(Lifecycle lifecycle) {
    sort(lifecycle.getStages(), order(lifecycle, "stages"));
    sort(lifecycle.getTransitions(), order(lifecycle, "transitions"));
    sort(lifecycle.getNotes(), order(lifecycle, "notes"));
    for (Stage stage : lifecycle.getStages()) {
      sort(stage.getNodes(), order(stage, "nodes"));
    }
  }

  private static <T extends Element> void sort(EList<T> elements, List<String> order) {
    Map<String, Integer> rank = new HashMap<>();
    order.forEach(id -> rank.put(id, rank.size()));
    List<T> sorted = new ArrayList<>(elements);
    sorted.sort(
        (one, other) ->
            Integer.compare(
                rank.getOrDefault(one.getId(), Integer.MAX_VALUE),
                rank.getOrDefault(other.getId(), Integer.MAX_VALUE)));
    org.eclipse.emf.common.util.ECollections.setEList(elements, sorted);
  }

  @SuppressWarnings("unchecked")
  private static EList<Object> list(EObject owner, EStructuralFeature feature) {
    return (EList<Object>) owner.eGet(feature);
  }
}
