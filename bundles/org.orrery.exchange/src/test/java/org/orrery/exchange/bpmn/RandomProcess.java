package org.orrery.exchange.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small processes of any shape, sensible or not: loops of gateways and links, several starts. */
final class RandomProcess {
  private static final List<String> NODES =
      List.of(
          "startEvent",
          "endEvent",
          "endEvent",
          "task",
          "userTask",
          "serviceTask",
          "sendTask",
          "exclusiveGateway",
          "exclusiveGateway",
          "parallelGateway",
          "parallelGateway",
          "inclusiveGateway",
          "complexGateway",
          "eventBasedGateway",
          "intermediateThrowEvent",
          "intermediateCatchEvent",
          "boundaryEvent",
          "subProcess",
          "subProcess",
          "adHocSubProcess");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> ids = new ArrayList<>();

  private RandomProcess(long seed) {
    random = new Random(seed);
  }

  static RandomProcess of(long seed) {
    RandomProcess process = new RandomProcess(seed);
    process
        .text
        .append("<definitions xmlns=\"")
        .append(BpmnXml.BPMN)
        .append("\"><process id=\"p\">");
    process.fill(0);
    process.text.append("</process></definitions>");
    return process;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Ids of all that is in the flow. */
  List<String> ids() {
    return ids;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void fill(int depth) {
    List<String> inside = new ArrayList<>();
    for (int i = random.nextInt(depth == 0 ? 9 : 5); i >= 0; i--) {
      inside.add(node(depth, inside));
    }
    for (int i = random.nextInt(2 * inside.size() + 1); i > 0; i--) {
      text.append("<sequenceFlow id=\"%s\" ".formatted(next("f")))
          .append("sourceRef=\"%s\" targetRef=\"%s\">".formatted(any(inside), any(inside)));
      if (random.nextInt(5) == 0) {
        text.append("<conditionExpression>${x > 1}</conditionExpression>");
      }
      text.append("</sequenceFlow>");
    }
  }

  private String node(int depth, List<String> before) {
    String kind = NODES.get(random.nextInt(NODES.size() - (depth > 1 ? 3 : 0)));
    String id = next("n");
    text.append("<%s id=\"%s\"".formatted(kind, id));
    if (kind.equals("boundaryEvent")) {
      String host = before.isEmpty() ? "nothing" : any(before);
      text.append(" attachedToRef=\"%s\"".formatted(host));
    }
    boolean event = kind.equals("subProcess") && random.nextInt(4) == 0;
    text.append(event ? " triggeredByEvent=\"true\">" : ">");
    if (kind.endsWith("ubProcess") && random.nextInt(5) > 0) {
      fill(depth + 1);
    } else if (kind.startsWith("intermediate") && random.nextInt(3) > 0) {
      text.append("<linkEventDefinition name=\"L%d\"/>".formatted(random.nextInt(2)));
    } else if (kind.endsWith("Event")) {
      text.append(
          switch (random.nextInt(5)) {
            case 0 -> "<terminateEventDefinition/>";
            case 1 -> "<errorEventDefinition/>";
            case 2 ->
                "<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>";
            default -> "";
          });
    }
    text.append("</").append(kind).append('>');
    return id;
  }

  private String next(String letter) {
    String id = letter + ids.size() + "x";
    ids.add(id);
    return id;
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
