package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;

/** Files of other tools with a picture of the process, and without one. */
class PlacesTest {
  private static final Pattern DIAGRAM =
      Pattern.compile("(?s)<(\\w+:)?BPMNDiagram.*</(\\w+:)?BPMNDiagram>");
  private static final Pattern SHOWN =
      Pattern.compile("<(?:\\w+:)?(\\w*(?:Event|[Tt]ask|Gateway|Activity)) id=\"([^\"]+)\"");
  private static final Pattern FLOW = Pattern.compile("<(?:\\w+:)?sequenceFlow id=\"([^\"]+)\"");

  private static String file(String name) throws Exception {
    try (InputStream in = PlacesTest.class.getResourceAsStream(name + ".bpmn")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Lifecycle read(String text) throws ImportException {
    return BpmnImport.read(text.getBytes(StandardCharsets.UTF_8)).lifecycle();
  }

  private static String unplaced(String text) {
    return DIAGRAM.matcher(text).replaceFirst("");
  }

  private static List<String> flow(Lifecycle drawing) {
    return drawing.getTransitions().stream()
        .map(t -> t.getId() + " " + t.getSource().getId() + ">" + t.getTarget().getId())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything", "camunda7", "camunda8", "flowable", "signavio"})
  void withoutAPictureItIsArranged(String name) throws Exception {
    Lifecycle drawing = read(unplaced(file(name)));

    assertThat(flow(drawing)).isEqualTo(flow(read(file(name)))).isNotEmpty();
    List<Node> nodes = Elements.nodes(drawing);
    for (Node one : nodes) {
      for (Node other : nodes.subList(0, nodes.indexOf(one))) {
        assertThat(apart(box(drawing, one), box(drawing, other)))
            .as(one.getId() + " and " + other.getId())
            .isTrue();
      }
    }
  }

  private static boolean apart(Box one, Box other) {
    return one.right() <= other.x()
        || other.right() <= one.x()
        || one.bottom() <= other.y()
        || other.bottom() <= one.y();
  }

  private static Box box(Lifecycle drawing, Node node) {
    ShapeLayout stage = shape(drawing, (Stage) node.eContainer());
    ShapeLayout shape = shape(drawing, node);
    return new Box(
        stage.getX() + shape.getX(),
        stage.getY() + shape.getY(),
        shape.getWidth(),
        shape.getHeight());
  }

  private static ShapeLayout shape(Lifecycle drawing, Element element) {
    return Elements.shapeOf(drawing, element).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything", "camunda7", "camunda8", "flowable", "signavio"})
  void withAPictureEverythingStandsWhereItStood(String name) throws Exception {
    String process = unplaced(file(name));
    Map<String, Box> places = places(process);

    Lifecycle drawing = read(placed(process, places));

    assertThat(flow(drawing)).isEqualTo(flow(read(process)));
    List<String> kept = new ArrayList<>();
    for (Node node : Elements.nodes(drawing)) {
      if (places.containsKey(node.getId())) {
        assertThat(box(drawing, node)).as(node.getId()).isEqualTo(places.get(node.getId()));
        kept.add(node.getId());
      }
    }
    assertThat(kept).hasSizeGreaterThan(3);
    List<Transition> drawn =
        drawing.getTransitions().stream()
            .filter(t -> process.contains("sequenceFlow id=\"" + t.getId() + "\""))
            .toList();
    assertThat(drawn)
        .isNotEmpty()
        .allSatisfy(
            t ->
                assertThat(Elements.courseOf(drawing, t).orElseThrow().getBendpoints())
                    .extracting(bend -> bend.getX() + "," + bend.getY())
                    .containsExactly("7,9"));
  }

  /** A place of its own for everything that is shown, in a long row. */
  private static Map<String, Box> places(String process) {
    Map<String, Box> places = new LinkedHashMap<>();
    for (Matcher shown = SHOWN.matcher(process); shown.find(); ) {
      places.put(shown.group(2), new Box(300 * places.size() + 11, 57, 102, 83));
    }
    return places;
  }

  private static String placed(String process, Map<String, Box> places) {
    StringBuilder diagram =
        new StringBuilder(
            "<x:BPMNDiagram xmlns:x=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                + " xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\""
                + " xmlns:i=\"http://www.omg.org/spec/DD/20100524/DI\"><x:BPMNPlane>");
    places.forEach(
        (id, box) ->
            diagram.append(
                "<x:BPMNShape bpmnElement=\"%s\"><c:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></x:BPMNShape>"
                    .formatted(id, box.x(), box.y(), box.width(), box.height())));
    for (Matcher flow = FLOW.matcher(process); flow.find(); ) {
      diagram.append(
          "<x:BPMNEdge bpmnElement=\"%s\"><i:waypoint x=\"1\" y=\"2\"/><i:waypoint x=\"7\" y=\"9\"/><i:waypoint x=\"3\" y=\"4\"/></x:BPMNEdge>"
              .formatted(flow.group(1)));
    }
    int end = process.lastIndexOf("</");
    return process.substring(0, end)
        + diagram
        + "</x:BPMNPlane></x:BPMNDiagram>"
        + process.substring(end);
  }
}
