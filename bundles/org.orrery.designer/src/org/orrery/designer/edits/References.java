package org.orrery.designer.edits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.format.Ids;

/** What a copied part of a drawing refers to outside itself, and how it does so elsewhere. */
final class References {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private References() {}

  /**
   * Roles, data sets and the like that the copy refers to and the drawing lacks, and what those
   * refer to; they and their parts are added to what goes.
   */
  static Set<Element> definitions(
      Lifecycle source, Set<EObject> going, Map<String, Element> target) {
    Set<Element> found = new LinkedHashSet<>();
    Deque<EObject> open = new ArrayDeque<>(going);
    while (!open.isEmpty()) {
      for (EObject other : open.poll().eCrossReferences()) {
        if (other instanceof Element element
            && element.eContainer() == source
            && element.eContainmentFeature().isMany()
            && Kinds.of(element).shape() == Shape.LISTED
            && linked(element, going, target) == null) {
          found.add(element);
          going.add(element);
          element.eAllContents().forEachRemaining(going::add);
          open.add(element);
          element.eAllContents().forEachRemaining(open::add);
        }
      }
    }
    return found;
  }

  /** Gives all that goes a free id; a definition keeps its own where that is free. */
  static void renumber(
      Drawing drawing, Map<String, Element> target, Set<EObject> going, Set<Element> definitions) {
    Lifecycle numbers = EcoreUtil.copy(drawing.lifecycle());
    for (EObject object : going) {
      boolean isKept =
          object instanceof Element each
              && EcoreUtil.isAncestor(definitions, each)
              && !target.containsKey(each.getId());
      if (!isKept && object instanceof Element element) {
        String stem = element.getId().replaceFirst("-\\d+$", "");
        element.setId(Ids.fresh(numbers, stem));
        Note taken = LifecycleFactory.eINSTANCE.createNote();
        taken.setId(element.getId());
        numbers.getNotes().add(taken);
      }
    }
  }

  /** Lets references that lead out of the copy lead to the same ids in the drawing, or nowhere. */
  static void relink(Set<EObject> going, Map<String, Element> target) {
    for (EObject object : new ArrayList<>(going)) {
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (reference.isContainment() || reference.isContainer() || isEnd(reference)) {
          continue;
        }
        if (reference.isMany()) {
          List<EObject> kept = new ArrayList<>();
          ((List<?>) object.eGet(reference))
              .forEach(each -> keep(kept, linked((EObject) each, going, target)));
          object.eSet(reference, kept);
        } else if (object.eGet(reference) instanceof EObject other) {
          object.eSet(reference, linked(other, going, target));
        }
      }
    }
  }

  private static boolean isEnd(EReference reference) {
    return reference == L.getTransition_Source()
        || reference == L.getTransition_Target()
        || reference == L.getNode_Incoming()
        || reference == L.getNode_Outgoing();
  }

  private static void keep(List<EObject> kept, EObject object) {
    if (object != null) {
      kept.add(object);
    }
  }

  private static EObject linked(EObject other, Set<EObject> going, Map<String, Element> target) {
    if (going.contains(other)) {
      return other;
    }
    Element same = other instanceof Element element ? target.get(element.getId()) : null;
    return same != null && same.eClass() == other.eClass() ? same : null;
  }
}
