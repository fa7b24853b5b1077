package org.orrery.exchange.bpmn;

import java.util.List;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TransitionKind;
import org.w3c.dom.Element;

/**
 * Boundary events: failures and time-outs are transitions, the rest are paths beside their step.
 */
final class Boundaries {
  private final Source source;
  private final Draft draft;
  private final Events events;

  Boundaries(Source source, Draft draft, Events events) {
    this.source = source;
    this.draft = draft;
    this.events = events;
  }

  /** What a transition behind the event is, or null when no transition says it. */
  static TransitionKind kindOf(Element boundary) {
    if (BpmnXml.child(boundary, "errorEventDefinition") != null) {
      return TransitionKind.FAILURE;
    }
    boolean interrupts = !boundary.getAttribute("cancelActivity").equals("false");
    Element timer = BpmnXml.child(boundary, "timerEventDefinition");
    return timer != null && interrupts ? TransitionKind.TIMEOUT : null;
  }

  /** The node of a boundary event whose path begins beside its step, or null. */
  Node map(Vertex boundary, Vertex host) {
    String attached = source.attribute(boundary.xml, "attachedToRef");
    source.attribute(boundary.xml, "cancelActivity");
    TransitionKind kind = kindOf(boundary.xml);
    if (host == null || host.node == null || kind == null) {
      return beside(boundary, host, attached);
    }
    if (kind == TransitionKind.TIMEOUT) {
      timeout(boundary, host.node);
    } else {
      failure(boundary, host.node);
    }
    return null;
  }

  private void failure(Vertex boundary, Node host) {
    Element definition = BpmnXml.child(boundary.xml, "errorEventDefinition");
    String reference = source.attribute(definition, "errorRef");
    events.take(definition);
    if (!(host instanceof AutomaticStep)) {
      draft.remark(boundary.xml, host, "Only automatic steps fail; the failure path was kept.");
    } else if (!reference.isEmpty()) {
      draft.remark(
          boundary.xml,
          host,
          "It caught the error '" + events.what(definition) + "'; now it is any failure.");
    }
  }

  private void timeout(Vertex boundary, Node host) {
    List<String> duration = events.durations(boundary.xml);
    String text = duration.isEmpty() ? null : duration.get(0);
    switch (host) {
      case AutomaticStep step -> {
        replaced(boundary, host, step.getTimeout(), text);
        step.setTimeout(text);
      }
      case HumanStep step -> {
        replaced(boundary, host, step.getDueIn(), text);
        step.setDueIn(text);
      }
      default ->
          draft.remark(
              boundary.xml,
              host,
              "Only steps time out; the path was kept, the time '" + text + "' was not.");
    }
  }

  private void replaced(Vertex boundary, Node host, String before, String now) {
    if (before != null && !before.equals(now)) {
      draft.remark(
          boundary.xml, host, "Its time stands in the place of the '" + before + "' of the step.");
    }
  }

  private Node beside(Vertex boundary, Vertex host, String attached) {
    Node about = host == null ? null : host.node;
    boolean interrupts = !boundary.xml.getAttribute("cancelActivity").equals("false");
    if (about instanceof HumanStep step && !interrupts && boundary.outgoing.isEmpty()) {
      List<String> after = events.durations(boundary.xml);
      if (!after.isEmpty() && step.getRemindAfter() == null) {
        step.setRemindAfter(after.get(0));
      } else if (!after.isEmpty() && step.getEscalateAfter() == null) {
        step.setEscalateAfter(after.get(0));
      }
    }
    if (boundary.outgoing.isEmpty()) {
      draft.remark(boundary.xml, about, "The event led nowhere.");
      return null;
    }
    Node trigger = events.trigger(boundary);
    draft.remark(
        boundary.xml,
        trigger,
        "It was attached to '"
            + attached
            + "'"
            + (interrupts ? " and interrupted it" : "")
            + "; now its path begins beside the run.");
    return trigger;
  }
}
