package org.orrery.lifecycle.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.model.Elements;

/**
 * Two versions of a drawing as one to look at: the later one, and in it the stages, nodes, lines
 * and notes that only the earlier one has, where they stood. It is no drawing to save.
 */
public final class Overlaid {
  private final Lifecycle before;
  private final Lifecycle shown;
  private final Map<String, Element> elements = new HashMap<>();
  private final Set<String> gone = new HashSet<>();

  private Overlaid(Lifecycle before, Lifecycle after) {
    this.before = before;
    shown = Comments.copy(after);
    Elements.all(shown).forEach(element -> elements.put(element.getId(), element));
  }

  /** A new drawing; neither of the two is changed. */
  public static Lifecycle of(Lifecycle before, Lifecycle after) {
    Overlaid overlaid = new Overlaid(before, after);
    overlaid.addGone();
    return overlaid.shown;
  }

  private void addGone() {
    for (Stage stage : before.getStages()) {
      addStage(stage);
    }
    for (Transition line : before.getTransitions()) {
      addLine(line);
    }
    for (Note note : before.getNotes()) {
      if (!elements.containsKey(note.getId())) {
        Note copy = EcoreUtil.copy(note);
        copy.getAbout().clear();
        enter(copy);
        shown.getNotes().add(copy);
      }
    }
    addPlaces();
  }

  private void addStage(Stage stage) {
    if (!elements.containsKey(stage.getId())) {
      Stage copy = EcoreUtil.copy(stage);
      copy.getNodes().clear();
      enter(copy);
      shown.getStages().add(copy);
    }
    if (elements.get(stage.getId()) instanceof Stage home) {
      for (Node node : stage.getNodes()) {
        if (!elements.containsKey(node.getId())) {
          Node copy = EcoreUtil.copy(node);
          enter(copy);
          home.getNodes().add(copy);
        }
      }
    }
  }

  private void addLine(Transition line) {
    if (!elements.containsKey(line.getId())
        && end(line.getSource()) instanceof Node from
        && end(line.getTarget()) instanceof Node to) {
      Transition copy = EcoreUtil.copy(line);
      enter(copy);
      copy.setSource(from);
      copy.setTarget(to);
      shown.getTransitions().add(copy);
    }
  }

  private Element end(Node node) {
    return node == null ? null : elements.get(node.getId());
  }

  private void addPlaces() {
    if (before.getLayout() == null) {
      return;
    }
    if (shown.getLayout() == null) {
      shown.setLayout(LifecycleFactory.eINSTANCE.createLayout());
    }
    for (ShapeLayout shape : before.getLayout().getShapes()) {
      if (shape.getElement() != null && gone.contains(shape.getElement().getId())) {
        ShapeLayout copy = EcoreUtil.copy(shape);
        copy.setElement(elements.get(shape.getElement().getId()));
        shown.getLayout().getShapes().add(copy);
      }
    }
    for (EdgeLayout edge : before.getLayout().getEdges()) {
      if (edge.getTransition() != null && gone.contains(edge.getTransition().getId())) {
        EdgeLayout copy = EcoreUtil.copy(edge);
        copy.setTransition((Transition) elements.get(edge.getTransition().getId()));
        shown.getLayout().getEdges().add(copy);
      }
    }
  }

  private void enter(Element copy) {
    note(copy);
    copy.eAllContents().forEachRemaining(this::note);
  }

  private void note(EObject object) {
    if (object instanceof Element element
        && elements.putIfAbsent(element.getId(), element) == null) {
      gone.add(element.getId());
    }
  }
}
