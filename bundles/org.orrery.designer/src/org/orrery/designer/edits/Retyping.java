package org.orrery.designer.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.text.Words;

/**
 * Makes elements another kind. Id, name, place, lines, comments and every value that the new kind
 * knows as well are kept; the rest is lost, which can be asked before.
 */
public final class Retyping {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private final Drawing drawing;
  private final List<String> lost = new ArrayList<>();

  private Retyping(Drawing drawing) {
    this.drawing = drawing;
  }

  /**
   * The kinds that all of the elements can become, those of a family with one of them first; empty
   * when one of them has only its own.
   */
  public static List<Kind> kinds(Collection<Element> elements) {
    return elements.isEmpty()
        ? List.of()
        : Kinds.offered().stream()
            .filter(kind -> elements.stream().allMatch(each -> canBecome(each, kind)))
            .sorted(Comparator.comparing(kind -> !isRelated(kind, elements)))
            .toList();
  }

  private static boolean isRelated(Kind kind, Collection<Element> elements) {
    return elements.stream().anyMatch(each -> Kinds.of(each).family() == kind.family());
  }

  private static boolean canBecome(Element element, Kind kind) {
    return !Kinds.of(element).equals(kind)
        && switch (element) {
          case Stage stage -> kind.type() == L.getStage();
          case Node node -> L.getNode().isSuperTypeOf(kind.type());
          case PipelineNode node -> L.getPipelineNode().isSuperTypeOf(kind.type());
          default -> false;
        };
  }

  /** What would be lost, a phrase for each thing; nothing is changed. */
  public static List<String> lost(Drawing drawing, Collection<Element> elements, Kind kind) {
    Drawing copy = new Drawing(Comments.copy(drawing.lifecycle()));
    try {
      Retyping trial = new Retyping(copy);
      elements.forEach(each -> trial.change(copy.byId().get(each.getId()), kind));
      return trial.lost;
    } finally {
      copy.dispose();
    }
  }

  /**
   * One command for all elements.
   *
   * @param changed receives the elements that stand for the old ones
   */
  public static Command command(
      Drawing drawing, Collection<Element> elements, Kind kind, Collection<Element> changed) {
    List<Element> old = List.copyOf(elements);
    return new RecordedCommand(
        Messages.get("edit.kind", kind.label()),
        drawing.lifecycle(),
        () -> {
          Retyping retyping = new Retyping(drawing);
          old.forEach(each -> changed.add(retyping.change(each, kind)));
        });
  }

  private Element change(Element old, Kind kind) {
    boolean isNamedByKind = Kinds.of(old).label().equals(old.getName());
    Element now = old;
    if (old.eClass() == kind.type()) {
      kind.preset().accept(old);
    } else {
      now = Creating.element(kind);
      exchange(old, now, place(old, kind));
      Creating.furnish(drawing.lifecycle(), now);
      Wiring.wire(
          now,
          List.of(drawing.lifecycle()),
          monitor -> monitor.getActions().add(MonitorAction.TRIGGER));
    }
    if (isNamedByKind || now.getName() == null) {
      now.setName(kind.label());
    }
    return now;
  }

  /** Where the element stands as its new kind: as it stood, or with the new size in its middle. */
  private Rectangle place(Element old, Kind kind) {
    Rectangle place = drawing.boundsOf(old).getCopy();
    if (!Places.isResizable(kind) || !Places.isResizable(Kinds.of(old))) {
      int width = kind.shape().width;
      int height = kind.shape().height;
      place.translate((place.width - width) / 2, (place.height - height) / 2);
      place.setSize(width, height);
    }
    return Places.inside(old, place);
  }

  /** Copies plain values, or moves parts, which is recorded only inside the drawing. */
  private void copyValues(Element old, Element now, boolean isOfParts) {
    for (EStructuralFeature feature : old.eClass().getEAllStructuralFeatures()) {
      boolean isPart = feature instanceof EReference reference && reference.isContainment();
      if (!old.eIsSet(feature) || isLineEnd(feature) || isPart != isOfParts) {
        continue;
      }
      EStructuralFeature target = now.eClass().getEStructuralFeature(feature.getName());
      if (target == null || !fits(feature, target)) {
        lost.add(told(old, feature));
      } else if (feature.isMany()) {
        now.eSet(target, new ArrayList<>((List<?>) old.eGet(feature)));
      } else {
        now.eSet(target, old.eGet(feature));
      }
    }
  }

  private static boolean isLineEnd(EStructuralFeature feature) {
    return feature == L.getNode_Incoming() || feature == L.getNode_Outgoing();
  }

  private static boolean fits(EStructuralFeature old, EStructuralFeature now) {
    if (old.isMany() != now.isMany()) {
      return false;
    }
    if (old instanceof EReference from && now instanceof EReference to) {
      return from.isContainment() == to.isContainment()
          && to.getEReferenceType().isSuperTypeOf(from.getEReferenceType());
    }
    return old instanceof EAttribute
        && now instanceof EAttribute
        && old.getEType() == now.getEType();
  }

  private static String told(Element element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    String label = Names.feature(feature);
    if (value instanceof List<?> list) {
      return Messages.get("kind.lost.list", label, list.size());
    }
    if (value instanceof EObject) {
      return value instanceof Element other
          ? Messages.get("kind.lost.value", label, Names.of(other))
          : label;
    }
    String words = new Words(Messages.locale()).value((EAttribute) feature, value.toString());
    return Messages.get("kind.lost.value", label, words);
  }

  /** Puts the new element where the old one is: in its list, its place, its lines, its uses. */
  private void exchange(Element old, Element now, Rectangle place) {
    List<Setting> uses = List.copyOf(EcoreUtil.UsageCrossReferencer.find(old, drawing.lifecycle()));
    ShapeLayout shape = drawing.shapeOf(old);
    if (shape != null) {
      shape.setElement(now);
      shape.setX(place.x);
      shape.setY(place.y);
      shape.setWidth(place.width);
      shape.setHeight(place.height);
    }
    Comments.set(now, Comments.of(old));
    copyValues(old, now, false);
    EcoreUtil.replace(old, now);
    copyValues(old, now, true);
    if (old instanceof Node from && now instanceof Node to) {
      moveLines(from, to);
    } else if (now instanceof PipelineNode node) {
      fitPorts(node);
    }
    uses.forEach(use -> redirect(use, old, now));
  }

  private void moveLines(Node old, Node now) {
    for (Transition line : List.copyOf(old.getOutgoing())) {
      if (line.getTarget() == old || Connecting.canJoin(now, line.getTarget())) {
        line.setSource(now);
      } else {
        remove(line);
      }
    }
    for (Transition line : List.copyOf(old.getIncoming())) {
      if (Connecting.canJoin(line.getSource(), now)) {
        line.setTarget(now);
      } else {
        remove(line);
      }
    }
  }

  /** Takes away what a source or sink has no port for, and gives what its kind needs. */
  private void fitPorts(PipelineNode node) {
    List<Port> surplus =
        node.getPorts().stream()
            .filter(port -> !Creating.hasPort(node, port.getDirection()))
            .toList();
    List<PipelineLink> links =
        List.copyOf(((Pipeline) node.eContainer()).getLinks()).stream()
            .filter(l -> surplus.contains(l.getSource()) || surplus.contains(l.getTarget()))
            .toList();
    links.forEach(this::remove);
    Deleting.command(drawing, surplus).execute();
    Creating.addPorts(drawing.lifecycle(), node);
  }

  private void remove(Element line) {
    String from = Names.of(Graph.sourceOf(line));
    lost.add(Messages.get("kind.lost.line", from, Names.of(Graph.targetOf(line))));
    Deleting.command(drawing, List.of(line)).execute();
  }

  private void redirect(Setting use, Element old, Element now) {
    EStructuralFeature feature = use.getEStructuralFeature();
    EObject user = use.getEObject();
    boolean isEnd =
        feature == L.getTransition_Source()
            || feature == L.getTransition_Target()
            || feature == L.getShapeLayout_Element();
    if (isEnd || !feature.isChangeable()) {
      return;
    }
    boolean isKept = feature.getEType().isInstance(now);
    if (!isKept) {
      lost.add(Messages.get("kind.lost.use", Names.of(Drawing.elementOf(user))));
    }
    if (feature.isMany()) {
      @SuppressWarnings("unchecked")
      List<Object> list = (List<Object>) user.eGet(feature);
      int index = list.indexOf(old);
      if (isKept) {
        list.set(index, now);
      } else {
        list.remove(index);
      }
    } else {
      user.eSet(feature, isKept ? now : null);
    }
  }
}
