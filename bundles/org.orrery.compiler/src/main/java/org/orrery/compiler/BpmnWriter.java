package org.orrery.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Trigger;

/** Writes a planned process as BPMN 2.0 (OMG formal/2011-01-03). */
final class BpmnWriter {
  static final String NAMESPACE = "https://orrery.org/lifecycle/";

  private final Plan plan;
  private final Lifecycle lifecycle;
  private final Plan.Flows flows;

  private BpmnWriter(Plan plan) {
    this.plan = plan;
    this.lifecycle = plan.lifecycle();
    this.flows = plan.flows();
  }

  static byte[] write(Plan plan) {
    return new BpmnWriter(plan).definitions().toBytes();
  }

  private Xml definitions() {
    Xml definitions =
        new Xml("definitions")
            .with("xmlns", "http://www.omg.org/spec/BPMN/20100524/MODEL")
            .with("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI")
            .with("xmlns:omgdc", "http://www.omg.org/spec/DD/20100524/DC")
            .with("xmlns:omgdi", "http://www.omg.org/spec/DD/20100524/DI")
            .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .with("xmlns:flowable", "http://flowable.org/bpmn")
            .with("xmlns:orrery", "https://orrery.org/bpmn")
            .with("id", Elements.added(lifecycle.getId(), "definitions"))
            .with("name", lifecycle.getName())
            .with("targetNamespace", NAMESPACE + lifecycle.getId())
            .with("exporter", "Orrery")
            .with("exporterVersion", Compiler.VERSION);
    plan.messages.forEach(
        (name, id) -> definitions.add("message").with("id", id).with("name", name));
    if (plan.raisesErrors) {
      definitions
          .add("error")
          .with("id", plan.errorId())
          .with("name", Elements.STEP_FAILED)
          .with("errorCode", Elements.STEP_FAILED);
    }
    definitions
        .add("collaboration")
        .with("id", collaborationId(lifecycle))
        .add("participant")
        .with("id", participantId(lifecycle))
        .with("name", Texts.nameOf(lifecycle))
        .with("processRef", lifecycle.getId());
    definitions.add(process());
    definitions.add(new DiagramWriter(plan).diagram());
    return definitions;
  }

  static String collaborationId(Lifecycle lifecycle) {
    return Elements.added(lifecycle.getId(), "collaboration");
  }

  static String participantId(Lifecycle lifecycle) {
    return Elements.added(lifecycle.getId(), "participant");
  }

  private Xml process() {
    Xml process =
        new Xml("process")
            .with("id", lifecycle.getId())
            .with("name", Texts.nameOf(lifecycle))
            .with("isExecutable", "true")
            .with("orrery:version", lifecycle.getVersion());
    documentation(process, lifecycle.getDocumentation());
    Carried.into(process, lifecycle);
    lanes(process);
    elements(process, null);
    plan.paths().forEach((first, triggers) -> path(process, first, triggers));
    lifecycle.getNotes().forEach(note -> note(process, note));
    return process;
  }

  private void path(Xml process, Trigger first, List<Trigger> triggers) {
    Xml path =
        process
            .add("subProcess")
            .with("id", Elements.added(first.getId(), Elements.PATH))
            .with("name", triggers.stream().map(Texts::nameOf).collect(Collectors.joining(", ")))
            .with("triggeredByEvent", "true");
    elements(path, first);
  }

  private void lanes(Xml process) {
    if (lifecycle.getStages().isEmpty()) {
      return;
    }
    Xml lanes = process.add("laneSet").with("id", Elements.added(lifecycle.getId(), "lanes"));
    for (Stage stage : lifecycle.getStages()) {
      Xml lane = lanes.add("lane").with("id", stage.getId()).with("name", Texts.nameOf(stage));
      lane.with("orrery:kind", stage.getKind().getLiteral());
      documentation(lane, stage.getDocumentation());
      Carried.into(lane, stage);
      plan.parts.values().stream()
          .filter(part -> part.owner.eContainer() == stage && plan.pathOf(part) == null)
          .forEach(part -> lane.add("flowNodeRef").text(part.id));
      plan.paths().keySet().stream()
          .filter(trigger -> trigger.eContainer() == stage)
          .map(trigger -> Elements.added(trigger.getId(), Elements.PATH))
          .forEach(path -> lane.add("flowNodeRef").text(path));
    }
  }

  /** Writes the flow nodes and flows of the main path, or of a trigger's. */
  private void elements(Xml container, Trigger path) {
    plan.parts.values().stream()
        .filter(part -> plan.pathOf(part) == path)
        .forEach(part -> container.add(flowNode(part)));
    plan.links.stream()
        .filter(link -> plan.pathOf(link.from()) == path)
        .forEach(link -> container.add(flow(link)));
  }

  private Xml flowNode(Part part) {
    Xml node = new Xml(part.tag).with("id", part.id).with("name", part.name);
    part.attributes.forEach(node::with);
    documentation(node, part.documentation);
    List<Xml> extensions = new ArrayList<>(part.extensions);
    if (plan.bodies.get(part.owner) == part) {
      Xml carried = Carried.of(part.owner);
      if (!carried.isBare()) {
        extensions.add(carried);
      }
    }
    if (!extensions.isEmpty()) {
      Xml around = node.add("extensionElements");
      extensions.forEach(around::add);
    }
    flows.incoming().getOrDefault(part, List.of()).forEach(id -> node.add("incoming").text(id));
    flows.outgoing().getOrDefault(part, List.of()).forEach(id -> node.add("outgoing").text(id));
    part.content.forEach(node::add);
    return node;
  }

  private static Xml flow(Link link) {
    Xml flow =
        new Xml("sequenceFlow")
            .with("id", link.id())
            .with("name", link.name())
            .with("sourceRef", link.from().id)
            .with("targetRef", link.to().id);
    if (link.drawn() != null) {
      documentation(flow, link.drawn().getDocumentation());
      Carried.into(flow, link.drawn());
    }
    if (!link.condition().isEmpty()) {
      flow.add("conditionExpression").with("xsi:type", "tFormalExpression").text(link.condition());
    }
    return flow;
  }

  private static void note(Xml process, Note note) {
    Xml annotation = process.add("textAnnotation").with("id", note.getId());
    documentation(annotation, note.getDocumentation());
    Carried.into(annotation, note);
    annotation.add("text").text(note.getText() == null ? Texts.nameOf(note) : note.getText());
    int number = 1;
    for (Element about : note.getAbout()) {
      if (DiagramWriter.isDrawn(about)) {
        process
            .add("association")
            .with("id", associationId(note, number++))
            .with("sourceRef", note.getId())
            .with("targetRef", about.getId());
      }
    }
  }

  static String associationId(Note note, int number) {
    return Elements.added(note.getId(), "about_" + number);
  }

  private static void documentation(Xml element, String text) {
    if (!Texts.isBlank(text)) {
      element.add("documentation").text(text);
    }
  }
}
