package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** No kind of node is forgotten: each has its place in the process. */
class EveryKindTest {
  static Stream<EClass> kinds() {
    return Sketch.LANGUAGE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(kind -> Sketch.LANGUAGE.getNode().isSuperTypeOf(kind) && !kind.isAbstract());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isMappedUnderItsOwnId(EClass kind) throws Exception {
    byte[] bpmn = Compiler.bpmn(drawingWith(kind).lifecycle);

    assertThat(Schemas.bpmnErrors(bpmn)).isEmpty();
    Document process = Schemas.parse(bpmn);
    Element part = byId(process, "x");
    assertThat(part.getLocalName()).isEqualTo(expected(kind));
    assertThat(part.getAttribute("orrery:kind")).isEqualTo(kind.getName());
    assertThat(shapes(process)).contains("x");
  }

  private static Sketch drawingWith(EClass kind) {
    if (kind == Sketch.LANGUAGE.getStartNode()) {
      Sketch sketch = new Sketch("tiny");
      sketch.start("x");
      sketch.end("end");
      return sketch.path("x", "end");
    }
    Sketch sketch = new Sketch("tiny");
    sketch.start("start");
    Node node = complete(sketch.node(kind, "x"));
    sketch.end("end");
    if (kind == Sketch.LANGUAGE.getEndNode()) {
      return sketch.path("start", "x");
    }
    if (node instanceof Trigger) {
      sketch.end("other-end");
      return sketch.path("start", "end").path("x", "other-end");
    }
    return sketch.path("start", "x", "end");
  }

  private static Node complete(Node node) {
    switch (node) {
      case SubLifecycleStep step -> step.setLifecycle("credit-policy");
      case ScheduleTrigger schedule -> schedule.setSchedule("P30D");
      case WaitNode wait -> wait.setDuration("PT1H");
      case DecisionNode decision -> Sketch.row(decision, "yes");
      default -> {
        return node;
      }
    }
    return node;
  }

  private static String expected(EClass kind) {
    return switch (kind.getName()) {
      case "StartNode" -> "startEvent";
      case "EndNode" -> "endEvent";
      case "WaitNode" -> "intermediateCatchEvent";
      case "ForkNode", "JoinNode" -> "parallelGateway";
      case "DecisionNode" -> "exclusiveGateway";
      case "ApprovalStep", "ReviewStep", "TaskStep" -> "userTask";
      case "SubLifecycleStep" -> "callActivity";
      default -> kind.getName().endsWith("Trigger") ? "startEvent" : "serviceTask";
    };
  }

  private static Element byId(Document document, String id) {
    NodeList all = document.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("id").equals(id)) {
        return element;
      }
    }
    throw new AssertionError("Nothing has the id " + id);
  }

  private static List<String> shapes(Document document) {
    NodeList shapes = document.getElementsByTagNameNS("*", "BPMNShape");
    return Stream.iterate(0, i -> i < shapes.getLength(), i -> i + 1)
        .map(i -> ((Element) shapes.item(i)).getAttribute("bpmnElement"))
        .toList();
  }
}
