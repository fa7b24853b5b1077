package org.orrery.designer.edits;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One change of one feature of one object; making it gives the edit that takes it back. */
sealed interface Edit {
  /** Makes the change and returns its opposite. */
  Edit make();

  /** Gives a feature a value; {@code null} unsets it. */
  record Set(EObject object, EStructuralFeature feature, Object value) implements Edit {
    @Override
    public Edit make() {
      Object before = object.eIsSet(feature) ? copied(object.eGet(feature)) : null;
      if (value == null) {
        object.eUnset(feature);
      } else {
        object.eSet(feature, value);
      }
      return new Set(object, feature, before);
    }

    private static Object copied(Object value) {
      return value instanceof List<?> list ? new ArrayList<>(list) : value;
    }
  }

  /** Puts a value into a list; at the end when {@code index} is negative. */
  record Add(EObject object, EStructuralFeature feature, Object value, int index) implements Edit {
    @Override
    public Edit make() {
      EList<Object> list = list(object, feature);
      list.add(index < 0 ? list.size() : index, value);
      return new Remove(object, feature, value);
    }
  }

  /** Takes a value out of a list. */
  record Remove(EObject object, EStructuralFeature feature, Object value) implements Edit {
    @Override
    public Edit make() {
      EList<Object> list = list(object, feature);
      int index = list.indexOf(value);
      list.remove(index);
      return new Add(object, feature, value, index);
    }
  }

  /** Moves a value within its list. */
  record Move(EObject object, EStructuralFeature feature, Object value, int index) implements Edit {
    @Override
    public Edit make() {
      EList<Object> list = list(object, feature);
      int before = list.indexOf(value);
      list.move(index, before);
      return new Move(object, feature, value, before);
    }
  }

  @SuppressWarnings("unchecked")
  private static EList<Object> list(EObject object, EStructuralFeature feature) {
    return (EList<Object>) object.eGet(feature);
  }
}
