package org.orrery.exchange.bpmn;

import java.util.List;
import java.util.Locale;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ManualTrigger;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.check.Formats;
import org.w3c.dom.Element;

/** Start, end and intermediate events. */
final class Events {
  private final Source source;
  private final Draft draft;

  Events(Source source, Draft draft) {
    this.source = source;
    this.draft = draft;
  }

  /** The first start of the process; what else could start it becomes a trigger. */
  Node start(Vertex vertex) {
    Node start = Draft.NEW.createStartNode();
    for (Element definition : definitions(vertex.xml)) {
      source.useAll(definition);
      draft.remark(
          vertex.xml,
          start,
          "It was started by a "
              + kind(definition)
              + " ("
              + what(definition)
              + "); a life cycle is started by people or by another one.");
    }
    return start;
  }

  /** What starts a path beside the run. */
  Node trigger(Vertex vertex) {
    source.attribute(vertex.xml, "isInterrupting");
    for (Element timer : BpmnXml.children(vertex.xml, "timerEventDefinition")) {
      source.useAll(timer);
      String text = timer.getTextContent().strip().replaceFirst("^R\\d*/", "");
      if (Formats.isSchedule(text)) {
        ScheduleTrigger schedule = Draft.NEW.createScheduleTrigger();
        schedule.setSchedule(text);
        return schedule;
      }
      ScheduleTrigger schedule = Draft.NEW.createScheduleTrigger();
      schedule.setSchedule("P1D");
      draft.remark(
          vertex.xml,
          schedule,
          "Its timer '" + text + "' is no schedule; P1D stands in its place.");
      return schedule;
    }
    ManualTrigger trigger = Draft.NEW.createManualTrigger();
    for (Element definition : definitions(vertex.xml)) {
      source.useAll(definition);
      draft.remark(
          vertex.xml,
          trigger,
          "It was started by a " + kind(definition) + " (" + what(definition) + ").");
    }
    return trigger;
  }

  Node end(Vertex vertex) {
    EndNode end = Draft.NEW.createEndNode();
    end.setKind(endKind(vertex.xml));
    for (Element definition : definitions(vertex.xml)) {
      source.useAll(definition);
      if (!BpmnXml.is(definition, "terminateEventDefinition")) {
        draft.remark(
            vertex.xml, end, "It threw a " + kind(definition) + " (" + what(definition) + ").");
      }
    }
    return end;
  }

  private static EndKind endKind(Element xml) {
    String name = xml.getAttribute("name").toLowerCase(Locale.ROOT);
    boolean error = BpmnXml.child(xml, "errorEventDefinition") != null;
    if (error || name.matches("(?s).*(reject|declin|refus|fail|abort|cancel).*")) {
      return EndKind.REJECTED;
    }
    return name.matches("(?s).*(retire|decommission|withdraw).*")
        ? EndKind.RETIRED
        : EndKind.RELEASED;
  }

  /** A wait for a time or an event. */
  Node waiting(Vertex vertex) {
    WaitNode wait = Draft.NEW.createWaitNode();
    if (BpmnXml.child(vertex.xml, "timerEventDefinition") != null) {
      List<String> durations = durations(vertex.xml);
      wait.setKind(WaitKind.TIMER);
      if (!durations.isEmpty()) {
        wait.setDuration(durations.get(0));
      }
      return wait;
    }
    wait.setKind(WaitKind.EVENT);
    String event = vertex.xml.getAttribute("name");
    for (Element definition : definitions(vertex.xml)) {
      event = what(definition);
      source.useAll(definition);
      if (!BpmnXml.is(definition, "messageEventDefinition")) {
        draft.remark(vertex.xml, wait, "It waited for a " + kind(definition) + ".");
      }
    }
    wait.setEvent(event.isBlank() ? vertex.xml.getAttribute("id") : event);
    return wait;
  }

  /** An event that is thrown: a message tells somebody; nothing passes through. */
  Node thrown(Vertex vertex) {
    List<Element> definitions = definitions(vertex.xml);
    if (definitions.isEmpty()) {
      return null;
    }
    NotifyStep step = Draft.NEW.createNotifyStep();
    for (Element definition : definitions) {
      source.useAll(definition);
      step.setMessage(what(definition));
      if (!BpmnXml.is(definition, "messageEventDefinition")) {
        draft.remark(
            vertex.xml, step, "It threw a " + kind(definition) + " (" + what(definition) + ").");
      }
    }
    return step;
  }

  /** Durations of the timers of an event; other times are remarked. */
  List<String> durations(Element xml) {
    return BpmnXml.children(xml, "timerEventDefinition").stream()
        .peek(source::useAll)
        .map(timer -> timer.getTextContent().strip().replaceFirst("^R\\d*/", ""))
        .filter(text -> isDuration(xml, text))
        .toList();
  }

  private boolean isDuration(Element xml, String text) {
    if (Formats.isDuration(text)) {
      return true;
    }
    draft.remark(xml, null, "Its time '" + text + "' is no duration and was left out.");
    return false;
  }

  private static List<Element> definitions(Element xml) {
    return BpmnXml.children(xml).stream()
        .filter(child -> child.getLocalName().endsWith("EventDefinition"))
        .toList();
  }

  private static String kind(Element definition) {
    return definition.getLocalName().replace("EventDefinition", "");
  }

  /** Name of the message, signal or error, or the text of the definition. */
  private String what(Element definition) {
    for (String attribute : List.of("messageRef", "signalRef", "errorRef", "escalationRef")) {
      Element named = source.byReference(definition.getAttribute(attribute));
      if (named != null) {
        source.useAll(named);
        String name = named.getAttribute("name");
        return name.isBlank() ? named.getAttribute("id") : name;
      }
    }
    String name = definition.getAttribute("name");
    String text = name.isBlank() ? definition.getTextContent().strip() : name;
    return text.isEmpty() ? "without a name" : text;
  }
}
