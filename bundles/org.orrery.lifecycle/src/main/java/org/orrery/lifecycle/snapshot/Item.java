package org.orrery.lifecycle.snapshot;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.format.Comment;

/**
 * Something of a drawing that has an identity: an element, or what an element holds under a name of
 * its own, for example a setting or the place of a shape.
 *
 * @param key the element's id, or a path to what an element holds; empty for the drawing itself
 * @param parent key of what holds it; null for the drawing itself
 * @param slot feature that holds it; null for the drawing itself
 * @param values what is set, in the order of the language: a text for a value, the key of an
 *     element for a reference, and lists of texts, keys or {@link Part}s
 * @param children keys of the items inside, in their order, by feature
 */
public record Item(
    String key,
    EClass type,
    String parent,
    EReference slot,
    Map<EStructuralFeature, Object> values,
    Map<EReference, List<String>> children,
    List<Comment> comments) {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** Key of the drawing itself. */
  public static final String ROOT = "";

  public Item {
    values = SmallMap.copyOf(values);
    children = SmallMap.copyOf(children);
    comments = List.copyOf(comments);
  }

  /** Whether it is an element, with an id that people can see. */
  public boolean isElement() {
    return LANGUAGE.getElement().isSuperTypeOf(type);
  }

  /** Whether it says where something stands in the picture, not what the life cycle is. */
  public boolean isLayout() {
    return type == LANGUAGE.getLayout()
        || type == LANGUAGE.getShapeLayout()
        || type == LANGUAGE.getEdgeLayout();
  }

  /** A value, or the key of a reference; null when it is not set. */
  public String text(EStructuralFeature feature) {
    return (String) values.get(feature);
  }

  /** The texts, keys or parts of a feature with many; empty when there are none. */
  @SuppressWarnings("unchecked")
  public <T> List<T> list(EStructuralFeature feature) {
    return (List<T>) values.getOrDefault(feature, List.of());
  }

  /** The same with other content. */
  public Item with(Map<EStructuralFeature, Object> newValues, List<Comment> newComments) {
    return new Item(key, type, parent, slot, newValues, children, newComments);
  }

  /** The same with other items inside. */
  public Item holding(Map<EReference, List<String>> newChildren) {
    return new Item(key, type, parent, slot, values, newChildren, comments);
  }
}
