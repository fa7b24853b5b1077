package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.model.Elements;

/** Each part of a flow is an element or stands in a note, as files of other tools showed. */
class NothingLostTest {
  private static String notes(Imported imported) {
    return imported.lifecycle().getNotes().stream()
        .map(Note::getText)
        .collect(Collectors.joining("\n"));
  }

  private static Imported read(String flow) throws ImportException {
    String text =
        "<definitions xmlns=\"%s\"><process id=\"p\">%s</process></definitions>"
            .formatted(BpmnXml.BPMN, flow.replace('\'', '"'));
    return BpmnImport.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String way(String id, String from, String to) {
    return "<sequenceFlow id='%s' sourceRef='%s' targetRef='%s' name='%s'/>"
        .formatted(id, from, to, "name of " + id);
  }

  @Test
  void theNameOfAMergingGatewayAndOfTheWayBehindIt() throws Exception {
    Imported imported =
        read(
            "<startEvent id='s'/><task id='a'/><task id='b'/>"
                + "<exclusiveGateway id='merge' name='Both came'/>"
                + way("in", "a", "merge")
                + way("out", "merge", "b")
                + way("first", "s", "a"));
    assertThat(notes(imported)).contains("Both came", "name of out").doesNotContain("name of in");
    assertThat(Elements.byId(imported.lifecycle(), "in")).isPresent();
  }

  @Test
  void anEventThatNothingFollows() throws Exception {
    Imported imported =
        read(
            "<startEvent id='s'/><intermediateThrowEvent id='reached' name='Milestone'/>"
                + way("to", "s", "reached"));
    assertThat(notes(imported)).contains("reached: Nothing follows it", "Milestone", "name of to");
  }

  @Test
  void namesInsideSubProcesses() throws Exception {
    Imported imported =
        read(
            "<startEvent id='s'/><subProcess id='outer' name='Outer'>"
                + "<startEvent id='begin' name='Order came'/>"
                + "<subProcess id='inner' name='Inner'><task id='t' name='Work'/></subProcess>"
                + way("i", "begin", "inner")
                + "</subProcess>"
                + "<subProcess id='empty' name='Later'/>"
                + way("o", "s", "outer")
                + way("e", "outer", "empty"));
    assertThat(notes(imported)).contains("Order came", "Inner", "Later");
  }

  @Test
  void pointsWithoutWordsAreListed() throws Exception {
    Imported imported =
        read(
            "<startEvent id='s'/><task id='a'/><exclusiveGateway id='merge'/>"
                + "<sequenceFlow id='in' sourceRef='s' targetRef='merge'/>"
                + "<sequenceFlow id='out' sourceRef='merge' targetRef='a'/>");
    assertThat(imported.remarks())
        .extracting(Remark::message)
        .containsExactly("These have no element of their own in the drawing: merge, out.");
  }

  @Test
  void elementsWithoutIds() throws Exception {
    Imported imported = read("<startEvent/><endEvent name='One'/><endEvent name='Two'/>");
    assertThat(
            Elements.nodes(imported.lifecycle()).stream()
                .filter(EndNode.class::isInstance)
                .map(node -> node.getName())
                .toList())
        .isEqualTo(List.of("One", "Two"));
  }

  @Test
  void theSecondOfTwoConditions() throws Exception {
    String flow =
        "<sequenceFlow id='%s' sourceRef='%s' targetRef='%s'><conditionExpression>%s"
            + "</conditionExpression></sequenceFlow>";
    Imported imported =
        read(
            "<startEvent id='s'/><task id='a'/><exclusiveGateway id='g'/>"
                + flow.formatted("one", "s", "g", "${x > 1}")
                + flow.formatted("two", "g", "a", "${y > 2}"));
    assertThat(notes(imported)).contains("Its condition is not asked: ${y > 2}");
  }
}
