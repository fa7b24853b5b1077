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
}
