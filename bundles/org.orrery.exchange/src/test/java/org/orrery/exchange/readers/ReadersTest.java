package org.orrery.exchange.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.DecisionTable;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.NameSide;
import org.orrery.lifecycle.picture.Picture;
import org.orrery.lifecycle.picture.Places;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers of other people open what the compiler writes, and show the same picture. The samples use
 * every kind of the language.
 */
@Tag("thorough")
class ReadersTest {
  private static final Path FOLDER = Path.of("target/readers");
  private static final double PIXEL = 1;

  static List<Path> samples() {
    return Drawings.files();
  }

  @BeforeAll
  static void compileSamples() throws Exception {
    Files.createDirectories(FOLDER);
    for (Path sample : samples()) {
      Lifecycle drawing = Drawings.load(sample);
      Files.write(compiled(sample), Compiler.bpmn(drawing));
      Files.writeString(
          compiled(sample).resolveSibling(drawing.getId() + ".svg"), Picture.svg(drawing));
    }
  }

  private static Path compiled(Path sample) {
    return FOLDER.toAbsolutePath().resolve(Drawings.load(sample).getId() + ".bpmn");
  }

  private static List<String> compiledFiles() {
    return samples().stream().map(sample -> compiled(sample).toString()).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void operatonsModelApiReadsIt(Path sample) throws Exception {
    Lifecycle drawing = Drawings.load(sample);
    byte[] bpmn = Files.readAllBytes(compiled(sample));

    BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));

    Bpmn.validateModel(model);
    Set<String> ids = new HashSet<>();
    model.getModelElementsByType(FlowNode.class).forEach(node -> ids.add(node.getId()));
    assertThat(ids)
        .containsAll(Elements.nodes(drawing).stream().map(node -> node.getId()).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void operatonsDecisionEngineReadsIt(Path sample) throws Exception {
    Lifecycle drawing = Drawings.load(sample);
    DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    List<String> read =
        Compiler.decisions(drawing).isEmpty()
            ? List.of()
            : engine.parseDecisions(new ByteArrayInputStream(Compiler.dmn(drawing))).stream()
                .map(DmnDecision::getKey)
                .toList();

    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            Compiler.decisions(drawing).stream().map(DecisionTable::id).toList());
  }

  @Test
  void moddleHasNoWarningsAndTheLinterOnlyJustifiedOnes() throws Exception {
    Assumptions.assumeTrue(
        Node.isThere(), "Node or its packages are missing; ./orrery test gets them");
    JsonNode report = Node.run("check.mjs", FOLDER.resolve("check.log"), compiledFiles());
    JsonNode exceptions =
        JsonMapper.shared().readTree(Files.readString(Node.SCRIPTS.resolve("exceptions.json")));

    assertThat(report).hasSize(samples().size());
    Set<String> unjustified = new TreeSet<>();
    Set<JsonNode> needed = new HashSet<>();
    for (int i = 0; i < report.size(); i++) {
      JsonNode file = report.get(i);
      Lifecycle drawing = Drawings.load(samples().get(i));
      assertThat(file.get("warnings")).as(file.get("file").asString()).isEmpty();
      assertThat(file.get("elements").asInt()).isGreaterThan(10);
      for (JsonNode issue : file.get("lint")) {
        if (!isJustified(issue, drawing, exceptions, needed)) {
          unjustified.add(file.get("file").asString() + " " + issue);
        }
      }
    }
    assertThat(unjustified).isEmpty();
    assertThat(needed).as("exceptions that are needed").hasSize(exceptions.size());
  }

  private static boolean isJustified(
      JsonNode issue, Lifecycle drawing, JsonNode exceptions, Set<JsonNode> needed) {
    for (JsonNode exception : exceptions) {
      if (LintExcuse.covers(exception, issue, drawing)) {
        needed.add(exception);
        return true;
      }
    }
    return false;
  }

  @Test
  void bpmnJsShowsThePictureOfTheDrawing() throws Exception {
    Path chromium = Node.onPath("chromium");
    Assumptions.assumeTrue(
        Node.isThere() && chromium != null,
        "Node, its packages or Chromium are missing; ./orrery test gets them");
    Path profile = Files.createTempDirectory("orrery-readers");
    List<String> arguments = new ArrayList<>(List.of(chromium.toString(), profile.toString()));
    arguments.addAll(compiledFiles());

    JsonNode report = Node.run("render.mjs", FOLDER.resolve("render.log"), arguments);

    assertThat(report).hasSize(samples().size());
    for (int i = 0; i < report.size(); i++) {
      JsonNode file = report.get(i);
      Lifecycle drawing = Drawings.load(samples().get(i));
      assertThat(file.get("warnings")).as(drawing.getId()).isEmpty();
      OwnPicture own = OwnPicture.of(drawing);
      own.assertShownIn(file.get("elements"), file.get("labels"));
      own.assertReadableIn(file.get("elements"));
      Places places = Places.of(drawing);
      Elements.nodes(drawing)
          .forEach(node -> assertPlaced(drawing, places, node, file.get("elements")));
      drawing.getTransitions().forEach(t -> assertCourse(drawing, t, file.get("elements")));
      assertThat(Path.of(compiledFiles().get(i) + ".png")).isNotEmptyFile();
    }
    delete(profile);
  }

  /** Steps have the very box of the layout, other nodes its middle. */
  private static void assertPlaced(
      Lifecycle drawing, Places places, org.orrery.lifecycle.Node node, JsonNode shown) {
    ShapeLayout stage = Elements.shapeOf(drawing, (Stage) node.eContainer()).orElseThrow();
    ShapeLayout shape = Elements.shapeOf(drawing, node).orElseThrow();
    JsonNode seen = shown.get(node.getId());
    assertThat(seen).as(drawing.getId() + " " + node.getId()).isNotNull();
    double x = stage.getX() + shape.getX();
    double y = stage.getY() + shape.getY();
    if (node instanceof Step) {
      assertThat(seen.get("x").asDouble()).as(node.getId()).isCloseTo(x, within(PIXEL));
      assertThat(seen.get("y").asDouble()).isCloseTo(y, within(PIXEL));
      assertThat(seen.get("width").asDouble()).isCloseTo(shape.getWidth(), within(PIXEL));
      assertThat(seen.get("height").asDouble()).isCloseTo(shape.getHeight(), within(PIXEL));
      assertThat(seen.get("text").asString().replaceAll("\\s", ""))
          .isEqualTo(node.getName().replaceAll("\\s", ""));
    } else {
      double middleX = seen.get("x").asDouble() + seen.get("width").asDouble() / 2;
      double middleY = seen.get("y").asDouble() + seen.get("height").asDouble() / 2;
      assertThat(middleX).as(node.getId()).isCloseTo(x + shape.getWidth() / 2.0, within(PIXEL));
      assertThat(middleY).isCloseTo(y + shape.getHeight() / 2.0, within(PIXEL));
      assertLabelled(places, node, seen, shown.get(node.getId() + "_label"));
    }
  }

  /** The label of an event or gateway stands below it, or where no line crosses it. */
  private static void assertLabelled(
      Places places, org.orrery.lifecycle.Node node, JsonNode seen, JsonNode label) {
    if (node.getName() == null) {
      assertThat(label).isNull();
      return;
    }
    assertThat(label.get("text").asString().replaceAll("\\s", ""))
        .isEqualTo(node.getName().replaceAll("\\s", ""));
    Box symbol =
        new Box(
            seen.get("x").asInt(),
            seen.get("y").asInt(),
            seen.get("width").asInt(),
            seen.get("height").asInt());
    NameSide side =
        node instanceof Trigger ? places.sideOf(node.getId(), symbol) : places.sideOf(node.getId());
    Box place = side.place(symbol, LabelText.of(node.getName()));
    assertThat(label.get("y").asDouble())
        .as(node.getId() + " " + side)
        .isCloseTo(place.y(), within(PIXEL));
    for (JsonNode line : label.get("lines")) {
      assertThat(line.get("middle").asDouble())
          .as(node.getId() + " " + side)
          .isCloseTo(place.x() + place.width() / 2.0, within(PIXEL));
    }
  }

  /** The bend points of the layout lie on the line, in their order. */
  private static void assertCourse(Lifecycle drawing, Transition transition, JsonNode shown) {
    JsonNode seen = shown.get(transition.getId());
    assertThat(seen).as(drawing.getId() + " " + transition.getId()).isNotNull();
    List<Double> course = new ArrayList<>();
    seen.get("course").forEach(number -> course.add(number.asDouble()));
    int from = 0;
    for (var bend :
        Elements.courseOf(drawing, transition)
            .map(edge -> List.copyOf(edge.getBendpoints()))
            .orElse(List.of())) {
      from = indexNear(course, bend.getX(), bend.getY(), from);
      assertThat(from)
          .as("%s: bend %d,%d in %s", transition.getId(), bend.getX(), bend.getY(), course)
          .isNotNegative();
    }
    assertCaption(transition, shown.get(transition.getId() + "_label"));
  }

  private static void assertCaption(Transition transition, JsonNode label) {
    String text = Elements.caption(transition);
    if (text.isEmpty()) {
      assertThat(label).isNull();
    } else {
      assertThat(label.get("text").asString().replaceAll("\\s", ""))
          .isEqualTo(text.replaceAll("\\s", ""));
    }
  }

  /** Where a point stands in a course, or -1. */
  private static int indexNear(List<Double> course, double x, double y, int from) {
    for (int i = from; i + 1 < course.size(); i += 2) {
      if (Math.abs(course.get(i) - x) <= PIXEL && Math.abs(course.get(i + 1) - y) <= PIXEL) {
        return i;
      }
    }
    return -1;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
