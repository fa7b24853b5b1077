package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ScheduleTrigger;
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
  void theSecondOfTwoElementsWithOneId() throws Exception {
    Imported imported =
        read(
            "<startEvent id='s'/><task id='a' name='First'/><task id='a' name='Second'/>"
                + "<subProcess id='a' name='Third'><task id='inner' name='Inside'/></subProcess>"
                + way("to", "s", "a"));
    assertThat(Elements.byId(imported.lifecycle(), "a").orElseThrow().getName()).isEqualTo("First");
    assertThat(notes(imported))
        .contains("a: Its id is that of another element before it", "Second", "Third", "Inside");
    assertThat(imported.remarks())
        .filteredOn(remark -> remark.message().startsWith("Its id is"))
        .extracting(Remark::element)
        .containsExactly("a", "a");
  }

  @Test
  void aTimerThatDoesNotInterruptIsKeptOnceAndComesOnce() throws Exception {
    String task =
        "<startEvent id='s'/><userTask id='a' name='Work'/>"
            + "<boundaryEvent id='late' attachedToRef='a' cancelActivity='false'>"
            + "<timerEventDefinition><timeDuration>PT24H</timeDuration></timerEventDefinition>"
            + "</boundaryEvent>"
            + way("to", "s", "a");
    Imported led = read(task + "<sendTask id='tell'/>" + way("then", "late", "tell"));
    HumanStep work = (HumanStep) Elements.byId(led.lifecycle(), "a").orElseThrow();
    assertThat(work.getRemindAfter()).isNull();
    assertThat(Elements.byId(led.lifecycle(), "late").orElseThrow())
        .isInstanceOfSatisfying(
            ScheduleTrigger.class, late -> assertThat(late.getSchedule()).isEqualTo("PT24H"));
    assertThat(notes(led)).contains("'PT24H' came once");

    Imported bare = read(task);
    work = (HumanStep) Elements.byId(bare.lifecycle(), "a").orElseThrow();
    assertThat(work.getRemindAfter()).isEqualTo("PT24H");
    assertThat(Elements.byId(bare.lifecycle(), "late")).isEmpty();

    Imported wrong =
        read(task.replace("PT24H", "soon") + "<sendTask id='tell'/>" + way("then", "late", "tell"));
    assertThat(notes(wrong)).containsOnlyOnce("soon");
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
    assertThat(notes(imported)).contains("Order came", "Inner");
    assertThat(Elements.byId(imported.lifecycle(), "empty").orElseThrow().getName())
        .isEqualTo("Later");
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
        .contains("These have no element of their own in the drawing: merge, out.");
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

  @Test
  void whatIsCalledAfterItsProcessIsNotTakenForAnAddedPart() throws Exception {
    Imported imported =
        read(
            "<startEvent id='p__s'/><task id='p__t' name='Work'/><endEvent id='p__e'/>"
                + way("one", "p__s", "p__t")
                + way("two", "p__t", "p__e"));
    assertThat(Elements.nodes(imported.lifecycle())).hasSize(3);
    assertThat(notes(imported)).contains("p__s (p_s)", "p__t (p_t)");
  }

  @Test
  void anIdThatBeginsOtherwiseStaysInTheNewOneAndKeepsWhatRefersToIt() throws Exception {
    Imported imported =
        read(
            "<startEvent id='_1'/><task id='_2' name='Work'/><textAnnotation"
                + " id='_3'><text>Why</text></textAnnotation><association id='_4' sourceRef='_2'"
                + " targetRef='_3'/>"
                + way("_5", "_1", "_2"));
    assertThat(Elements.nodes(imported.lifecycle()))
        .extracting(node -> node.getId())
        .containsExactly("id_1", "id_2", "end");
    Note why = (Note) Elements.byId(imported.lifecycle(), "id_3").orElseThrow();
    assertThat(why.getAbout()).extracting(about -> about.getId()).containsExactly("id_2");
    assertThat(notes(imported)).doesNotContain("_4");
  }

  @Test
  void anEventPathThatInterruptedWhatRan() throws Exception {
    String path =
        "<subProcess id='%s' triggeredByEvent='true'><startEvent id='%s' isInterrupting='%s'>"
            + "<messageEventDefinition/></startEvent><endEvent id='%s'/>%s</subProcess>";
    Imported imported =
        read(
            "<startEvent id='s'/><endEvent id='e'/>"
                + way("f", "s", "e")
                + path.formatted("stop", "stopped", "true", "end1", way("g", "stopped", "end1"))
                + path.formatted("tell", "told", "false", "end2", way("h", "told", "end2")));
    assertThat(imported.remarks())
        .filteredOn(remark -> remark.message().startsWith("It interrupted"))
        .extracting(Remark::element)
        .containsExactly("stopped");
  }

  @Test
  void whatAnElementDeclaresItself() throws Exception {
    Imported imported =
        read(
            "<startEvent id='s'><extensionElements><i:say xmlns:i='urn:i' xmlns:x='urn:x' "
                + "x:lang='de'>Los &lt;b&gt;</i:say></extensionElements></startEvent>");
    assertThat(notes(imported)).contains("<i:say x:lang=\"de\">Los &lt;b&gt;</i:say>");
  }

  @Test
  void formsOfTextsAndLanguagesOfTimes() throws Exception {
    Imported imported =
        read(
            "<startEvent id='s'><documentation"
                + " textFormat='text/html'>Go</documentation></startEvent><intermediateCatchEvent"
                + " id='w'><timerEventDefinition><timeDuration "
                + "language='urn:lang'>P2D</timeDuration></timerEventDefinition></intermediateCatchEvent><task"
                + " id='t' startQuantity='2'/>"
                + way("f", "s", "w")
                + way("g", "w", "t"));
    assertThat(notes(imported))
        .contains("textFormat=\"text/html\"", "language=\"urn:lang\"", "startQuantity=\"2\"");
  }

  @Test
  void theLongestProcessIsTheOneThatIsRead() throws Exception {
    String file =
        "<definitions xmlns=\"%s\" name=\"Two pools\"><process id=\"outside\""
            + " processType=\"Public\" name=\"Customer\"><task id=\"ask\"/></process><process"
            + " id=\"inside\"><startEvent id=\"s\"/><task id=\"t\"/><sequenceFlow id=\"f\""
            + " sourceRef=\"s\" targetRef=\"t\"/></process></definitions>";
    Imported imported =
        BpmnImport.read(file.formatted(BpmnXml.BPMN).getBytes(StandardCharsets.UTF_8));
    assertThat(imported.lifecycle().getId()).isEqualTo("inside");
    assertThat(notes(imported)).contains("name=\"Two pools\"", "'Customer'", "<task id=\"ask\"/>");
  }
}
