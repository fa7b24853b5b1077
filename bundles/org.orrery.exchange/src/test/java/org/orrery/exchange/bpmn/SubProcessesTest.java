package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What leads past the bounds of sub-processes, and what begins and ends in them. */
class SubProcessesTest {
  private final Flows flows = new Flows();

  @Test
  void waysPastTheBoundsAreTold() throws Exception {
    flows.read(
        "<startEvent id='s'/><subProcess id='one'><startEvent id='is'/>"
            + "<parallelGateway id='f'/><userTask id='a'/><userTask id='b'/><endEvent id='ea'/>"
            + "<endEvent id='e1'/>is>f f>a f>b a>ea</subProcess>"
            + "<subProcess id='two'><userTask id='c'/></subProcess><endEvent id='e'/>"
            + "s>one one>e <sequenceFlow id='x1' sourceRef='b' targetRef='two'/>"
            + "<sequenceFlow id='x2' sourceRef='two' targetRef='e1'/>");

    assertThat(flows.drawn()).contains("a>one-join", "b>one-join", "one-join>e");
    assertThat(flows.remarks())
        .contains("'x1': It leads into or out of a sub-process", "'x2': It leads into or out of");
  }

  @Test
  void linksPastTheBoundsAreTold() throws Exception {
    flows.read(
        "<startEvent id='s'/><subProcess id='one'><userTask id='a'/>"
            + "<intermediateCatchEvent id='c'><linkEventDefinition name='L'/>"
            + "</intermediateCatchEvent></subProcess>"
            + "<intermediateThrowEvent id='t'><linkEventDefinition name='L'/>"
            + "</intermediateThrowEvent>s>one one>t");

    assertThat(flows.remarks()).contains("'t': Nothing catches this link, 'L'.");
  }

  @Test
  void aLinkThatIsThrownLeadsOnlyWhereItIsCaught() throws Exception {
    flows.read(
        "<startEvent id='s'/><subProcess id='sub'><userTask id='a'/><exclusiveGateway id='g'/>"
            + "<userTask id='z'/><intermediateThrowEvent id='t'><linkEventDefinition name='L'/>"
            + "</intermediateThrowEvent><intermediateCatchEvent id='c'>"
            + "<linkEventDefinition name='L'/></intermediateCatchEvent><userTask id='b'/>"
            + "a>g g>z g>t c>b</subProcess><endEvent id='e'/>s>sub sub>e");

    assertThat(flows.drawn()).containsExactlyInAnyOrder("s>a", "a>g", "g>z", "g>b", "z>e", "b>e");
  }

  @Test
  void whatCompensatesIsNoPartOfTheFlow() throws Exception {
    flows.read(
        "<startEvent id='s'/><subProcess id='sub'><userTask id='a'/>"
            + "<serviceTask id='undo' isForCompensation='true'/></subProcess><endEvent id='e'/>"
            + "s>sub sub>e");

    assertThat(flows.drawn()).containsExactlyInAnyOrder("s>a", "a>e");
  }

  @Test
  void waysOfAnEventBasedGatewayAreAllTaken() throws Exception {
    flows.read(
        "<startEvent id='s'/><subProcess id='sub'><startEvent id='is'/>"
            + "<eventBasedGateway id='g'/><intermediateCatchEvent id='m'><messageEventDefinition/>"
            + "</intermediateCatchEvent><intermediateCatchEvent id='t'><timerEventDefinition>"
            + "<timeDuration>P1D</timeDuration></timerEventDefinition></intermediateCatchEvent>"
            + "<endEvent id='i1'/><endEvent id='i2'/>is>g g>m g>t m>i1 t>i2</subProcess>"
            + "<endEvent id='e'/>s>sub sub>e");

    assertThat(flows.drawn()).contains("m>sub-join", "t>sub-join", "sub-join>e");
    assertThat(flows.remarks()).contains("'g': It took the way whose event came first");
  }

  @Test
  void theStartOfAnEventPathNeedsNoId() throws Exception {
    flows.read(
        "<subProcess id='ev' triggeredByEvent='true'><startEvent><timerEventDefinition>"
            + "<timeDuration>P1D</timeDuration></timerEventDefinition></startEvent>"
            + "<userTask id='n'/></subProcess><startEvent id='s'/><userTask id='a'/>"
            + "<endEvent id='e'/>s>a a>e");

    assertThat(flows.nodes()).contains("s StartNode").doesNotContain("s ManualTrigger");
  }
}
