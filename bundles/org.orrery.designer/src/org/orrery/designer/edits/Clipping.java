package org.orrery.designer.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;

/**
 * A copied part of a drawing: a life cycle of its own with the stages and nodes that were copied,
 * the lines between them and their places. It is never changed, so that it can be pasted often.
 * Into another drawing it brings the roles, data sets and the like that it refers to along.
 */
public final class Clipping {
  private static final int STEP = 20;

  private final Lifecycle copy;
  private final Set<String> chosen;

  private Clipping(Lifecycle copy, Set<String> chosen) {
    this.copy = copy;
    this.chosen = Collections.unmodifiableSet(chosen);
  }

  /** Copies elements, what is in them, and the lines between them. */
  public static Clipping of(Drawing drawing, Collection<Element> elements) {
    Set<String> chosen = new LinkedHashSet<>();
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

  /** A life cycle of what was copied only, with the definitions that it refers to. */
  public Lifecycle part() {
    Lifecycle part = Comments.copy(copy);
    Set<EObject> kept = new HashSet<>();
    for (Element each : Graph.topLevel(part)) {
      Set<Element> inside = new HashSet<>(Graph.nodesIn(each));
      if (!chosen.contains(each.getId())) {
        inside.removeIf(node -> !chosen.contains(node.getId()));
      }
      if (chosen.contains(each.getId()) || !inside.isEmpty()) {
        kept.add(each);
      }
      inside.forEach(node -> keep(kept, node));
    }
    part.getTransitions().stream()
        .filter(line -> kept.contains(line.getSource()) && kept.contains(line.getTarget()))
        .forEach(kept::add);
    References.definitions(part, new HashSet<>(kept), Map.of()).forEach(kept::add);
    List<EObject> gone = new ArrayList<>();
    for (EObject each : part.eContents()) {
      if (each instanceof Element element && !kept.contains(element)) {
        gone.add(element);
      }
    }
    for (Element each : Graph.topLevel(part)) {
      Graph.nodesIn(each).stream().filter(node -> !kept.contains(node)).forEach(gone::add);
    }
    EcoreUtil.deleteAll(gone, true);
    part.setLayout(withoutGone(part.getLayout()));
    return part;
  }

  private static void keep(Set<EObject> kept, Element node) {
    kept.add(node);
    node.eAllContents().forEachRemaining(kept::add);
  }

  private static Layout withoutGone(Layout layout) {
    if (layout != null) {
      layout.getShapes().removeIf(shape -> shape.getElement() == null);
      layout.getEdges().removeIf(edge -> edge.getTransition() == null);
    }
    return layout;
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
    int shift = STEP * (round + 1);
    return paste(drawing, home, new Point(shift, shift), label, created);
  }

  /**
   * Puts a copy of a part of another drawing into one, where it covers nothing.
   *
   * @see #paste(Drawing, Element, int, String, Collection)
   */
  public Command pasteAside(
      Drawing drawing, Element home, String label, Collection<Element> created) {
    return paste(drawing, home, (Point) null, label, created);
  }

  private Command paste(
      Drawing drawing, Element home, Point shift, String label, Collection<Element> created) {
    Drawing source = new Drawing(Comments.copy(copy));
    try {
      Edits edits = new Edits(label);
      return new Pasting(drawing, source, edits, shift).add(chosen, home, created)
          ? edits.command()
          : UnexecutableCommand.INSTANCE;
    } finally {
      source.dispose();
    }
  }
}
