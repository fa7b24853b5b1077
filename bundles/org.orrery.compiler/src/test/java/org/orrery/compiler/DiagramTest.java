package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Picture;
import org.orrery.lifecycle.picture.Places;
import org.orrery.lifecycle.picture.Spot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Other tools show the picture that was drawn. */
class DiagramTest {
  @Test
  void nodesStandWhereTheirStagePutsThem() throws Exception {
    Sketch s = new Sketch("tiny");
    s.place(s.lifecycle.getStages().get(0), 100, 50, 400, 200);
    s.place(s.start("start"), 20, 80, 36, 36);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "train"), 150, 70, 120, 60);
    s.place(s.end("end"), 340, 80, 36, 36);
    s.path("start", "train", "end");

    Document picture = Schemas.parse(Compiler.bpmn(s.lifecycle));

    assertThat(boundsOf(picture, "work")).isEqualTo(new Box(100, 50, 400, 200));
    assertThat(boundsOf(picture, "tiny__participant")).isEqualTo(new Box(70, 50, 430, 200));
    assertThat(boundsOf(picture, "train")).isEqualTo(new Box(250, 120, 120, 60));
    assertThat(boundsOf(picture, "start")).isEqualTo(new Box(120, 130, 36, 36));
    assertThat(courseOf(picture, "t1")).containsExactly(new Spot(156, 148), new Spot(250, 148));
  }

  @Test
  void linesRunThroughTheirBendPointsFromBorderToBorder() throws Exception {
    Sketch s = new Sketch("tiny");
    s.place(s.lifecycle.getStages().get(0), 0, 0, 600, 400);
    s.place(s.start("start"), 0, 0, 40, 40);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "train"), 200, 200, 100, 60);
    s.place(s.end("end"), 500, 210, 40, 40);
    Transition bent = s.go("start", "train");
    s.bend(bent, 20, 230);
    s.go("train", "end").setName("done \u00e9");

    Document picture = Schemas.parse(Compiler.bpmn(s.lifecycle));

    assertThat(courseOf(picture, "t1"))
        .containsExactly(new Spot(20, 40), new Spot(20, 230), new Spot(200, 230));
    assertThat(courseOf(picture, "t2")).containsExactly(new Spot(300, 230), new Spot(500, 230));
    assertThat(edge(picture, "t2").getElementsByTagNameNS("*", "BPMNLabel").getLength()).isOne();
  }

  @Test
  void aLineGoesRoundWhatStandsInItsWayAsInOurOwnPicture() throws Exception {
    Sketch s = new Sketch("tiny");
    s.place(s.lifecycle.getStages().get(0), 0, 0, 900, 300);
    s.place(s.start("start"), 20, 110, 40, 40);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "train"), 100, 100, 120, 60);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "between"), 320, 100, 120, 60);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "third"), 540, 100, 120, 60);
    s.place(s.end("end"), 360, 220, 40, 40);
    s.path("start", "train", "third", "between", "end");

    Document picture = Schemas.parse(Compiler.bpmn(s.lifecycle));

    List<Spot> round = courseOf(picture, "t2");
    assertThat(round)
        .containsExactly(
            new Spot(220, 130),
            new Spot(308, 130),
            new Spot(308, 88),
            new Spot(452, 88),
            new Spot(452, 130),
            new Spot(540, 130));
    assertThat(Picture.svg(s.lifecycle))
        .contains(
            round.stream()
                .map(spot -> spot.x() + "," + spot.y())
                .collect(Collectors.joining(" ", "points=\"", "\"")));
    assertThat(courseOf(picture, "t3")).containsExactly(new Spot(540, 130), new Spot(440, 130));
  }

  @Test
  void whatIsAddedStandsOffTheLinesOfTheDrawing() throws Exception {
    Lifecycle drawing = SamplesTest.load("credit-risk");
    Document picture = Schemas.parse(Compiler.bpmn(drawing));
    Places places = Places.of(drawing);
    int asides = 0;
    int decided = 0;
    for (Transition line : drawing.getTransitions()) {
      List<Spot> drawn =
          places.course(line.getId(), line.getSource().getId(), line.getTarget().getId());
      Element edge = edge(picture, line.getId());
      if (line.getKind() == TransitionKind.FAILURE) {
        asides++;
        String event = Elements.added(line.getSource().getId(), Elements.FAILED);
        assertThat(boundsOf(picture, event).middle()).isEqualTo(drawn.getFirst());
      } else if (line.getTarget() instanceof DecisionNode decision) {
        decided++;
        assertThat(edge.getAttribute("targetElement")).isEqualTo(decision.getId() + "__shape");
        assertThat(courseOf(picture, line.getId())).isEqualTo(drawn);
      } else if (line.getOutcome() != null) {
        assertThat(edge.getAttribute("sourceElement")).isEmpty();
        assertThat(courseOf(picture, line.getId())).isEqualTo(drawn);
      }
    }
    assertThat(asides).isGreaterThan(10);
    assertThat(decided).isPositive();
    assertThat(elements(picture, "exclusiveGateway"))
        .extracting(gateway -> gateway.getAttribute("id"))
        .containsExactly("winner");
  }

  @Test
  void aFailureThatBeginsWhereAnOrdinaryLineDoesLeavesBothInSight() throws Exception {
    Sketch s = new Sketch("tiny");
    s.place(s.lifecycle.getStages().get(0), 0, 0, 700, 400);
    s.place(s.start("start"), 20, 60, 40, 40);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "train"), 100, 50, 120, 60);
    s.place(s.end("end"), 400, 60, 40, 40);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "again"), 400, 200, 120, 60);
    s.path("start", "train", "end");
    s.go("train", "again", TransitionKind.FAILURE, null);
    s.go("again", "end");

    Document picture = Schemas.parse(Compiler.bpmn(s.lifecycle));

    Box event = boundsOf(picture, Elements.added("train", Elements.FAILED));
    assertThat(courseOf(picture, "t2")).containsExactly(new Spot(220, 80), new Spot(400, 80));
    assertThat(event.middle()).isEqualTo(new Spot(200, 110));
    assertThat(courseOf(picture, "t3"))
        .containsExactly(
            new Spot(200, event.bottom()),
            new Spot(200, 138),
            new Spot(300, 138),
            new Spot(300, 230),
            new Spot(400, 230));
  }

  @Test
  void eachOfTwoEventsFindsAFreePlaceOnTheLowerBorder() throws Exception {
    Sketch s = new Sketch("tiny");
    s.place(s.lifecycle.getStages().get(0), 0, 0, 700, 400);
    s.place(s.start("start"), 20, 60, 40, 40);
    TrainStep train = (TrainStep) s.node(Sketch.LANGUAGE.getTrainStep(), "train");
    train.setTimeout("PT1H");
    s.place(train, 100, 50, 120, 60);
    s.place(s.end("end"), 180, 300, 40, 40);
    s.place(s.node(Sketch.LANGUAGE.getTrainStep(), "again"), 400, 50, 120, 60);
    s.go("start", "train");
    s.bend(s.go("train", "end"), 200, 200);
    s.bend(s.go("train", "again", TransitionKind.FAILURE, null), 200, 160);
    s.go("train", "again", TransitionKind.TIMEOUT, null);
    s.go("again", "end");

    Document picture = Schemas.parse(Compiler.bpmn(s.lifecycle));

    assertThat(courseOf(picture, "t2").getFirst()).isEqualTo(new Spot(200, 110));
    assertThat(boundsOf(picture, Elements.added("train", Elements.FAILED)).middle())
        .isEqualTo(new Spot(120, 110));
    assertThat(boundsOf(picture, Elements.added("train", Elements.TIMEOUT)).middle())
        .isEqualTo(new Spot(220, 80));
  }

  @Test
  void everyPartOfTheProcessIsInThePictureOnce() throws Exception {
    Document picture = Schemas.parse(Compiler.bpmn(CreditDrawing.draw()));
    Map<String, Integer> drawn = new HashMap<>();
    for (Element shape : elements(picture, "BPMNShape")) {
      drawn.merge(shape.getAttribute("bpmnElement"), 1, Integer::sum);
    }
    for (Element edge : elements(picture, "BPMNEdge")) {
      drawn.merge(edge.getAttribute("bpmnElement"), 1, Integer::sum);
    }
    Set<String> parts = new HashSet<>();
    for (String tag :
        List.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "serviceTask",
            "userTask",
            "exclusiveGateway",
            "subProcess",
            "sequenceFlow",
            "lane",
            "participant",
            "textAnnotation",
            "association")) {
      elements(picture, tag).forEach(part -> parts.add(part.getAttribute("id")));
    }
    assertThat(drawn).containsOnlyKeys(parts);
    assertThat(drawn.values()).containsOnly(1);
  }

  @Test
  void whatIsNotPlacedDoesNotOverlap() throws Exception {
    Document picture = Schemas.parse(Compiler.bpmn(CreditDrawing.draw()));
    List<Box> tasks = new ArrayList<>();
    for (Element task : elements(picture, "userTask")) {
      tasks.add(boundsOf(picture, task.getAttribute("id")));
    }
    for (Box one : tasks) {
      for (Box other : tasks) {
        boolean apart =
            one.right() <= other.x()
                || other.right() <= one.x()
                || one.bottom() <= other.y()
                || other.bottom() <= one.y();
        assertThat(one == other || apart).isTrue();
      }
    }
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList nodes = document.getElementsByTagNameNS("*", tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Box boundsOf(Document document, String id) {
    Element shape = byElement(document, "BPMNShape", id);
    Element box = (Element) shape.getElementsByTagNameNS("*", "Bounds").item(0);
    return new Box(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
  }

  private static Element edge(Document document, String id) {
    return byElement(document, "BPMNEdge", id);
  }

  private static List<Spot> courseOf(Document document, String id) {
    NodeList points = edge(document, id).getElementsByTagNameNS("*", "waypoint");
    List<Spot> course = new ArrayList<>();
    for (int i = 0; i < points.getLength(); i++) {
      Element point = (Element) points.item(i);
      course.add(new Spot(number(point, "x"), number(point, "y")));
    }
    return course;
  }

  private static Element byElement(Document document, String tag, String id) {
    return elements(document, tag).stream()
        .filter(element -> element.getAttribute("bpmnElement").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
