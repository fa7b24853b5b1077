package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paths that run side by side come together where BPMN has them do so. */
class JoiningTest {
  private static final String TWO =
      "<startEvent id='s'/><parallelGateway id='a'/><userTask id='x'/><userTask id='y'/>"
          + "s>a a>x a>y ";
  private static final String SUB =
      "<startEvent id='s'/><subProcess id='sub' name='Inner'><startEvent id='is'/>"
          + "<%s id='g'/><userTask id='x'/><userTask id='y'/><endEvent id='i'/><endEvent id='j'/>"
          + "is>g g>x g>y x>i y>j</subProcess><userTask id='pay'/><endEvent id='e'/>"
          + "s>sub sub>pay pay>e";

  private final Flows flows = new Flows();

  @Test
  void aGatewayThatJoinsAndSplits() throws Exception {
    flows.read(
        TWO
            + "<parallelGateway id='b'/><userTask id='z'/><userTask id='w'/>"
            + "<parallelGateway id='c'/><endEvent id='e'/>"
            + "x>b y>b b>z b>w z>c w>c c>e");

    assertThat(flows.nodes()).contains("b-join JoinNode", "b ForkNode", "c JoinNode");
    assertThat(flows.drawn())
        .containsExactlyInAnyOrder(
            "s>a",
            "a>x",
            "a>y",
            "x>b-join",
            "y>b-join",
            "b-join>b",
            "b>z",
            "b>w",
            "z>c",
            "w>c",
            "c>e");
  }

  @Test
  void waysThatComeTogetherBeforeAJoin() throws Exception {
    flows.read(
        TWO
            + "<exclusiveGateway id='choose'/><task id='v'/><task id='w'/>"
            + "<exclusiveGateway id='merge'/><parallelGateway id='join'/><endEvent id='e'/>"
            + "x>choose choose>v choose>w v>merge w>merge merge>join y>join join>e");

    assertThat(flows.nodes()).contains("merge ForkNode", "join JoinNode");
    assertThat(flows.drawn()).contains("v>merge", "w>merge", "merge>join", "y>join");
    assertThat(flows.remarks()).contains("exclusiveGateway 'merge': Ways come together here");
  }

  @Test
  void aPointBehindADecisionFromWhichTwoWaysLead() throws Exception {
    flows.read(
        "<startEvent id='s'/><exclusiveGateway id='g'/><intermediateThrowEvent id='i'/>"
            + "<userTask id='a'/><userTask id='b'/><userTask id='c'/><parallelGateway id='j'/>"
            + "<exclusiveGateway id='m'/><endEvent id='e'/>s>g g>i i>a i>b a>j b>j j>m g>c c>m m>e");

    assertThat(flows.nodes()).contains("i ForkNode");
    assertThat(flows.drawn())
        .containsExactlyInAnyOrder("s>g", "g>i", "i>a", "i>b", "a>j", "b>j", "g>c", "j>e", "c>e");
  }

  @Test
  void aPointBehindAFailureThatAsksWhereToGo() throws Exception {
    flows.read(
        "<startEvent id='s'/><serviceTask id='t'/><boundaryEvent id='f' attachedToRef='t'>"
            + "<errorEventDefinition/></boundaryEvent><intermediateThrowEvent id='i'/>"
            + "<userTask id='a'/><userTask id='b'/><endEvent id='e'/>s>t t>e f>i a>e b>e"
            + "<sequenceFlow id='x' sourceRef='i' targetRef='a'>"
            + "<conditionExpression>${n > 1}</conditionExpression></sequenceFlow>i>b");

    assertThat(flows.nodes()).contains("i DecisionNode");
    assertThat(flows.drawn()).contains("t-failure>i", "i>a", "i>b");
  }

  @Test
  void aSubProcessThatEndsWithADecisionAndFromWhichTwoWaysLead() throws Exception {
    flows.read(
        "<startEvent id='s'/><subProcess id='sub'><exclusiveGateway id='g'/><userTask id='x'/>"
            + "<endEvent id='i1'/><endEvent id='i2'/>g>x x>i1 g>i2</subProcess>"
            + "<userTask id='a'/><userTask id='b'/><parallelGateway id='j'/><endEvent id='e'/>"
            + "s>sub sub>a sub>b a>j b>j j>e");

    assertThat(flows.drawn())
        .containsExactlyInAnyOrder(
            "s>g", "g>x", "x>sub-2", "g>sub-2", "sub-2>a", "sub-2>b", "a>j", "b>j", "j>e");
  }

  /** A task becomes a decision by the condition of one of its ways, whichever is read first. */
  @Test
  void aPointBesideAConditionFromWhichTwoWaysLead() throws Exception {
    flows.read(
        "<startEvent id='s'/><intermediateThrowEvent id='i'/><userTask id='t'/><userTask id='y'/>"
            + "<userTask id='a'/><userTask id='b'/><parallelGateway id='j'/><endEvent id='e'/>"
            + "s>t t>i i>a i>b a>j b>j j>e y>e"
            + "<sequenceFlow id='x' sourceRef='t' targetRef='y'>"
            + "<conditionExpression>${n > 1}</conditionExpression></sequenceFlow>");

    assertThat(flows.nodes()).contains("i ForkNode", "t-choice DecisionNode");
    assertThat(flows.drawn()).contains("t-choice>i", "t-choice>y", "i>a", "i>b");
  }

  @Test
  void aPointThatLeadsToItselfIsNoFork() throws Exception {
    flows.read(
        "<startEvent id='s'/><exclusiveGateway id='g'/><exclusiveGateway id='m'/>"
            + "<intermediateThrowEvent id='i'/><userTask id='a'/><userTask id='b'/>"
            + "<endEvent id='e'/>s>g g>i g>b i>m m>i i>a a>e b>e");

    assertThat(flows.drawn()).containsExactlyInAnyOrder("s>g", "g>a", "g>b", "a>e", "b>e");
    assertThat(flows.remarks()).contains("leads round past no step, for ever");
  }

  @Test
  void endsOfASubProcessThatAreAllReached() throws Exception {
    flows.read(SUB.formatted("parallelGateway"));

    assertThat(flows.nodes()).contains("sub-join JoinNode");
    assertThat(flows.drawn())
        .containsExactlyInAnyOrder(
            "s>g", "g>x", "g>y", "x>sub-join", "y>sub-join", "sub-join>pay", "pay>e");
    assertThat(flows.remarks()).doesNotContain("Several of its paths");
  }

  @Test
  void endsOfASubProcessOfWhichOneIsReached() throws Exception {
    flows.read(SUB.formatted("exclusiveGateway"));

    assertThat(flows.drawn())
        .containsExactlyInAnyOrder("s>g", "g>x", "g>y", "x>pay", "y>pay", "pay>e");
    assertThat(flows.remarks()).doesNotContain("Several of its paths");
  }

  @Test
  void endsOfASubProcessThatMayBeReachedSideBySide() throws Exception {
    flows.read(
        SUB.formatted("parallelGateway").replace("y>j", "<exclusiveGateway id='h'/>y>h h>j h>i"));

    assertThat(flows.remarks()).contains("subProcess 'sub': Several of its paths may end");
  }

  @Test
  void allThatBeginsInASubProcessWithoutAStart() throws Exception {
    flows.read(
        "<startEvent id='s'/><exclusiveGateway id='g'/><subProcess id='sub'><task id='x'/>"
            + "<task id='y'/></subProcess><task id='z'/><endEvent id='e'/>"
            + "s>g g>sub g>z sub>e z>e");

    assertThat(flows.drawn())
        .containsExactlyInAnyOrder(
            "s>g",
            "g>sub-fork",
            "sub-fork>x",
            "sub-fork>y",
            "x>sub-join",
            "y>sub-join",
            "sub-join>e",
            "g>z",
            "z>e");
  }

  @Test
  void plainEndsOfParallelPathsAreOneBehindAJoin() throws Exception {
    flows.read(TWO + "<endEvent id='e'/><endEvent id='f' name='Second'/>x>e y>f");

    assertThat(flows.nodes()).contains("e EndNode", "e-join JoinNode").doesNotContain("f EndNode");
    assertThat(flows.drawn()).contains("x>e-join", "y>e-join", "e-join>e");
    assertThat(flows.notes()).contains("f: It has no element of its own", "Second");
  }

  @Test
  void oneEndThatParallelPathsLeadTo() throws Exception {
    flows.read(TWO + "<endEvent id='e'/>x>e y>e");

    assertThat(flows.drawn()).contains("x>e-join", "y>e-join", "e-join>e");
  }

  @Test
  void endsOfParallelPathsThatSayDifferentThingsAreTold() throws Exception {
    flows.read(TWO + "<endEvent id='e'/><endEvent id='f' name='Rejected'/>x>e y>f");

    assertThat(flows.drawn()).contains("x>e", "y>f");
    assertThat(flows.remarks()).contains("Several paths of one run may come to an end here (e, f)");
  }

  @Test
  void anEndBesideOneThatTerminatesIsTold() throws Exception {
    flows.read(
        TWO + "<endEvent id='e'/><endEvent id='f'><terminateEventDefinition/></endEvent>x>e y>f");

    assertThat(flows.remarks()).contains("may come to an end here (e, f)");
  }

  @Test
  void endsOfWhichOneIsReachedStayAsTheyAre() throws Exception {
    flows.read(
        "<startEvent id='s'/><exclusiveGateway id='g'/><task id='x'/><task id='y'/>"
            + "<endEvent id='e'/><endEvent id='f'/>s>g g>x g>y x>e y>f");

    assertThat(flows.drawn()).containsExactlyInAnyOrder("s>g", "g>x", "g>y", "x>e", "y>f");
    assertThat(flows.remarks()).doesNotContain("come to an end here");
  }

  @Test
  void aSubProcessWithoutContentIsATask() throws Exception {
    flows.read("<startEvent id='s'/><subProcess id='t' name='Later'/><endEvent id='e'/>s>t t>e");

    assertThat(flows.nodes()).containsExactly("s StartNode", "t TaskStep", "e EndNode");
    assertThat(flows.drawn()).containsExactly("s>t", "t>e");
    assertThat(flows.remarks())
        .contains("subProcess 't': Its content is not in the file")
        .doesNotContain("Nothing follows");
  }

  @Test
  void aSubProcessWithoutAnId() throws Exception {
    flows.read("<startEvent id='s'/><subProcess><task id='t'/><task name='u'/></subProcess>");

    assertThat(flows.nodes()).contains("s StartNode", "t TaskStep").hasSize(5);
  }

  @Test
  void aProcessWithoutAStart() throws Exception {
    flows.read("<userTask id='x'/><userTask id='y'/><userTask id='z'/>x>y");

    assertThat(flows.drawn())
        .contains("x>y", "start>start-fork", "start-fork>x", "start-fork>z")
        .contains("y>end-join", "z>end-join", "end-join>end")
        .hasSize(7);
    assertThat(flows.remarks()).contains("a start was added", "x, z");
  }

  @Test
  void aProcessWithoutAnEnd() throws Exception {
    flows.read(TWO);

    assertThat(flows.nodes()).contains("end EndNode", "end-join JoinNode");
    assertThat(flows.drawn()).contains("x>end-join", "y>end-join", "end-join>end");
    assertThat(flows.remarks()).contains("an end was added behind what leads nowhere: x, y.");
  }

  @Test
  void aProcessInWhichNothingBegins() throws Exception {
    flows.read("<userTask id='x'/><userTask id='y'/>x>y y>x");

    assertThat(flows.remarks()).contains("It has no start event, and nothing in it begins");
  }
}
