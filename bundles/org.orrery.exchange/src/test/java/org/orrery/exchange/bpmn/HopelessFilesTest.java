package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of which there is too much to think over come to a drawing, or a remark, all the same. */
@Timeout(60)
class HopelessFilesTest {
  private static final String CONDITION =
      "<conditionExpression>${x &gt; 1}</conditionExpression></sequenceFlow>";

  private static final Pattern SHAPE =
      Pattern.compile("<(?!sequenceFlow|condition)\\w+ id='([^']+)'");

  private final Flows flows = new Flows();

  /** Reads a process with a picture of it, as places are not what is asked here. */
  private void read(String flow) throws ImportException {
    String shapes =
        SHAPE
            .matcher(flow)
            .results()
            .map(found -> found.group(1))
            .map(
                id ->
                    "<BPMNShape bpmnElement='%s'><Bounds x='0' y='0' width='9' height='9'/></BPMNShape>"
                        .formatted(id))
            .collect(Collectors.joining());
    flows.read(flow, shapes);
  }

  private static String each(int count, IntFunction<String> what) {
    return IntStream.range(0, count).mapToObj(what).collect(Collectors.joining());
  }

  private static String way(String id, String from, String to) {
    return "<sequenceFlow id='%s' sourceRef='%s' targetRef='%s'/>".formatted(id, from, to);
  }

  @Test
  void aJoinThatWaitsForManyWhileOneIsLong() throws Exception {
    read(
        "<startEvent id='s'/><parallelGateway id='g'/><parallelGateway id='j'/><endEvent id='e'/>"
            + "s>g j>e g>t0 t599>j "
            + each(1000, i -> way("f" + i, "g", "j"))
            + each(600, i -> "<task id='t%d'/>".formatted(i))
            + each(599, i -> way("w" + i, "t" + i, "t" + (i + 1))));

    assertThat(flows.drawn()).contains("j>e");
  }

  @Test
  void aChoiceBesideManyPaths() throws Exception {
    read(
        "<startEvent id='s'/><parallelGateway id='g'/><exclusiveGateway id='d'/>"
            + "<endEvent id='e'/>s>g g>d "
            + each(3000, i -> way("f" + i, "g", "e"))
            + each(3000, i -> way("d" + i, "d", "e")));

    assertThat(flows.remarks()).contains("Several paths of one run may come to an end here (e)");
  }

  @Test
  void manySubProcessesOfWhichEachIsTooMuch() throws Exception {
    read(
        "<startEvent id='s'/><endEvent id='e'/>s>q0 q29>e "
            + each(29, i -> way("w" + i, "q" + i, "q" + (i + 1)))
            + each(30, HopelessFilesTest::choices));

    assertThat(flows.remarks()).contains("'q0': Several of its paths", "'q29': Several of its");
  }

  private static String choices(int i) {
    return "<subProcess id='q%d'><parallelGateway id='f%d'/>".formatted(i, i)
        + each(
            16,
            k -> {
              String id = i + "." + k;
              return "<exclusiveGateway id='d%s'/><task id='a%s'/><task id='b%s'/>"
                      .formatted(id, id, id)
                  + way("i" + id, "f" + i, "d" + id)
                  + way("l" + id, "d" + id, "a" + id)
                  + way("r" + id, "d" + id, "b" + id);
            })
        + "</subProcess>";
  }

  @Test
  void aChoiceOfManyWaysToOneEnd() throws Exception {
    read(
        "<startEvent id='s'/><exclusiveGateway id='g'/><endEvent id='e'/>s>g "
            + each(3000, i -> way("f" + i, "g", "e")));

    assertThat(flows.remarks()).doesNotContain("come to an end here");
  }

  @Test
  void layersOfConditionsDoNotMultiply() throws Exception {
    read(layers(30, 2, HopelessFilesTest::conditional));

    assertThat(flows.drawn()).hasSizeLessThan(150).contains("n27-0>n28-1");
    assertThat(flows.nodes()).contains("n28-0 DecisionNode", "n28-1 DecisionNode");
    assertThat(flows.remarks())
        .doesNotContain("So many ways", "n28.0-n29.0': Its condition is not asked");
  }

  @Test
  void pointsThatWouldMakeTooManyWaysStay() throws Exception {
    read(layers(3, 40, HopelessFilesTest::plain));

    assertThat(flows.remarks()).contains("So many ways lead through it that it stays a point");
    assertThat(flows.drawn()).hasSizeLessThan(30_000);
  }

  /** Events that pass everything on, in layers, each leading to each of the next one. */
  private static String layers(int count, int width, BinaryOperator<String> way) {
    return "<startEvent id='s'/><task id='t'/><endEvent id='e'/>s>t "
        + each(width, k -> way.apply("t", "n0." + k))
        + each(
            count,
            i ->
                each(width, k -> "<intermediateThrowEvent id='n%d.%d'/>".formatted(i, k))
                    + each(
                        width,
                        from ->
                            each(
                                i + 1 < count ? width : 1,
                                to ->
                                    way.apply(
                                        "n" + i + "." + from,
                                        i + 1 < count ? "n" + (i + 1) + "." + to : "e"))));
  }

  private static String plain(String from, String to) {
    return way(from + "-" + to, from, to);
  }

  private static String conditional(String from, String to) {
    return "<sequenceFlow id='%s-%s' sourceRef='%s' targetRef='%s'>".formatted(from, to, from, to)
        + CONDITION;
  }

  @Test
  void aConditionOfSpaces() throws Exception {
    read(
        "<startEvent id='s'/><exclusiveGateway id='g'/><task id='a'/><endEvent id='e'/>s>g g>e a>e "
            + "<sequenceFlow id='f' sourceRef='g' targetRef='a'><conditionExpression>${"
            + " ".repeat(100_000)
            + "(x)}</conditionExpression></sequenceFlow>");

    assertThat(flows.remarks()).contains("'f': The condition of");
  }
}
