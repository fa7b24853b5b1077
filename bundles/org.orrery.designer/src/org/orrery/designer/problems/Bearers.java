package org.orrery.designer.problems;

import org.eclipse.emf.ecore.EObject;
import org.orrery.designer.Annotations;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/** Names elements and who answers for them, for lists that outlive the drawing. Any thread. */
final class Bearers {
  private Bearers() {}

  static Annotations.Bearer of(Element element) {
    return new Annotations.Bearer(name(element), Kinds.of(element).label(), responsible(element));
  }

  private static String name(Element element) {
    boolean isNameless = element.getName() == null || element.getName().isBlank();
    if (isNameless && element instanceof Transition line) {
      return end(line.getSource()) + " \u2192 " + end(line.getTarget());
    }
    return Names.of(element);
  }

  private static String end(Node node) {
    return node == null ? "?" : Names.of(node);
  }

  /** The role of the step at or above it, or of where a line begins; else the model's owner. */
  private static String responsible(Element element) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      EObject bearer = at instanceof Transition line ? line.getSource() : at;
      if (bearer instanceof Step step && step.getRole() != null) {
        return Names.of(step.getRole());
      }
      if (bearer instanceof Kpi kpi && kpi.getOwner() != null) {
        return kpi.getOwner();
      }
    }
    return Elements.lifecycleOf(element)
        .map(Lifecycle::getModel)
        .map(model -> model.getOwner())
        .orElse("");
  }
}
