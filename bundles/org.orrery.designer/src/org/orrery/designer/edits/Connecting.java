package org.orrery.designer.edits;

import java.util.Objects;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.format.Ids;

/** Joins nodes with lines and moves the ends of lines to other nodes. */
public final class Connecting {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private Connecting() {}

  /** Whether a line may leave a node. */
  public static boolean canLeave(Element node) {
    return node instanceof Node && !(node instanceof EndNode)
        || node instanceof PipelineNode part && port(part, PortDirection.OUT) != null;
  }

  /** Whether a line may go from one node to another. */
  public static boolean canJoin(Element source, Element target) {
    if (source instanceof Node && target instanceof Node) {
      boolean isBegin = target instanceof StartNode || target instanceof Trigger;
      return canLeave(source) && !isBegin && source != target;
    }
    return source instanceof PipelineNode from
        && target instanceof PipelineNode to
        && from != to
        && from.eContainer() == to.eContainer()
        && port(from, PortDirection.OUT) != null
        && port(to, PortDirection.IN) != null;
  }

  /**
   * Joins two nodes; not executable when they cannot be joined. A normal line from a step that
   * decides is given its likely outcome.
   */
  public static Command join(Drawing drawing, Element source, Element target, TransitionKind kind) {
    if (!canJoin(source, target)) {
      return UnexecutableCommand.INSTANCE;
    }
    Edits edits = new Edits(Messages.get("edit.connect"));
    addLine(drawing, edits, source, target, kind);
    return edits.command();
  }

  static void addLine(
      Drawing drawing, Edits edits, Element source, Element target, TransitionKind kind) {
    if (source instanceof PipelineNode from) {
      PipelineLink link = LifecycleFactory.eINSTANCE.createPipelineLink();
      link.setId(Ids.fresh(drawing.lifecycle(), "link"));
      link.setSource(port(from, PortDirection.OUT));
      link.setTarget(port((PipelineNode) target, PortDirection.IN));
      edits.add(from.eContainer(), L.getPipeline_Links(), link);
      return;
    }
    Transition transition = LifecycleFactory.eINSTANCE.createTransition();
    transition.setId(Ids.fresh(drawing.lifecycle(), source.getId() + "-to-" + target.getId()));
    transition.setKind(kind);
    if (kind == TransitionKind.NORMAL) {
      decide(edits, transition, LikelyOutcome.of((Node) source, (Node) target));
    }
    edits.add(drawing.lifecycle(), L.getLifecycle_Transitions(), transition);
    edits.setAnyway(transition, L.getTransition_Source(), source);
    edits.setAnyway(transition, L.getTransition_Target(), target);
  }

  private static void decide(Edits edits, Transition line, LikelyOutcome likely) {
    line.setOutcome(likely.outcome());
    line.setKind(likely.kind());
    if (likely.otherwise() != null) {
      edits.set(likely.otherwise(), L.getTransition_Kind(), TransitionKind.DEFAULT);
    }
  }

  /** Moves the ends of a line; its bend points, which led elsewhere, go. */
  public static Command reconnect(Drawing drawing, Element line, Element source, Element target) {
    if (!canJoin(source, target)) {
      return UnexecutableCommand.INSTANCE;
    }
    Edits edits = new Edits(Messages.get("edit.reconnect"));
    if (line instanceof Transition transition) {
      edits.set(transition, L.getTransition_Source(), source);
      edits.set(transition, L.getTransition_Target(), target);
      EdgeLayout layout = drawing.edgeOf(transition);
      if (layout != null) {
        edits.remove(layout.eContainer(), L.getLayout_Edges(), layout);
      }
    } else if (line instanceof PipelineLink link) {
      Port from = port((PipelineNode) source, PortDirection.OUT);
      Port to = port((PipelineNode) target, PortDirection.IN);
      edits.set(link, L.getPipelineLink_Source(), keep(link.getSource(), from));
      edits.set(link, L.getPipelineLink_Target(), keep(link.getTarget(), to));
    }
    return edits.command();
  }

  private static Port keep(Port now, Port wanted) {
    return now != null && Objects.equals(now.eContainer(), wanted.eContainer()) ? now : wanted;
  }

  private static Port port(PipelineNode node, PortDirection direction) {
    return node.getPorts().stream()
        .filter(port -> port.getDirection() == direction)
        .findFirst()
        .orElse(null);
  }
}
