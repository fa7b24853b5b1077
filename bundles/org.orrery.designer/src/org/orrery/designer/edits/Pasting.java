package org.orrery.designer.edits;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/** Puts the elements of a copied part of a drawing into another one, with lines and places. */
final class Pasting {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private final Drawing drawing;
  private final Drawing source;
  private final Edits edits;
  private final Map<String, Element> target;
  private Point shift;

  /**
   * @param source a copy of its own, which is taken apart
   * @param shift of what is pasted against where it was; null to where it covers nothing
   */
  Pasting(Drawing drawing, Drawing source, Edits edits, Point shift) {
    this.drawing = drawing;
    this.source = source;
    this.edits = edits;
    this.shift = shift;
    this.target = drawing.byId();
  }

  /**
   * @param home the container for nodes whose own one is not in the drawing; may be null
   * @param created receives the new elements
   * @return false when there is nothing to paste or a node has no container to go to
   */
  boolean add(Set<String> chosen, Element home, Collection<Element> created) {
    Map<Element, Element> homes = homes(chosen, home);
    if (homes.isEmpty()) {
      return false;
    }
    if (shift == null) {
      shift = new Vacancy(drawing, source).shift(homes);
    }
    Set<Element> all = new LinkedHashSet<>(homes.keySet());
    homes.keySet().forEach(each -> all.addAll(Graph.nodesIn(each)));
    List<Transition> lines =
        source.lifecycle().getTransitions().stream()
            .filter(line -> all.contains(line.getSource()) && all.contains(line.getTarget()))
            .toList();
    Map<Element, Rectangle> places = new HashMap<>();
    all.forEach(each -> places.put(each, source.boundsOf(each)));
    Map<Transition, EdgeLayout> courses = new HashMap<>();
    lines.forEach(line -> courses.put(line, source.edgeOf(line)));
    bringDefinitions(all, lines);
    List<EObject[]> ends =
        lines.stream().map(l -> new EObject[] {l.getSource(), l.getTarget()}).toList();
    source.lifecycle().getTransitions().forEach(Pasting::detach);
    Layout layout = Placing.layout(drawing, edits);
    addElements(homes, places, layout);
    Set<EObject> around = new LinkedHashSet<>(homes.keySet());
    around.add(drawing.lifecycle());
    Set<Monitor> silent = new LinkedHashSet<>();
    all.forEach(each -> Wiring.wire(each, around, silent::add));
    silent.forEach(monitor -> Wiring.fire(monitor, edits));
    created.addAll(homes.keySet());
    for (int i = 0; i < lines.size(); i++) {
      addLine(lines.get(i), ends.get(i), layout, courses.get(lines.get(i)));
    }
    return true;
  }

  /** The containers that chosen elements go to; empty when one has none. */
  private Map<Element, Element> homes(Set<String> chosen, Element home) {
    Map<String, Element> old = source.byId();
    Map<Element, Element> homes = new LinkedHashMap<>();
    for (String id : chosen) {
      Element container = container(old.get(id), home);
      if (container == null) {
        return Map.of();
      }
      homes.put(old.get(id), container);
    }
    return homes;
  }

  /** Brings along what is referred to and lacks, and gives all that goes its ids and references. */
  private void bringDefinitions(Set<Element> all, List<Transition> lines) {
    Set<EObject> going = new LinkedHashSet<>(all);
    all.forEach(each -> each.eAllContents().forEachRemaining(going::add));
    going.addAll(lines);
    Set<Element> definitions = References.definitions(source.lifecycle(), going, target);
    References.renumber(drawing, target, going, definitions);
    References.relink(going, target);
    for (Element definition : definitions) {
      EcoreUtil.remove(definition);
      edits.add(
          drawing.lifecycle(), Creating.reference(drawing.lifecycle(), definition), definition);
    }
  }

  private void addElements(
      Map<Element, Element> homes, Map<Element, Rectangle> places, Layout layout) {
    Room room = new Room(drawing);
    homes.forEach(
        (element, container) -> {
          EcoreUtil.remove(element);
          edits.add(container, Creating.reference(container, element), element);
          Rectangle place = shifted(places.get(element));
          edits.add(layout, L.getLayout_Shapes(), Placing.newShape(element, place));
          room.need(container, place);
          for (Element inner : Graph.nodesIn(element)) {
            edits.add(layout, L.getLayout_Shapes(), Placing.newShape(inner, places.get(inner)));
          }
        });
    room.add(edits);
  }

  private void addLine(Transition line, EObject[] ends, Layout layout, EdgeLayout course) {
    EcoreUtil.remove(line);
    edits.add(drawing.lifecycle(), L.getLifecycle_Transitions(), line);
    edits.setAnyway(line, L.getTransition_Source(), ends[0]);
    edits.setAnyway(line, L.getTransition_Target(), ends[1]);
    addCourse(layout, course);
  }

  private void addCourse(Layout layout, EdgeLayout course) {
    if (course != null) {
      EcoreUtil.remove(course);
      for (Bendpoint bend : course.getBendpoints()) {
        bend.setX(bend.getX() + shift.x);
        bend.setY(bend.getY() + shift.y);
      }
      edits.add(layout, L.getLayout_Edges(), course);
    }
  }

  private static void detach(Transition line) {
    line.setSource(null);
    line.setTarget(null);
  }

  private Rectangle shifted(Rectangle place) {
    return place.getTranslated(shift);
  }

  private Element container(Element element, Element home) {
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
    return element instanceof Node ? firstStage() : null;
  }

  private Stage firstStage() {
    List<Stage> stages = drawing.lifecycle().getStages();
    return stages.isEmpty() ? null : stages.get(0);
  }
}
