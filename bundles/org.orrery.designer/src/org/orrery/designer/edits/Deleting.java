package org.orrery.designer.edits;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;

/**
 * Removes elements with their lines, their places and every reference to them. The flow heals: what
 * led to a removed step leads to where the flow went on behind it.
 */
public final class Deleting {
  private Deleting() {}

  public static Command command(Drawing drawing, Collection<? extends EObject> elements) {
    Edits edits = new Edits(Messages.get("edit.delete", elements.size()));
    add(drawing, edits, elements);
    return edits.command();
  }

  static void add(Drawing drawing, Edits edits, Collection<? extends EObject> elements) {
    Set<EObject> chosen = new LinkedHashSet<>(elements);
    Map<Transition, Node> healed = healed(chosen);
    Set<EObject> roots = withLines(chosen);
    roots.removeAll(healed.keySet());
    Set<EObject> going = new HashSet<>();
    for (EObject root : roots) {
      going.add(root);
      root.eAllContents().forEachRemaining(going::add);
    }
    Set<EObject> dependents = new LinkedHashSet<>();
    Map<EObject, Collection<EStructuralFeature.Setting>> uses =
        EcoreUtil.UsageCrossReferencer.findAll(going, drawing.lifecycle());
    for (Map.Entry<EObject, Collection<EStructuralFeature.Setting>> use : uses.entrySet()) {
      for (EStructuralFeature.Setting setting : use.getValue()) {
        EObject user = setting.getEObject();
        if (going.contains(user)) {
          continue;
        }
        if (isPointless(user)) {
          dependents.add(user);
        } else {
          release(edits, setting, use.getKey());
        }
      }
    }
    healed.forEach((line, target) -> heal(drawing, edits, line, target));
    dependents.forEach(user -> removeFromContainer(edits, user));
    for (EObject root : roots) {
      detach(edits, root);
      removeFromContainer(edits, root);
    }
  }

  /** The transitions that stay, with the node that they lead to instead of a removed one. */
  private static Map<Transition, Node> healed(Set<EObject> chosen) {
    Map<Transition, Node> healed = new LinkedHashMap<>();
    for (EObject element : chosen) {
      if (!(element instanceof Node node)) {
        continue;
      }
      List<Transition> staying =
          node.getIncoming().stream()
              .filter(line -> !chosen.contains(line) && !isGoing(line.getSource(), chosen))
              .toList();
      Node next = staying.isEmpty() ? null : WayOn.past(node, other -> isGoing(other, chosen));
      if (next == null) {
        continue;
      }
      for (Transition line : staying) {
        boolean isNew =
            line.getSource().getOutgoing().stream().noneMatch(other -> other.getTarget() == next);
        if (isNew && Connecting.canJoin(line.getSource(), next)) {
          healed.put(line, next);
        }
      }
    }
    return healed;
  }

  private static boolean isGoing(EObject object, Set<EObject> chosen) {
    return object == null || isIn(object, chosen);
  }

  /** Whether a set holds an object or what it is contained in. */
  private static boolean isIn(EObject object, Set<EObject> set) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (set.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static void heal(Drawing drawing, Edits edits, Transition line, Node target) {
    edits.setAnyway(line, LifecyclePackage.eINSTANCE.getTransition_Target(), target);
    EdgeLayout bends = drawing.edgeOf(line);
    if (bends != null) {
      edits.remove(bends.eContainer(), LifecyclePackage.eINSTANCE.getLayout_Edges(), bends);
    }
  }

  /** The elements and the lines at their nodes, outermost only. */
  private static Set<EObject> withLines(Set<EObject> chosen) {
    Set<EObject> roots = new LinkedHashSet<>();
    for (EObject element : chosen) {
      if (element instanceof Element node) {
        addLines(roots, node);
        Graph.nodesIn(node).forEach(inner -> addLines(roots, inner));
      }
      roots.add(element);
    }
    roots.removeIf(root -> isIn(root.eContainer(), roots));
    return roots;
  }

  private static void addLines(Set<EObject> roots, Element node) {
    roots.addAll(Graph.leaving(node));
    roots.addAll(Graph.reaching(node));
  }

  /** Whether an object says nothing without what it refers to. */
  private static boolean isPointless(EObject user) {
    return user instanceof ShapeLayout
        || user instanceof EdgeLayout
        || user instanceof Condition
        || user instanceof PipelineLink;
  }

  private static void release(Edits edits, EStructuralFeature.Setting setting, EObject target) {
    EStructuralFeature feature = setting.getEStructuralFeature();
    if (!feature.isChangeable() || feature.isDerived()) {
      return;
    }
    if (feature instanceof EReference reference && reference.getEOpposite() != null) {
      return;
    }
    if (feature.isMany()) {
      edits.remove(setting.getEObject(), feature, target);
    } else {
      edits.setAnyway(setting.getEObject(), feature, null);
    }
  }

  /** Takes a transition off its nodes, which keep the order of their other lines on undo. */
  private static void detach(Edits edits, EObject root) {
    if (root instanceof Transition transition) {
      LifecyclePackage l = LifecyclePackage.eINSTANCE;
      if (transition.getSource() != null) {
        edits.remove(transition.getSource(), l.getNode_Outgoing(), transition);
      }
      if (transition.getTarget() != null) {
        edits.remove(transition.getTarget(), l.getNode_Incoming(), transition);
      }
    }
  }

  private static void removeFromContainer(Edits edits, EObject object) {
    EReference feature = object.eContainmentFeature();
    if (feature.isMany()) {
      edits.remove(object.eContainer(), feature, object);
    } else {
      edits.setAnyway(object.eContainer(), feature, null);
    }
  }
}
