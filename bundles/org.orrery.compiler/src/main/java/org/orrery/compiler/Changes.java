package org.orrery.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Transition;

/** What one drawing says and another does not; where things stand in the picture does not count. */
public final class Changes {
  private static final int SHORT = 40;

  private Changes() {}

  /** How an element differs. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A difference in one element.
   *
   * @param element id of the element
   * @param elementKind class of the element in the language, for example {@code TrainStep}
   * @param name name of the element, or what it connects, or its id
   * @param detail what is different, one line
   */
  public record Change(Kind kind, String element, String elementKind, String name, String detail) {}

  /** The differences: added and changed elements in the later order, then the removed ones. */
  public static List<Change> between(Lifecycle before, Lifecycle after) {
    Map<String, Element> old = elements(before);
    Map<String, Element> now = elements(after);
    List<Change> changes = new ArrayList<>();
    for (Element element : now.values()) {
      Element earlier = old.get(element.getId());
      boolean other = earlier == null || earlier.eClass() != element.eClass();
      String detail = other ? place(element) : difference(earlier, element);
      if (other) {
        changes.add(change(Kind.ADDED, element, detail));
      } else if (!detail.isEmpty()) {
        changes.add(change(Kind.CHANGED, element, detail));
      }
    }
    for (Element element : old.values()) {
      Element later = now.get(element.getId());
      if (later == null || later.eClass() != element.eClass()) {
        changes.add(change(Kind.REMOVED, element, place(element)));
      }
    }
    return changes;
  }

  private static Map<String, Element> elements(Lifecycle lifecycle) {
    Map<String, Element> elements = new LinkedHashMap<>();
    elements.put(lifecycle.getId(), lifecycle);
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Element element) {
        elements.putIfAbsent(element.getId(), element);
      }
    }
    return elements;
  }

  private static Change change(Kind kind, Element element, String detail) {
    return new Change(kind, element.getId(), element.eClass().getName(), name(element), detail);
  }

  private static String name(Element element) {
    if (Texts.isBlank(element.getName()) && element instanceof Transition transition) {
      return ends(transition);
    }
    return Texts.nameOf(element);
  }

  private static String ends(Transition transition) {
    return idOf(transition.getSource()) + " \u2192 " + idOf(transition.getTarget());
  }

  private static String place(Element element) {
    if (element instanceof Transition transition) {
      return ends(transition);
    }
    EObject container = element.eContainer();
    return container instanceof Element parent ? "in " + Texts.nameOf(parent) : "";
  }

  private static String difference(Element before, Element after) {
    List<String> details = new ArrayList<>();
    if (!Objects.equals(idOf(before.eContainer()), idOf(after.eContainer()))) {
      details.add("moved from " + idOf(before.eContainer()) + " to " + idOf(after.eContainer()));
    }
    for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
      if (isMeaning(feature)) {
        String old = text(before, feature);
        String now = text(after, feature);
        if (!old.equals(now)) {
          details.add(difference(feature.getName(), old, now));
        }
      }
    }
    return String.join("; ", details);
  }

  private static String difference(String feature, String old, String now) {
    boolean shown = old.length() <= SHORT && now.length() <= SHORT;
    return shown ? feature + ": " + quote(old) + " \u2192 " + quote(now) : feature + " changed";
  }

  private static String quote(String text) {
    return text.isEmpty() ? "none" : text;
  }

  /** Layout is no meaning, and a transition says itself what it connects. */
  private static boolean isMeaning(EStructuralFeature feature) {
    boolean layout = feature == LifecyclePackage.eINSTANCE.getLifecycle_Layout();
    boolean opposite =
        feature.getEContainingClass() == LifecyclePackage.eINSTANCE.getNode()
            && feature instanceof EReference reference
            && reference.getEOpposite() != null;
    return !layout && !opposite && !feature.isDerived() && !feature.isTransient();
  }

  /** What an object says with a feature; elements inside are compared by themselves. */
  private static String text(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature);
    Collection<?> values =
        value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    return values.stream()
        .map(each -> text(feature, each))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String text(EStructuralFeature feature, Object value) {
    if (feature instanceof EAttribute attribute) {
      return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }
    EObject object = (EObject) value;
    if (!((EReference) feature).isContainment()) {
      return idOf(object);
    }
    return object instanceof Element ? "" : content(object);
  }

  private static String content(EObject object) {
    return object.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> object.eIsSet(feature))
        .map(feature -> feature.getName() + " " + text(object, feature))
        .collect(Collectors.joining(" ", "(", ")"));
  }

  private static String idOf(EObject object) {
    return object instanceof Element element ? String.valueOf(element.getId()) : "";
  }
}
