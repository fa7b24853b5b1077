package org.orrery.rules.properties;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.LifecyclePackage;

/** The classes of the language by their names. */
public final class Kinds {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private Kinds() {}

  /** The names of all classes of elements, abstract ones too. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (var classifier : LANGUAGE.getEClassifiers()) {
      if (classifier instanceof EClass kind && LANGUAGE.getElement().isSuperTypeOf(kind)) {
        names.add(kind.getName());
      }
    }
    return names;
  }

  /** The class of elements with a name. */
  public static Optional<EClass> named(String name) {
    return LANGUAGE.getEClassifier(name) instanceof EClass kind
            && LANGUAGE.getElement().isSuperTypeOf(kind)
        ? Optional.of(kind)
        : Optional.empty();
  }

  /** The classes that are not abstract among a class and those derived from it. */
  public static Set<EClass> concrete(EClass kind) {
    Set<EClass> found = new LinkedHashSet<>();
    for (var classifier : LANGUAGE.getEClassifiers()) {
      if (classifier instanceof EClass other && !other.isAbstract() && kind.isSuperTypeOf(other)) {
        found.add(other);
      }
    }
    return found;
  }

  /** The classes that are not abstract among several and those derived from them. */
  public static Set<EClass> concrete(Collection<EClass> kinds) {
    Set<EClass> found = new LinkedHashSet<>();
    kinds.forEach(kind -> found.addAll(concrete(kind)));
    return found;
  }
}
