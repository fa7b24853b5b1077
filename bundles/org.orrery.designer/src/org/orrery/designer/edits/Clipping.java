package org.orrery.designer.edits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.Ids;

/**
 * A copied part of a drawing: a life cycle of its own with the stages and nodes that were copied,
 * the lines between them and their places. It is never changed, so that it can be pasted often.
 * Into another drawing it brings the roles, data sets and the like that it refers to along.
 */
public final class Clipping {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final int STEP = 20;

  private final Lifecycle copy;
  private final Set<String> chosen;

  private Clipping(Lifecycle copy, Set<String> chosen) {
    this.copy = copy;
    this.chosen = Set.copyOf(chosen);
  }

  /** Copies elements, what is in them, and the lines between them. */
  public static Clipping of(Drawing drawing, Collection<Element> elements) {
    Set<String> chosen = new HashSet<>();
    for (Element element : elements) {
      boolean isInside =
          element.eContainer() instanceof Element container && elements.contains(container);
      if (!Graph.isLine(element) && !(element instanceof Lifecycle) && !isInside) {
        chosen.add(element.getId());
      }
    }
    return new Clipping(Comments.copy(drawing.lifecycle()), chosen);
  }

  public boolean isEmpty() {
    return chosen.isEmpty();
  }

  /**
   * Puts a copy into a drawing, with fresh ids.
   *
   * @param home the container for nodes whose own one is not in the drawing; may be null
   * @param round how many times it was pasted before, to shift the copies
   * @param created receives the new elements
   * @return not executable when there is nothing to paste or a node has no container to go to
   */
  public Command paste(
      Drawing drawing, Element home, int round, String label, Collection<Element> created) {
    Drawing source = new Drawing(Comments.copy(copy));
    try {
      Edits edits = new Edits(label);
      return add(drawing, source, edits, home, STEP * (round + 1), created)
          ? edits.command()
          : UnexecutableCommand.INSTANCE;
    } finally {
      source.dispose();
    }
  }

  private boolean add(
      Drawing drawing,
      Drawing source,
      Edits edits,
      Element home,
      int shift,
      Collection<Element> created) {
    Map<String, Element> target = drawing.byId();
    Map<String, Element> old = source.byId();
    Set<Element> moved = new LinkedHashSet<>();
    Map<Element, Element> homes = new HashMap<>();
    for (String id : chosen) {
      Element element = old.get(id);
      Element container = container(drawing, target, element, home);
      if (container == null) {
        return false;
      }
      homes.put(element, container);
      moved.add(element);
    }
    Set<Element> all = new LinkedHashSet<>(moved);
    moved.forEach(each -> all.addAll(Graph.nodesIn(each)));
    List<Transition> lines =
        source.lifecycle().getTransitions().stream()
            .filter(line -> all.contains(line.getSource()) && all.contains(line.getTarget()))
            .toList();
    Set<EObject> going = new HashSet<>(all);
    all.forEach(each -> each.eAllContents().forEachRemaining(going::add));
    Map<Element, Rectangle> places = new HashMap<>();
    all.forEach(each -> places.put(each, source.boundsOf(each)));
    Map<Transition, EdgeLayout> courses = new HashMap<>();
    lines.forEach(line -> courses.put(line, source.edgeOf(line)));
    going.addAll(lines);
    Set<Element> definitions = definitions(source.lifecycle(), going, target);
    renumber(drawing, target, going, definitions);
    relink(going, target);
    List<EObject[]> ends =
        lines.stream().map(l -> new EObject[] {l.getSource(), l.getTarget()}).toList();
    source.lifecycle().getTransitions().forEach(Clipping::detach);
    for (Element definition : definitions) {
      EcoreUtil.remove(definition);
      edits.add(
          drawing.lifecycle(), Creating.reference(drawing.lifecycle(), definition), definition);
    }
    Layout layout = Placing.layout(drawing, edits);
    for (Element element : moved) {
      EcoreUtil.remove(element);
      Element container = homes.get(element);
      edits.add(container, Creating.reference(container, element), element);
      Rectangle place = places.get(element);
      edits.add(layout, L.getLayout_Shapes(), Placing.newShape(element, shifted(place, shift)));
      created.add(element);
      for (Element inner : Graph.nodesIn(element)) {
        edits.add(layout, L.getLayout_Shapes(), Placing.newShape(inner, places.get(inner)));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Transition line = lines.get(i);
      EcoreUtil.remove(line);
      edits.add(drawing.lifecycle(), L.getLifecycle_Transitions(), line);
      edits.setAnyway(line, L.getTransition_Source(), ends.get(i)[0]);
      edits.setAnyway(line, L.getTransition_Target(), ends.get(i)[1]);
      addCourse(edits, layout, courses.get(line), shift);
    }
    return !moved.isEmpty();
  }

  private static void addCourse(Edits edits, Layout layout, EdgeLayout course, int shift) {
    if (course != null) {
      EcoreUtil.remove(course);
      for (Bendpoint bend : course.getBendpoints()) {
        bend.setX(bend.getX() + shift);
        bend.setY(bend.getY() + shift);
      }
      edits.add(layout, L.getLayout_Edges(), course);
    }
  }

  private static void detach(Transition line) {
    line.setSource(null);
    line.setTarget(null);
  }

  private static Rectangle shifted(Rectangle place, int shift) {
    return place.getTranslated(shift, shift);
  }

  private static Element container(
      Drawing drawing, Map<String, Element> target, Element element, Element home) {
    if (element.eContainer() instanceof Lifecycle) {
      return drawing.lifecycle();
    }
    Element own = target.get(((Element) element.eContainer()).getId());
    if (home != null && home.eClass() == element.eContainer().eClass()) {
      return home;
    }
    if (own != null && own.eClass() == element.eContainer().eClass()) {
      return own;
    }
    return element instanceof Node ? firstStage(drawing) : null;
  }

  private static Stage firstStage(Drawing drawing) {
    List<Stage> stages = drawing.lifecycle().getStages();
    return stages.isEmpty() ? null : stages.get(0);
  }

  /**
   * Roles, data sets and the like that the copy refers to and the drawing lacks, and what those
   * refer to; they and their parts are added to what goes.
   */
  private static Set<Element> definitions(
      Lifecycle source, Set<EObject> going, Map<String, Element> target) {
    Set<Element> found = new LinkedHashSet<>();
    Deque<EObject> open = new ArrayDeque<>(going);
    while (!open.isEmpty()) {
      for (EObject other : open.poll().eCrossReferences()) {
        if (other instanceof Element element
            && element.eContainer() == source
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
  private static void renumber(
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
        org.orrery.lifecycle.Note taken =
            org.orrery.lifecycle.LifecycleFactory.eINSTANCE.createNote();
        taken.setId(element.getId());
        numbers.getNotes().add(taken);
      }
    }
  }

  /** Lets references that lead out of the copy lead to the same ids in the drawing, or nowhere. */
  private static void relink(Set<EObject> going, Map<String, Element> target) {
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
