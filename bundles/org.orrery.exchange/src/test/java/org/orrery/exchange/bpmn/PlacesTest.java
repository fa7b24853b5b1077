package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.layout.LayeredLayout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files of other tools with a picture of the process, and without one. */
class PlacesTest {
  private static final Pattern DIAGRAM =
      Pattern.compile("(?s)<(\\w+:)?BPMNDiagram.*</(\\w+:)?BPMNDiagram>");
  private static final Pattern SHOWN =
      Pattern.compile("\\w*(Event|[Tt]ask|Gateway|Activity|subProcess)");

  private static Lifecycle read(String text) throws ImportException {
    return BpmnImport.read(text.getBytes(StandardCharsets.UTF_8)).lifecycle();
  }

  private static final String CORE = "http://www.omg.org/spec/DD/20100524/DC";

  private static String unplaced(String text) {
    return DIAGRAM.matcher(text).replaceFirst("");
  }

  private static List<String> flow(Lifecycle drawing) {
    return drawing.getTransitions().stream()
        .map(t -> t.getId() + " " + t.getSource().getId() + ">" + t.getTarget().getId())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("org.orrery.exchange.bpmn.ForeignFiles#all")
  void withoutAPictureItIsArranged(String name) throws Exception {
    Lifecycle drawing = read(unplaced(ForeignFiles.text(name)));

    assertThat(flow(drawing)).isEqualTo(flow(read(ForeignFiles.text(name)))).isNotEmpty();
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

  private static ShapeLayout shape(Lifecycle drawing, org.orrery.lifecycle.Element element) {
    return Elements.shapeOf(drawing, element).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("org.orrery.exchange.bpmn.ForeignFiles#all")
  void withAPictureEverythingStandsWhereItStood(String name) throws Exception {
    String process = unplaced(ForeignFiles.text(name));
    Map<String, Box> places = places(process);

    Lifecycle drawing = read(placed(process, places));

    assertThat(flow(drawing)).isEqualTo(flow(read(process)));
    List<String> kept = new ArrayList<>();
    for (Node node : Elements.nodes(drawing)) {
      String id = inFile(node, places.keySet());
      if (places.containsKey(id)) {
        assertThat(box(drawing, node)).as(id).isEqualTo(places.get(id));
        kept.add(id);
      }
    }
    assertThat(kept).hasSizeGreaterThan(3);
    Set<String> flows = flows(process);
    List<Transition> drawn =
        drawing.getTransitions().stream().filter(t -> flows.contains(inFile(t, flows))).toList();
    assertThat(drawn)
        .isNotEmpty()
        .allSatisfy(
            t ->
                assertThat(Elements.courseOf(drawing, t).orElseThrow().getBendpoints())
                    .extracting(bend -> bend.getX() + "," + bend.getY())
                    .containsExactly("7,9"));
  }

  @ParameterizedTest
  @MethodSource("org.orrery.exchange.bpmn.ForeignFiles#drawn")
  void whatAToolDrewStandsWhereItDrewIt(String name) throws Exception {
    Map<String, Box> drawn = new HashMap<>();
    for (Element shape : all(ForeignFiles.text(name), BpmnXml.DIAGRAM, "BPMNShape")) {
      Element bounds = (Element) shape.getElementsByTagNameNS(CORE, "Bounds").item(0);
      drawn.put(
          BpmnXml.reference(shape.getAttribute("bpmnElement")),
          new Box(
              pixel(bounds, "x"),
              pixel(bounds, "y"),
              pixel(bounds, "width"),
              pixel(bounds, "height")));
    }

    Lifecycle drawing = read(ForeignFiles.text(name));

    assertThat(Elements.nodes(drawing))
        .hasSizeGreaterThan(2)
        .filteredOn(node -> drawn.containsKey(inFile(node, drawn.keySet())))
        .hasSizeGreaterThan(2)
        .allSatisfy(
            node ->
                assertThat(box(drawing, node)).isEqualTo(drawn.get(inFile(node, drawn.keySet()))));
  }

  private static int pixel(Element bounds, String side) {
    return (int) Math.round(Double.parseDouble(bounds.getAttribute(side)));
  }

  /** The id in the file: ids of a drawing begin with a letter. */
  private static String inFile(org.orrery.lifecycle.Element element, Set<String> ids) {
    String id = element.getId();
    return ids.contains(id) ? id : id.replaceFirst("^id", "");
  }

  private static List<Element> all(String file, String namespace, String kind)
      throws ImportException {
    Element definitions = BpmnXml.definitions(file.getBytes(StandardCharsets.UTF_8));
    NodeList found = definitions.getElementsByTagNameNS(namespace, kind);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** A place of its own for everything that is shown, in a long row. */
  private static Map<String, Box> places(String process) throws ImportException {
    Map<String, Box> places = new LinkedHashMap<>();
    for (Element shown : all(process, BpmnXml.BPMN, "*")) {
      if (SHOWN.matcher(shown.getLocalName()).matches()) {
        places.put(shown.getAttribute("id"), new Box(300 * places.size() + 11, 57, 102, 83));
      }
    }
    return places;
  }

  private static Set<String> flows(String process) throws ImportException {
    return all(process, BpmnXml.BPMN, "sequenceFlow").stream()
        .map(flow -> flow.getAttribute("id"))
        .collect(Collectors.toSet());
  }

  private static String placed(String process, Map<String, Box> places) throws ImportException {
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
    for (String flow : flows(process)) {
      diagram.append(
          "<x:BPMNEdge bpmnElement=\"%s\"><i:waypoint x=\"1\" y=\"2\"/><i:waypoint x=\"7\" y=\"9\"/><i:waypoint x=\"3\" y=\"4\"/></x:BPMNEdge>"
              .formatted(flow));
    }
    int end = process.lastIndexOf("</");
    return process.substring(0, end)
        + diagram
        + "</x:BPMNPlane></x:BPMNDiagram>"
        + process.substring(end);
  }

  @Test
  void whatIsAddedStandsBesideWhatIsDrawn() throws Exception {
    String process =
        """
        <definitions xmlns="%s" xmlns:di="%s" xmlns:dc="%s"><process id="p"><task id="t"/></process>
        <di:BPMNDiagram><di:BPMNPlane bpmnElement="p"><di:BPMNShape bpmnElement="t">
        <dc:Bounds x="700" y="300" width="100" height="80"/></di:BPMNShape></di:BPMNPlane>
        </di:BPMNDiagram></definitions>
        """
            .formatted(BpmnXml.BPMN, BpmnXml.DIAGRAM, CORE);

    Lifecycle drawing = read(process);

    Node start = (Node) Elements.byId(drawing, "start").orElseThrow();
    assertThat(box(drawing, start)).isEqualTo(new Box(648, 320, 40, 40));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void manyRemarksStandInRowsBelowThePicture(boolean isDrawn) throws Exception {
    String process = remarkable(400);
    Lifecycle drawing = read(isDrawn ? placed(process, places(process)) : process);

    assertThat(drawing.getNotes()).hasSize(401);
    Box picture =
        drawing.getStages().stream()
            .map(s -> box(shape(drawing, s)))
            .reduce(Box::union)
            .orElseThrow();
    List<Box> notes = drawing.getNotes().stream().map(note -> box(shape(drawing, note))).toList();
    assertThat(notes)
        .allMatch(note -> note.y() >= picture.bottom())
        .allMatch(note -> note.right() <= picture.right() + 60);
    for (Box note : notes) {
      assertThat(notes).filteredOn(other -> !apart(note, other)).containsExactly(note);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdefgh", "hgfedcba", "bdfhaceg"})
  void linesLeadOnInWhateverOrderAFileIsWritten(String order) throws Exception {
    Lifecycle drawing = read(chain(order));

    assertThat(drawing.getTransitions())
        .hasSize(9)
        .allSatisfy(
            line ->
                assertThat(box(drawing, line.getTarget()).x())
                    .isGreaterThan(box(drawing, line.getSource()).right()));
  }

  @Test
  void theOrderOfAFileIsThatOfTheFlowWhereFewLinesLeadBackOutsideOfLoops() throws Exception {
    assertThat(WrittenOrder.isOfTheFlow(read(chain("abcdefgh")))).isTrue();
    assertThat(WrittenOrder.isOfTheFlow(read(chain("bacdefgh")))).isTrue();
    assertThat(WrittenOrder.isOfTheFlow(read(chain("badcfehg")))).isFalse();
    String loop = flow("h", "a");
    assertThat(
            WrittenOrder.isOfTheFlow(
                read(chain("badcfehg").replace("</process>", loop + "</process>"))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bizagi", "activiti", "ibm", "bonita", "enterprise-explorer"})
  void toolsWriteInOtherOrders(String tool) throws Exception {
    Lifecycle drawing = read(unplaced(ForeignFiles.text("miwg/" + tool)));

    assertThat(WrittenOrder.isOfTheFlow(drawing)).isFalse();
    long back = leadingBack(drawing);
    LayeredLayout.arrange(drawing);
    assertThat(back).isLessThan(leadingBack(drawing));
  }

  private static long leadingBack(Lifecycle drawing) {
    return drawing.getTransitions().stream()
        .filter(line -> line.getSource().eContainer() == line.getTarget().eContainer())
        .filter(line -> box(drawing, line.getTarget()).x() < box(drawing, line.getSource()).x())
        .count();
  }

  /** Tasks a to h, one leading to the next, written in some order. */
  private static String chain(String order) {
    StringBuilder process =
        new StringBuilder("<definitions xmlns=\"" + BpmnXml.BPMN + "\"><process id=\"p\">");
    order.chars().forEach(c -> process.append("<task id=\"%c\"/>".formatted(c)));
    for (char c = 'a'; c < 'h'; c++) {
      process.append(flow(Character.toString(c), Character.toString(c + 1)));
    }
    return process.append("</process></definitions>").toString();
  }

  private static String flow(String from, String to) {
    return "<sequenceFlow id=\"%s-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>"
        .formatted(from, to, from, to);
  }

  /** Scripts one behind the other, each of which is a remark and a note. */
  private static String remarkable(int steps) {
    StringBuilder process =
        new StringBuilder("<definitions xmlns=\"" + BpmnXml.BPMN + "\"><process id=\"p\">");
    for (int step = 0; step < steps; step++) {
      process.append(
          "<scriptTask id=\"s%d\"><script>%d</script></scriptTask>".formatted(step, step));
      if (step > 0) {
        process.append(
            "<sequenceFlow id=\"f%d\" sourceRef=\"s%d\" targetRef=\"s%d\"/>"
                .formatted(step, step - 1, step));
      }
    }
    return process.append("</process></definitions>").toString();
  }

  private static Box box(ShapeLayout shape) {
    return new Box(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
  }
}
