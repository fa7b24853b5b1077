package org.orrery.lifecycle.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.Ids;

/** Takes the snapshot of one drawing; references to what is not in it are left out. */
final class Capture {
  private final Lifecycle lifecycle;
  private final LinkedHashMap<String, Item> items = new LinkedHashMap<>();

  /** Paths that several things have, with the number of those behind the first. */
  private final Map<String, Integer> shared = new HashMap<>();

  private final Map<EClass, EStructuralFeature[]> written = new HashMap<>();
  private final Map<EClass, EReference[]> holding = new HashMap<>();
  private final SmallMap.Builder open = new SmallMap.Builder();

  Capture(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  Snapshot snapshot() {
    item(lifecycle, Item.ROOT, null, null);
    return new Snapshot(items);
  }

  /** The id of an element that was not captured yet. */
  private String ownId(Element element) {
    String id = element.getId();
    if (id == null || !Ids.isValid(id) || id.equals(lifecycle.getId()) || items.containsKey(id)) {
      throw new IllegalArgumentException(
          "The "
              + element.eClass().getName()
              + " '"
              + element.getName()
              + "' has no id of its own: '"
              + id
              + "'.");
    }
    return id;
  }

  /** Key of an element of this drawing; null for any other. */
  private String keyOf(EObject object) {
    if (object == lifecycle) {
      return Item.ROOT;
    }
    return object instanceof Element element && EcoreUtil.isAncestor(lifecycle, object)
        ? element.getId()
        : null;
  }

  private void item(EObject object, String key, String parent, EReference slot) {
    items.put(key, null);
    int children = open.begin();
    for (EReference reference : holding.computeIfAbsent(object.eClass(), Capture::holding)) {
      if (object.eIsSet(reference)) {
        List<String> keys = new ArrayList<>();
        for (EObject child : many(object.eGet(reference))) {
          if (isWritten(child)) {
            String childKey = key(key, reference, child);
            keys.add(childKey);
            item(child, childKey, key, reference);
          }
        }
        if (!keys.isEmpty()) {
          open.put(reference, List.copyOf(keys));
        }
      }
    }
    Map<EReference, List<String>> held = open.map(children);
    List<Comment> comments = Comments.of(object);
    items.put(key, new Item(key, object.eClass(), parent, slot, values(object), held, comments));
  }

  private String key(String parent, EReference slot, EObject child) {
    if (child instanceof Element element) {
      return ownId(element);
    }
    String path = Keys.path(parent, slot, child);
    return items.containsKey(path) ? path + "#" + (1 + shared.merge(path, 1, Integer::sum)) : path;
  }

  private boolean isWritten(EObject object) {
    return switch (object) {
      case ShapeLayout shape -> keyOf(shape.getElement()) != null;
      case EdgeLayout edge -> keyOf(edge.getTransition()) != null;
      default -> true;
    };
  }

  private Map<EStructuralFeature, Object> values(EObject object) {
    int values = open.begin();
    for (EStructuralFeature feature : written.computeIfAbsent(object.eClass(), Capture::written)) {
      if (object.eIsSet(feature)) {
        Object value = value(object, feature);
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
          open.put(feature, value);
        }
      }
    }
    return open.map(values);
  }

  /** What of a kind holds items. */
  private static EReference[] holding(EClass type) {
    return type.getEAllContainments().stream()
        .filter(reference -> !Keys.holdsValues(reference))
        .toArray(EReference[]::new);
  }

  /** What is written of a kind as values, in the order of the language. */
  private static EStructuralFeature[] written(EClass type) {
    return type.getEAllStructuralFeatures().stream()
        .filter(feature -> !feature.isTransient())
        .filter(
            feature ->
                !(feature instanceof EReference reference)
                    || !reference.isContainment()
                    || Keys.holdsValues(reference))
        .toArray(EStructuralFeature[]::new);
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
      return many(value).stream().map(this::part).toList();
    }
    return feature.isMany()
        ? many(value).stream().map(this::keyOf).filter(Objects::nonNull).toList()
        : keyOf((EObject) value);
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
