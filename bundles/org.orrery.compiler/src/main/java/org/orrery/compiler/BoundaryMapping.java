package org.orrery.compiler;

import java.util.List;
import java.util.stream.Stream;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Outline;
import org.orrery.lifecycle.picture.Spot;

/** What failure and timeout transitions become: events on the border of their step. */
final class BoundaryMapping {
  private static final int RADIUS = 12;

  /** What may stand on the border of a step. */
  private static final List<String> EVENTS =
      List.of(Elements.REMIND, Elements.ESCALATE, Elements.FAILED, Elements.TIMEOUT);

  private final Plan plan;
  private final Refusals refusals;

  BoundaryMapping(Plan plan, Refusals refusals) {
    this.plan = plan;
    this.refusals = refusals;
  }

  void map(Node node, Transition transition) {
    if (transition.getKind() == TransitionKind.FAILURE) {
      failure(node, transition);
    } else {
      timeout(node, transition);
    }
  }

  void refuseSeveral(Node node) {
    refuseSeveral(node, TransitionKind.FAILURE);
    refuseSeveral(node, TransitionKind.TIMEOUT);
  }

  private void failure(Node node, Transition transition) {
    if (!(node instanceof AutomaticStep)) {
      refusals.add(transition, "compiler.fails", node.getId(), Refusals.kind(node));
      return;
    }
    plan.raisesErrors = true;
    Xml error = new Xml("errorEventDefinition").with("errorRef", plan.errorId());
    boundary(node, transition, Elements.FAILED, error, 2);
  }

  private void timeout(Node node, Transition transition) {
    String duration =
        switch (node) {
          case AutomaticStep step -> step.getTimeout();
          case HumanStep step -> step.getDueIn();
          default -> null;
        };
    if (!(node instanceof AutomaticStep) && !(node instanceof HumanStep)) {
      refusals.add(transition, "compiler.times-out", node.getId(), Refusals.kind(node));
    } else if (Texts.isBlank(duration)) {
      String what = node instanceof AutomaticStep ? "compiler.timeout" : "compiler.due-time";
      refusals.add(transition, "compiler.no-timeout", node.getId(), Refusals.said(what));
    } else {
      Xml timer = NodeMapping.timer("timeDuration", duration);
      boundary(node, transition, Elements.TIMEOUT, timer, 0);
    }
  }

  /**
   * An interrupting event on the border of its step: where the drawn line leaves, else, where
   * another event or an ordinary line stands there, in the first or last third of the lower border.
   */
  private void boundary(Node node, Transition transition, String purpose, Xml event, int third) {
    Part body = plan.bodies.get(node);
    Spot lower = below(body, third);
    Spot middle =
        Stream.of(plan.courseOf(transition).getFirst(), lower, below(body, 2 - third))
            .filter(spot -> !eventStandsAt(node, spot) && !ordinaryLineLeaves(node, spot))
            .findFirst()
            .orElse(lower);
    Part part =
        plan.add(
                Elements.added(node.getId(), purpose),
                "boundaryEvent",
                node,
                Outline.ELLIPSE,
                around(middle))
            .with("attachedToRef", body.id)
            .with("cancelActivity", "true")
            .content(event);
    plan.link(part, transition, "");
  }

  private static Spot below(Part body, int third) {
    int x = body.bounds.x() + body.bounds.width() * (2 * third + 1) / 6;
    return new Spot(x, body.bounds.bottom());
  }

  private boolean eventStandsAt(Node node, Spot spot) {
    return EVENTS.stream()
        .map(word -> plan.parts.get(Elements.added(node.getId(), word)))
        .anyMatch(part -> part != null && part.bounds.grown(RADIUS).holds(spot));
  }

  /** The event would cover where it begins. */
  private boolean ordinaryLineLeaves(Node node, Spot spot) {
    Box event = around(spot);
    return node.getOutgoing().stream()
        .filter(line -> !org.orrery.lifecycle.model.Elements.isAside(line))
        .anyMatch(line -> event.holds(plan.courseOf(line).getFirst()));
  }

  private static Box around(Spot middle) {
    return new Box(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
  }

  private void refuseSeveral(Node node, TransitionKind kind) {
    node.getOutgoing().stream()
        .filter(transition -> transition.getKind() == kind)
        .skip(1)
        .forEach(
            transition ->
                refusals.add(transition, "compiler.second-way", Refusals.word(kind), node.getId()));
  }
}
