package org.orrery.designer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;

/**
 * An open life cycle with quick ways to the place of each element; the single listener on the
 * model, which passes every change on. UI thread only; {@link #dispose} ends it.
 */
public final class Drawing {
  private final Lifecycle lifecycle;
  private final Map<Element, ShapeLayout> shapes = new HashMap<>();
  private final Map<Transition, EdgeLayout> edges = new HashMap<>();
  private final List<Consumer<Notification>> listeners = new CopyOnWriteArrayList<>();
  private final EContentAdapter adapter =
      new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
          super.notifyChanged(change);
          if (!change.isTouch()) {
            index(change);
            listeners.forEach(listener -> listener.accept(change));
          }
        }
      };

  public Drawing(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
    indexAll();
    lifecycle.eAdapters().add(adapter);
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** The layout entry of an element, or null. */
  public ShapeLayout shapeOf(Element element) {
    return shapes.get(element);
  }

  /** The layout entry of a transition, or null. */
  public EdgeLayout edgeOf(Transition transition) {
    return edges.get(transition);
  }

  /** Where an element lies in its container; an element without a place lies at the origin. */
  public Rectangle boundsOf(Element element) {
    return Places.bounds(element, shapes.get(element));
  }

  public boolean isCollapsed(Element container) {
    ShapeLayout shape = shapes.get(container);
    return shape != null && shape.isCollapsed();
  }

  /** Calls {@code changed} with every change of the model, until the result is run. */
  public Runnable listen(Consumer<Notification> changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /** The element at or above an object of the model, for example the step of a threshold. */
  public static Element elementOf(EObject object) {
    EObject at = object;
    while (at != null && !(at instanceof Element)) {
      at = at.eContainer();
    }
    return (Element) at;
  }

  /** Every element of the drawing by its id; with a doubled id the first one counts. */
  public Map<String, Element> byId() {
    Map<String, Element> ids = new HashMap<>();
    ids.put(lifecycle.getId(), lifecycle);
    lifecycle
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object instanceof Element element) {
                ids.putIfAbsent(element.getId(), element);
              }
            });
    return ids;
  }

  /** Stops listening to the model. */
  public void dispose() {
    lifecycle.eAdapters().remove(adapter);
    listeners.clear();
  }

  private void index(Notification change) {
    Object feature = change.getFeature();
    LifecyclePackage l = LifecyclePackage.eINSTANCE;
    if (feature == l.getLayout_Shapes()
        || feature == l.getLayout_Edges()
        || feature == l.getLifecycle_Layout()
        || feature == l.getShapeLayout_Element()
        || feature == l.getEdgeLayout_Transition()) {
      if (change.getEventType() == Notification.ADD
          && change.getNewValue() instanceof ShapeLayout shape) {
        shapes.put(shape.getElement(), shape);
      } else if (change.getEventType() == Notification.REMOVE
          && change.getOldValue() instanceof ShapeLayout shape) {
        shapes.remove(shape.getElement(), shape);
      } else {
        indexAll();
      }
    }
  }

  private void indexAll() {
    shapes.clear();
    edges.clear();
    Layout layout = lifecycle.getLayout();
    if (layout != null) {
      new ArrayList<>(layout.getShapes()).forEach(s -> shapes.put(s.getElement(), s));
      new ArrayList<>(layout.getEdges()).forEach(e -> edges.put(e.getTransition(), e));
    }
  }
}
