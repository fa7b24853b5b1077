package org.orrery.lifecycle.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.Ids;

/** Takes the snapshot of one drawing; references to what is not in it are left out. */
final class Capture {
  private final Lifecycle lifecycle;
  private final Map<EObject, String> elements = new HashMap<>();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Integer> paths = new HashMap<>();

  Capture(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  Snapshot snapshot() {
    elements.put(lifecycle, Item.ROOT);
    Map<String, Element> byId = new HashMap<>();
    byId.put(lifecycle.getId(), lifecycle);
    lifecycle.eAllContents().forEachRemaining(object -> name(object, byId));
    item(lifecycle, Item.ROOT, null, null);
    return new Snapshot(items);
  }

  private void name(EObject object, Map<String, Element> byId) {
    if (!(object instanceof Element element)) {
      return;
    }
    String id = element.getId();
    if (id == null || !Ids.isValid(id) || byId.putIfAbsent(id, element) != null) {
      throw new IllegalArgumentException(
          "The "
              + element.eClass().getName()
              + " '"
              + element.getName()
              + "' has no id of its own: '"
              + id
              + "'.");
    }
    elements.put(element, id);
  }

  private void item(EObject object, String key, String parent, EReference slot) {
    items.put(key, null);
    Map<EReference, List<String>> children = new LinkedHashMap<>();
    for (EReference reference : object.eClass().getEAllContainments()) {
      if (!Keys.holdsValues(reference)) {
        List<String> keys = new ArrayList<>();
        for (EObject child : many(object.eGet(reference))) {
          if (isWritten(child)) {
            String childKey = key(key, reference, child);
            keys.add(childKey);
            item(child, childKey, key, reference);
          }
        }
        if (!keys.isEmpty()) {
          children.put(reference, List.copyOf(keys));
        }
      }
    }
    Map<EStructuralFeature, Object> values = values(object);
    items.put(
        key, new Item(key, object.eClass(), parent, slot, values, children, Comments.of(object)));
  }

  private String key(String parent, EReference slot, EObject child) {
    if (child instanceof Element) {
      return elements.get(child);
    }
    String path = Keys.path(parent, slot, child);
    int number = paths.merge(path, 1, Integer::sum);
    return number == 1 ? path : path + "#" + number;
  }

  private boolean isWritten(EObject object) {
    return switch (object) {
      case ShapeLayout shape -> elements.containsKey(shape.getElement());
      case EdgeLayout edge -> elements.containsKey(edge.getTransition());
      default -> true;
    };
  }

  private Map<EStructuralFeature, Object> values(EObject object) {
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (!feature.isTransient() && object.eIsSet(feature)) {
        Object value = value(object, feature);
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
          values.put(feature, value);
        }
      }
    }
    return values;
  }

  private Object value(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature);
    if (feature instanceof EAttribute attribute) {
      EDataType type = attribute.getEAttributeType();
      return feature.isMany()
          ? ((Collection<?>) value).stream().map(v -> EcoreUtil.convertToString(type, v)).toList()
          : EcoreUtil.convertToString(type, value);
    }
    EReference reference = (EReference) feature;
    if (reference.isContainment()) {
      return Keys.holdsValues(reference) ? many(value).stream().map(this::part).toList() : null;
    }
    return feature.isMany()
        ? many(value).stream().map(elements::get).filter(Objects::nonNull).toList()
        : elements.get((EObject) value);
  }

  private Part part(EObject object) {
    return new Part(object.eClass(), values(object), Comments.of(object));
  }

  @SuppressWarnings("unchecked")
  private static Collection<EObject> many(Object value) {
    if (value instanceof Collection<?> objects) {
      return (Collection<EObject>) objects;
    }
    return value == null ? List.of() : List.of((EObject) value);
  }
}
