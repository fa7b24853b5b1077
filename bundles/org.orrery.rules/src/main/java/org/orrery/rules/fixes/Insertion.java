package org.orrery.rules.fixes;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** Puts new nodes and transitions into a drawing, with fresh ids and a free place. */
final class Insertion {
  private static final int GAP = 40;

  private final Lifecycle lifecycle;
  private final Set<String> ids = new HashSet<>();

  Insertion(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
    ids.add(lifecycle.getId());
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Element element) {
        ids.add(element.getId());
      }
    }
  }

  static Insertion into(Node neighbour) {
    return new Insertion((Lifecycle) EcoreUtil.getRootContainer(neighbour));
  }

  /** The id itself, or with the first number that makes it unique. */
  String freshId(String wanted) {
    String id = wanted;
    for (int n = 2; !ids.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /** Adds a node behind its neighbour in the same stage, drawn below it. */
  void addBelow(Node node, Node neighbour) {
    Stage stage = (Stage) neighbour.eContainer();
    stage.getNodes().add(stage.getNodes().indexOf(neighbour) + 1, node);
    ShapeLayout beside = shape(neighbour);
    if (beside != null) {
      ShapeLayout shape = LifecycleFactory.eINSTANCE.createShapeLayout();
      shape.setElement(node);
      shape.setWidth(beside.getWidth());
      shape.setHeight(beside.getHeight());
      shape.setX(beside.getX());
      shape.setY(freeBelow(stage, beside));
      lifecycle.getLayout().getShapes().add(shape);
      grow(stage, shape);
    }
  }

  /**
   * Puts a node on every way into another, drawn below it. Ways whose source only comes back from
   * that other node still lead straight to it.
   *
   * @param outcome with which the new node leads on; null for whatever its outcome
   */
  void addBefore(Node node, Node place, String outcome) {
    addOn(Site.waysInto(place), node, place);
    connect(node, place, TransitionKind.NORMAL).setOutcome(outcome);
  }

  /**
   * Leads ways to a new node, which has no way on yet.
   *
   * @param neighbour below which it is drawn
   */
  void addOn(List<Transition> ways, Node node, Node neighbour) {
    addBelow(node, neighbour);
    for (Transition way : ways) {
      way.setTarget(node);
      straighten(way);
    }
  }

  /** Takes away the bends of a transition that has got another end. */
  void straighten(Transition transition) {
    if (lifecycle.getLayout() != null) {
      lifecycle.getLayout().getEdges().removeIf(e -> e.getTransition() == transition);
    }
  }

  /** Makes a node with an id that is free. */
  <T extends Node> T made(T node, String id, String name) {
    node.setId(freshId(id));
    node.setName(name);
    return node;
  }

  Transition connect(Node source, Node target, TransitionKind kind) {
    Transition transition = LifecycleFactory.eINSTANCE.createTransition();
    transition.setId(freshId(source.getId() + "-to-" + target.getId()));
    transition.setKind(kind);
    transition.setSource(source);
    transition.setTarget(target);
    lifecycle.getTransitions().add(transition);
    return transition;
  }

  private int freeBelow(Stage stage, ShapeLayout beside) {
    List<ShapeLayout> others =
        stage.getNodes().stream().map(this::shape).filter(s -> s != null && s != beside).toList();
    int y = beside.getY() + beside.getHeight() + GAP;
    for (boolean moved = true; moved; ) {
      moved = false;
      for (ShapeLayout other : others) {
        boolean sideways =
            other.getX() < beside.getX() + beside.getWidth()
                && beside.getX() < other.getX() + other.getWidth();
        if (sideways
            && other.getY() < y + beside.getHeight()
            && y < other.getY() + other.getHeight()) {
          y = other.getY() + other.getHeight() + GAP;
          moved = true;
        }
      }
    }
    return y;
  }

  private void grow(Stage stage, ShapeLayout shape) {
    ShapeLayout around = shape(stage);
    int needed = shape.getY() + shape.getHeight() + GAP;
    if (around != null && around.getHeight() < needed) {
      around.setHeight(needed);
    }
  }

  private ShapeLayout shape(Element element) {
    return lifecycle.getLayout() == null
        ? null
        : lifecycle.getLayout().getShapes().stream()
            .filter(s -> s.getElement() == element)
            .findFirst()
            .orElse(null);
  }
}
