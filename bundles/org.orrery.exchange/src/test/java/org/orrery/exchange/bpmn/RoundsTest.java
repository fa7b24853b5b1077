package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways that lead round through gateways, links or a start, and past no step. */
class RoundsTest {
  private final Flows flows = new Flows();

  @Test
  void gatewaysThatLeadToEachOther() throws Exception {
    flows.read(
        "<startEvent id='s'/><exclusiveGateway id='g'/><exclusiveGateway id='h'/>" + "s>g g>h h>g");

    assertThat(flows.drawn()).isEmpty();
    assertThat(flows.remarks())
        .contains("Its way leads round past no step", "Nothing follows it; the flow ends before");
  }

  @Test
  void aGatewayThatLeadsToItselfUnderACondition() throws Exception {
    flows.read(
        "<startEvent id='s'/><task id='t'/><exclusiveGateway id='g'/>s>t "
            + "<sequenceFlow id='round' sourceRef='g' targetRef='g'><conditionExpression>${again}"
            + "</conditionExpression></sequenceFlow>");

    assertThat(flows.drawn()).containsExactly("s>t", "t>end");
    assertThat(flows.remarks()).contains("'round': Its way leads round", "${again}");
  }

  @Test
  void aLinkThatIsThrownWhereItIsCaught() throws Exception {
    flows.read(
        "<startEvent id='s'/>"
            + "<intermediateThrowEvent id='t'><linkEventDefinition name='L'/>"
            + "</intermediateThrowEvent><intermediateCatchEvent id='c'>"
            + "<linkEventDefinition name='L'/></intermediateCatchEvent>s>t c>t");

    assertThat(flows.drawn()).isEmpty();
    assertThat(flows.remarks()).contains("Its way leads round past no step");
  }

  @Test
  void aStartThatLeadsToItself() throws Exception {
    flows.read("<startEvent id='s'/><endEvent id='e'/>s>s");

    assertThat(flows.nodes()).containsExactly("s StartNode", "e EndNode");
    assertThat(flows.remarks()).contains("What led back to this start", "leads round");
  }

  @Test
  void whatLeadsBackToTheStartGoesOnBehindIt() throws Exception {
    flows.read("<startEvent id='s'/><userTask id='t'/><endEvent id='e'/>s>t t>e t>s");

    assertThat(flows.drawn()).isEqualTo(List.of("s>t", "t>t-fork", "t-fork>e", "t-fork>t"));
    assertThat(flows.remarks()).contains("What led back to this start goes on behind it.");
  }

  @Test
  void aForkBehindAStartThatIsLedBackToWaitsForNothing() throws Exception {
    flows.read(
        "<startEvent id='s'/><parallelGateway id='f'/><userTask id='x'/><userTask id='y'/>"
            + "<parallelGateway id='j'/><exclusiveGateway id='g'/><endEvent id='e'/>"
            + "s>f f>x f>y x>j y>j j>g g>e g>s");

    assertThat(flows.drawn()).contains("s>f", "g>f", "f>x", "f>y", "x>j", "y>j");
    assertThat(flows.nodes()).doesNotContain("f-join JoinNode");
  }
}
