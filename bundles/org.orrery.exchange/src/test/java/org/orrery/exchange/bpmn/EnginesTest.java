package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.WaitNode;

/** What engines and tools say of steps, lanes and events is mapped or told. */
class EnginesTest {
  private final Flows flows = new Flows();

  @Test
  void typesOfServiceTasks() throws Exception {
    flows.read(
        "<startEvent id='s'/><serviceTask id='m' flowable:type='mail'/>"
            + "<serviceTask id='h' flowable:type='http'/>"
            + "<serviceTask id='w' flowable:type='external-worker' flowable:topic='train'/>"
            + "s>m m>h h>w");

    assertThat(flows.nodes()).contains("m NotifyStep", "h CallStep", "w CallStep");
    assertThat(flows.element(NotifyStep.class, "m").getChannel()).isEqualTo("mail");
    assertThat(flows.remarks())
        .contains("serviceTask 'h': Not mapped: flowable:type=\"http\"")
        .doesNotContain("external-worker", "=\"mail\"");
  }

  @Test
  void channelsOfSendTasks() throws Exception {
    flows.read(
        "<startEvent id='s'/><sendTask id='a' flowable:type='external-worker' "
            + "flowable:topic='letters'/><sendTask id='b'><extensionElements>"
            + "<zeebe:taskDefinition type='mail' retries='5'/></extensionElements></sendTask>"
            + "s>a a>b");

    assertThat(flows.element(NotifyStep.class, "a").getChannel()).isEqualTo("letters");
    NotifyStep mail = flows.element(NotifyStep.class, "b");
    assertThat(mail.getChannel()).isEqualTo("mail");
    assertThat(mail.getRetry().getAttempts()).isEqualTo(5);
    assertThat(flows.remarks()).doesNotContain("letters", "taskDefinition");
  }

  @Test
  void instancesThatCameOneAfterTheOther() throws Exception {
    String task =
        "<startEvent id='s'/><userTask id='u'><multiInstanceLoopCharacteristics "
            + "isSequential='%s'><loopCardinality>3</loopCardinality>"
            + "</multiInstanceLoopCharacteristics></userTask><endEvent id='e'/>s>u u>e";
    flows.read(task.formatted("true"));
    assertThat(flows.element(ApprovalStep.class, "u").getPanel()).isEqualTo(3);
    assertThat(flows.remarks()).contains("Its 3 instances came one after the other");

    flows.read(task.formatted("false"));
    assertThat(flows.remarks()).isEmpty();
  }

  @Test
  void lanesThatHoldNothingOrWhatAnotherHolds() throws Exception {
    flows.read(
        "<laneSet id='l'><lane id='a'><flowNodeRef>u</flowNodeRef><flowNodeRef>s</flowNodeRef>"
            + "</lane><lane id='b'><flowNodeRef>u</flowNodeRef><flowNodeRef>nope</flowNodeRef>"
            + "</lane></laneSet><startEvent id='s'/><userTask id='u'/>s>u");

    assertThat(((Stage) flows.element(Node.class, "u").eContainer()).getId()).isEqualTo("a");
    assertThat(flows.remarks())
        .contains(
            "lane 'b': It holds 'u', which stands in 'a' already.",
            "lane 'b': It holds 'nope', which is not in the file.");
  }

  @Test
  void anEventPathThatCouldBeginOnlyDuringASubProcess() throws Exception {
    flows.read(
        "<startEvent id='s'/><subProcess id='sub'><task id='t'/>"
            + "<subProcess id='path' triggeredByEvent='true'><startEvent id='es' "
            + "isInterrupting='false'><messageEventDefinition/></startEvent><task id='et'/>es>et"
            + "</subProcess></subProcess><endEvent id='e'/>s>sub sub>e");

    assertThat(flows.remarks()).contains("startEvent 'es': It could begin only while 'sub' ran");
  }

  @Test
  void eventsWithoutAName() throws Exception {
    flows.read(
        "<startEvent id='s'/><intermediateThrowEvent id='t' name='Undo all'>"
            + "<compensateEventDefinition/></intermediateThrowEvent><intermediateThrowEvent id='u'>"
            + "<compensateEventDefinition/></intermediateThrowEvent><intermediateCatchEvent id='w'>"
            + "<messageEventDefinition/></intermediateCatchEvent>s>t t>u u>w");

    assertThat(flows.element(NotifyStep.class, "t").getMessage()).isEqualTo("Undo all");
    assertThat(flows.element(NotifyStep.class, "u").getMessage()).isNull();
    assertThat(flows.element(WaitNode.class, "w").getEvent()).isEqualTo("w");
  }

  @Test
  void aComplexGatewayThatOnlyBringsTogether() throws Exception {
    flows.read(
        "<startEvent id='s'/><task id='t'/><complexGateway id='g'/><task id='u'/>s>t t>g g>u");

    assertThat(flows.remarks()).contains("each way to it goes on").doesNotContain("decision");
  }
}
