package org.orrery.exchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TransitionKind;
import org.w3c.dom.Element;

/** A point of the flow that is read; without a node the flow passes through it. */
final class Vertex {
  final Element xml;

  /** The lane or sub-process that becomes its stage, or null. */
  final Element region;

  final List<Flow> incoming = new ArrayList<>();
  final List<Flow> outgoing = new ArrayList<>();
  Node node;

  Vertex(Element xml, Element region) {
    this.xml = xml;
    this.region = region;
  }

  /**
   * Points and all that they lead to.
   *
   * @param last points behind which nothing is looked for
   */
  static Set<Vertex> reached(Collection<Vertex> from, Predicate<Vertex> last) {
    Set<Vertex> reached = new LinkedHashSet<>(from);
    Deque<Vertex> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Flow flow : open.pop().outgoing) {
        if (reached.add(flow.to) && !last.test(flow.to)) {
          open.push(flow.to);
        }
      }
    }
    return reached;
  }

  /** A way from one point to another. */
  static final class Flow {
    final Element xml;
    final Vertex from;
    Vertex to;
    TransitionKind kind = TransitionKind.NORMAL;

    /** Condition as the file has it, or empty. */
    String condition = "";

    /** Outcome of the decision that takes it, or empty. */
    String outcome = "";

    /** Whether the compiler wrote it, so that what it carries is all of it. */
    boolean own;

    Flow(Element xml, Vertex from, Vertex to) {
      this.xml = xml;
      this.from = from;
      this.to = to;
      from.outgoing.add(this);
      to.incoming.add(this);
    }

    void redirect(Vertex target) {
      to.incoming.remove(this);
      to = target;
      target.incoming.add(this);
    }

    /** Makes a way of it that leaves another point. */
    void leave(Vertex other) {
      Flow moved = new Flow(xml, other, to);
      moved.kind = kind;
      moved.condition = condition;
      moved.outcome = outcome;
      moved.own = own;
      delete();
    }

    void delete() {
      from.outgoing.remove(this);
      to.incoming.remove(this);
    }

    boolean isOrdinary() {
      return kind == TransitionKind.NORMAL || kind == TransitionKind.DEFAULT;
    }
  }
}
