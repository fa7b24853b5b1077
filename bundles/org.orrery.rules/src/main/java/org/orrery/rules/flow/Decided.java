package org.orrery.rules.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.DecisionNode;

/** What is known of decisions from each alone, until something of it is edited. */
final class Decided {
  private final Map<DecisionNode, Set<String>> outcomes = new IdentityHashMap<>();
  private final Set<DecisionNode> faultless = Collections.newSetFromMap(new IdentityHashMap<>());

  Set<String> outcomes(DecisionNode decision, Function<DecisionNode, Set<String>> found) {
    return outcomes.computeIfAbsent(decision, found);
  }

  <T> List<T> faults(DecisionNode decision, Function<DecisionNode, List<T>> found) {
    if (faultless.contains(decision)) {
      return List.of();
    }
    List<T> faults = found.apply(decision);
    if (faults.isEmpty()) {
      faultless.add(decision);
    }
    return faults;
  }

  void forgetAll() {
    outcomes.clear();
    faultless.clear();
  }

  /**
   * Says that an object was edited, or what was put in or taken out. Which decisions ask for an
   * operand {@link #forget} says.
   */
  void edited(EObject object, Collection<EObject> parts) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      forget(at);
    }
    parts.forEach(this::forget);
  }

  /** Says that a decision, or what it asks for, may be otherwise. */
  void forget(EObject object) {
    outcomes.remove(object);
    faultless.remove(object);
  }
}
