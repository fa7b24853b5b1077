package org.orrery.designer.parts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.GraphicalViewer;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;

/** Tells each change of the model and of the annotations to the few edit parts that show it. */
public final class PartUpdater {
  private static final Object PORTS = LifecyclePackage.eINSTANCE.getPipelineNode_Ports();
  private static final Object LAYOUT = LifecyclePackage.eINSTANCE.getLifecycle_Layout();

  private final GraphicalViewer viewer;
  private final Runnable stopModel;
  private final Runnable stopAnnotations;

  public PartUpdater(GraphicalViewer viewer) {
    this.viewer = viewer;
    Context context = Context.of(viewer);
    stopModel = context.drawing().listen(this::changed);
    stopAnnotations = context.annotations().listen(this::annotated);
  }

  public void dispose() {
    stopModel.run();
    stopAnnotations.run();
  }

  private void changed(Notification change) {
    switch (change.getNotifier()) {
      case Layout layout -> {
        placed(change.getOldValue());
        placed(change.getNewValue());
      }
      case ShapeLayout shape -> placed(shape);
      case EdgeLayout edge -> {
        placed(edge);
        if (change.getOldValue() instanceof Transition was
            && part(was) instanceof ElementPart line) {
          line.showElement();
        }
      }
      case Lifecycle all when change.getFeature() == LAYOUT -> shown().forEach(this::place);
      case Bendpoint bend -> placed(bend.eContainer());
      case PipelineLink link -> structure(link.eContainer());
      case PipelineNode node when change.getFeature() == PORTS -> structure(node.eContainer());
      case EObject object -> changed(object, change.getFeature());
      default -> {
        // not of the language
      }
    }
  }

  private void changed(EObject object, Object feature) {
    LifecyclePackage l = LifecyclePackage.eINSTANCE;
    ElementPart part = nearest(object);
    if (part == null) {
      return;
    }
    if (feature == l.getLifecycle_Stages()
        || feature == l.getLifecycle_Notes()
        || feature == l.getLifecycle_Pipelines()
        || feature == l.getStage_Nodes()
        || feature == l.getNode_Incoming()
        || feature == l.getNode_Outgoing()) {
      part.showStructure();
    } else if (feature == l.getPipeline_Nodes() || feature == l.getPipeline_Links()) {
      structure(object);
    } else if (part instanceof LifecyclePart) {
      if (!(object instanceof Lifecycle) && !isLink(feature)) {
        showAll();
      }
    } else {
      part.showElement();
    }
  }

  /** What a definition refers to is not shown at the nodes: they name definitions. */
  private static boolean isLink(Object feature) {
    return feature instanceof EReference reference && !reference.isContainment();
  }

  private void structure(EObject object) {
    if (object instanceof Pipeline pipeline && part(pipeline) instanceof FramePart frame) {
      frame.showStructure();
      frame.getChildren().forEach(child -> ((ElementPart) child).showStructure());
    }
  }

  private void placed(Object layout) {
    if (layout instanceof Collection<?> many) {
      many.forEach(this::placed);
    } else if (layout instanceof ShapeLayout shape
        && part(shape.getElement()) instanceof ElementPart p) {
      place(p);
    } else if (layout instanceof EdgeLayout edge
        && part(edge.getTransition()) instanceof ElementPart line) {
      line.showElement();
    }
  }

  private void place(ElementPart part) {
    part.showElement();
    if (part instanceof FramePart frame) {
      frame.showCollapsed();
    }
  }

  /** Shows all anew: a definition changed, which any node may name in its detail. */
  void showAll() {
    shown().forEach(ElementPart::showElement);
  }

  /** Stages tell how their nodes are, also of those that are gone, which may have stood in any. */
  private void annotated(Set<String> ids) {
    Set<FramePart> frames = new HashSet<>();
    Set<String> gone = new HashSet<>(ids);
    for (ElementPart part : shown()) {
      if (ids.contains(part.element().getId())) {
        gone.remove(part.element().getId());
        part.showAnnotations();
        if (part instanceof NodePart node && node.getParent() instanceof FramePart frame) {
          frames.add(frame);
        }
      }
    }
    if (!gone.isEmpty()) {
      shown().stream()
          .filter(FramePart.class::isInstance)
          .forEach(frame -> frames.add((FramePart) frame));
    }
    frames.forEach(FramePart::showAnnotations);
  }

  private List<ElementPart> shown() {
    return viewer.getEditPartRegistry().values().stream()
        .filter(ElementPart.class::isInstance)
        .map(ElementPart.class::cast)
        .toList();
  }

  private ElementPart nearest(EObject object) {
    Element element = Drawing.elementOf(object);
    while (element != null) {
      if (part(element) instanceof ElementPart part) {
        return part;
      }
      element = Drawing.elementOf(element.eContainer());
    }
    return null;
  }

  private Object part(Element element) {
    return viewer.getEditPartRegistry().get(element);
  }
}
