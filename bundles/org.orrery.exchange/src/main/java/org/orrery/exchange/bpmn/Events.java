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
  private static final List<String> REFERENCES =
      List.of("messageRef", "signalRef", "errorRef", "escalationRef");
  private static final List<String> TEXTS =
      List.of("timeDate", "timeDuration", "timeCycle", "condition");

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
      take(definition);
      draft.remark(
          vertex.xml,
          start,
          "It was started by "
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
      String text = time(vertex.xml, timer);
      if (Formats.isSchedule(text)) {
        ScheduleTrigger schedule = Draft.NEW.createScheduleTrigger();
        schedule.setSchedule(text);
        if (BpmnXml.child(timer, "timeCycle") == null) {
          draft.remark(
              vertex.xml, schedule, "Its timer '" + text + "' came once; a schedule comes again.");
        }
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
      take(definition);
      draft.remark(
          vertex.xml,
          trigger,
          "It was started by " + kind(definition) + " (" + what(definition) + ").");
    }
    return trigger;
  }

  Node end(Vertex vertex) {
    EndNode end = Draft.NEW.createEndNode();
    end.setKind(endKind(vertex.xml));
    for (Element definition : definitions(vertex.xml)) {
      take(definition);
      if (!BpmnXml.is(definition, "terminateEventDefinition")) {
        draft.remark(
            vertex.xml, end, "It threw " + kind(definition) + " (" + what(definition) + ").");
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
      event = called(definition).isBlank() ? event : called(definition);
      take(definition);
      if (!BpmnXml.is(definition, "messageEventDefinition")) {
        draft.remark(vertex.xml, wait, "It waited for " + kind(definition) + ".");
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
      take(definition);
      String name = vertex.xml.getAttribute("name");
      String message = called(definition).isBlank() ? name : called(definition);
      step.setMessage(message.isBlank() ? null : message);
      if (!BpmnXml.is(definition, "messageEventDefinition")) {
        draft.remark(
            vertex.xml, step, "It threw " + kind(definition) + " (" + what(definition) + ").");
      }
    }
    return step;
  }

  /** Durations of the timers of an event; other times are remarked. */
  List<String> durations(Element xml) {
    return BpmnXml.children(xml, "timerEventDefinition").stream()
        .map(timer -> time(xml, timer))
        .filter(text -> isDuration(xml, text))
        .toList();
  }

  /** The time that a timer says, without how often it is to be repeated. */
  private String time(Element xml, Element timer) {
    take(timer);
    String text = timer.getTextContent().strip();
    if (text.matches("(?s)R\\d+/.*")) {
      draft.remark(xml, null, "How often its timer '" + text + "' comes again was left out.");
    }
    return text.replaceFirst("^R\\d*/", "");
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

  /** The kind of an event with its article. */
  static String kind(Element definition) {
    String kind = definition.getLocalName().replace("EventDefinition", "");
    return (kind.matches("[aeiou].*") ? "an " : "a ") + kind;
  }

  /** Marks what {@link #what} tells of a definition; anything else of it is left over. */
  void take(Element definition) {
    source.use(definition);
    REFERENCES.forEach(reference -> source.attribute(definition, reference));
    source.attribute(definition, "name");
    BpmnXml.children(definition).stream()
        .filter(child -> BpmnXml.isBpmn(child) && TEXTS.contains(child.getLocalName()))
        .forEach(
            text -> {
              source.use(text);
              source.type(text);
            });
  }

  /** What {@link #called} says, or that it says nothing. */
  String what(Element definition) {
    String text = called(definition);
    return text.isEmpty() ? "without a name" : text;
  }

  /** Name of the message, signal or error, or the text of the definition; may be empty. */
  private String called(Element definition) {
    for (String attribute : REFERENCES) {
      Element named = source.byReference(definition.getAttribute(attribute));
      if (named != null) {
        String name = source.attribute(source.use(named), "name");
        return name.isBlank() ? named.getAttribute("id") : name;
      }
    }
    String name = definition.getAttribute("name");
    return name.isBlank() ? definition.getTextContent().strip() : name;
  }
}
