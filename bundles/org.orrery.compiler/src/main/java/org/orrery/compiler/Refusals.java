package org.orrery.compiler;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Element;

/** Collects everything that speaks against compiling, so that a person sees all of it at once. */
final class Refusals {
  private final List<Refusal> found = new ArrayList<>();

  void add(EObject place, String message, String remedy) {
    Refusal refusal = new Refusal(idOf(place), place.eClass().getName(), "", message, remedy);
    if (!found.contains(refusal)) {
      found.add(refusal);
    }
  }

  /** Throws when there is a reason to. */
  void check() throws CompilationException {
    if (!found.isEmpty()) {
      throw new CompilationException(found);
    }
  }

  /** Id of the element, or of the nearest element around it. */
  private static String idOf(EObject place) {
    for (EObject object = place; object != null; object = object.eContainer()) {
      if (object instanceof Element element && element.getId() != null) {
        return element.getId();
      }
    }
    return "";
  }
}
