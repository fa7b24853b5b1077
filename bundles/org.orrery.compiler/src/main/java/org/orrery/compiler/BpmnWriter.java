package org.orrery.compiler;

import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;

/** Writes the process of a drawing as BPMN 2.0. */
final class BpmnWriter {
  private BpmnWriter() {}

  static byte[] write(Lifecycle lifecycle) throws CompilationException {
    Xml definitions =
        new Xml("definitions")
            .with("xmlns", "http://www.omg.org/spec/BPMN/20100524/MODEL")
            .with("xmlns:flowable", "http://flowable.org/bpmn")
            .with("targetNamespace", "https://orrery.org/lifecycle/" + lifecycle.getId());
    Xml process =
        definitions
            .add("process")
            .with("id", lifecycle.getId())
            .with("name", lifecycle.getName())
            .with("isExecutable", "true");
    for (Stage stage : lifecycle.getStages()) {
      stage.getNodes().forEach(node -> node(process, node));
    }
    for (Transition transition : lifecycle.getTransitions()) {
      process
          .add("sequenceFlow")
          .with("id", transition.getId())
          .with("sourceRef", transition.getSource().getId())
          .with("targetRef", transition.getTarget().getId());
    }
    return definitions.toBytes();
  }

  private static void node(Xml process, Node node) {
    if (node instanceof StartNode) {
      process.add("startEvent").with("id", node.getId());
    } else if (node instanceof EndNode) {
      process.add("endEvent").with("id", node.getId());
    } else if (node instanceof HumanStep) {
      process.add("userTask").with("id", node.getId()).with("name", node.getName());
    } else if (node instanceof AutomaticStep) {
      process
          .add("serviceTask")
          .with("id", node.getId())
          .with("name", node.getName())
          .with("flowable:type", "external-worker")
          .with("flowable:topic", node.eClass().getName());
    }
  }
}
