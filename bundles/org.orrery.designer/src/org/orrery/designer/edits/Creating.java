package org.orrery.designer.edits;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.EnumTexts;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineModel;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.PipelineSink;
import org.orrery.lifecycle.PipelineSource;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.format.Ids;

/** Makes new elements of a kind and the command that puts them into the drawing. */
public final class Creating {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  /** Of the traffic, in per cent. */
  private static final double HALF = 50;

  private Creating() {}

  /** A new element of a kind, with neither id nor name; one that is given a name keeps it. */
  public static Element element(Kind kind) {
    Element element = (Element) EcoreUtil.create(kind.type());
    kind.preset().accept(element);
    return element;
  }

  /** Whether a kind can be created in a container, or in a new stage on the drawing itself. */
  public static boolean fits(Kind kind, Element container) {
    if (container instanceof Stage) {
      return L.getNode().isSuperTypeOf(kind.type()) || isFree(kind);
    }
    if (container instanceof Pipeline) {
      return L.getPipelineNode().isSuperTypeOf(kind.type()) || isFree(kind);
    }
    return container instanceof Lifecycle && !L.getPipelineNode().isSuperTypeOf(kind.type());
  }

  private static boolean isFree(Kind kind) {
    return kind.shape() == Shape.LISTED || kind.shape() == Shape.NOTE;
  }

  /**
   * Puts a new element into a container.
   *
   * @param bounds relative to the container
   */
  public static Command command(
      Drawing drawing, Element element, Element container, Rectangle bounds) {
    Edits edits = new Edits(Messages.get("edit.create", Kinds.of(element).label()));
    Room room = new Room(drawing);
    add(drawing, edits, room, element, container, bounds);
    room.add(edits);
    return edits.command();
  }

  static void add(
      Drawing drawing,
      Edits edits,
      Room room,
      Element element,
      Element container,
      Rectangle bounds) {
    Kind kind = Kinds.of(element);
    Lifecycle lifecycle = drawing.lifecycle();
    name(lifecycle, element, kind);
    furnish(lifecycle, element);
    Wiring.wire(element, List.of(lifecycle), edits);
    Element home = container;
    Rectangle place = bounds.getCopy();
    if (element instanceof Node && container instanceof Lifecycle) {
      home = stageAround(drawing, edits, place);
      place.setLocation(Places.PADDING * 2, Places.HEADER + Places.PADDING);
    }
    if (isFree(kind)) {
      Rectangle outside = drawing.boundsOf(container);
      place.translate(
          container instanceof Lifecycle ? 0 : outside.x,
          container instanceof Lifecycle ? 0 : outside.y);
      home = lifecycle;
    }
    put(edits, home, element);
    if (kind.shape() != Shape.LISTED) {
      edits.add(
          Placing.layout(drawing, edits), L.getLayout_Shapes(), Placing.newShape(element, place));
    }
    room.need(home, place);
  }

  private static void put(Edits edits, Element container, Element element) {
    EReference reference = reference(container, element);
    if (reference.isMany()) {
      edits.add(container, reference, element);
    } else {
      edits.set(container, reference, element);
    }
  }

  /** The list of a container that takes an element, or its free place for one such. */
  static EReference reference(Element container, Element element) {
    return reference(container, element.eClass())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    container.eClass().getName() + " cannot hold " + element.eClass().getName()));
  }

  /** Whether a container can take one more element of a class. */
  public static boolean holds(Element container, EClass type) {
    return reference(container, type).isPresent();
  }

  private static Optional<EReference> reference(Element container, EClass type) {
    return container.eClass().getEAllContainments().stream()
        .filter(reference -> reference.getEReferenceType().isSuperTypeOf(type))
        .filter(reference -> reference.isMany() || container.eGet(reference) == null)
        .findFirst();
  }

  private static void name(Lifecycle lifecycle, Element element, Kind kind) {
    element.setId(Ids.fresh(lifecycle, kind.idStem()));
    if (element instanceof org.orrery.lifecycle.Note note) {
      note.setText(Messages.get("note.text"));
    } else if (element.getName() == null) {
      element.setName(kind.label());
    }
  }

  /**
   * Gives an element with an id that without which its kind says nothing: ports, arms, an alert.
   */
  public static void furnish(Lifecycle lifecycle, Element element) {
    if (element instanceof PipelineNode node) {
      addPorts(lifecycle, node);
    } else if (element instanceof ExperimentStep experiment && experiment.getArms().isEmpty()) {
      addArm(lifecycle, experiment, ArmSubject.CHAMPION);
      addArm(lifecycle, experiment, ArmSubject.CHALLENGER);
    } else if (element instanceof Monitor monitor && monitor.getActions().isEmpty()) {
      monitor.getActions().add(MonitorAction.ALERT);
    }
  }

  private static void addArm(Lifecycle lifecycle, ExperimentStep experiment, ArmSubject subject) {
    Arm arm = LifecycleFactory.eINSTANCE.createArm();
    arm.setId(Ids.fresh(lifecycle, experiment.getId() + "-" + subject.getLiteral()));
    arm.setName(Names.words(EnumTexts.of(subject)));
    arm.setSubject(subject);
    arm.setShare(HALF);
    experiment.getArms().add(arm);
  }

  private static Stage stageAround(Drawing drawing, Edits edits, Rectangle place) {
    Kind kind = Kinds.byKey("Stage.custom");
    Stage stage = (Stage) element(kind);
    name(drawing.lifecycle(), stage, kind);
    edits.add(drawing.lifecycle(), L.getLifecycle_Stages(), stage);
    Rectangle around =
        new Rectangle(
            place.x - Places.PADDING * 2,
            place.y - Places.HEADER - Places.PADDING,
            Math.max(Shape.FRAME.width, place.width + Places.PADDING * 4),
            Math.max(Shape.FRAME.height, place.height + Places.HEADER + Places.PADDING * 2));
    edits.add(
        Placing.layout(drawing, edits), L.getLayout_Shapes(), Placing.newShape(stage, around));
    return stage;
  }

  /** Whether nodes of this kind have ports of a direction. */
  static boolean hasPort(PipelineNode node, PortDirection direction) {
    return direction == PortDirection.IN
        ? !(node instanceof PipelineSource)
        : !(node instanceof PipelineSink);
  }

  /** Gives a node the ports that it needs and lacks. */
  static void addPorts(Lifecycle lifecycle, PipelineNode node) {
    for (PortDirection direction : PortDirection.values()) {
      boolean isThere = node.getPorts().stream().anyMatch(port -> port.getDirection() == direction);
      if (hasPort(node, direction) && !isThere) {
        node.getPorts().add(port(lifecycle, node, direction));
      }
    }
    if (node instanceof PipelineModel model && model.getModel() == null) {
      model.setModel(model.getId());
    }
  }

  private static Port port(Lifecycle lifecycle, PipelineNode node, PortDirection direction) {
    Port port = LifecycleFactory.eINSTANCE.createPort();
    port.setId(Ids.fresh(lifecycle, node.getId() + "-" + direction.getLiteral()));
    port.setName(direction.getLiteral());
    port.setDirection(direction);
    return port;
  }
}
