package org.orrery.exchange.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Picture;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/** Where our own SVG shows the elements of a drawing, to be laid beside another picture of it. */
final class OwnPicture {
  private static final Offset<Double> PIXEL = Offset.offset(1.0);

  /** How far BPMN's sign of a failure or a time reaches from the border of its step. */
  private static final double SIGN = 12;

  private static final double SMALL_LETTER = 6;

  private final Lifecycle drawing;
  private final Map<String, Element> groups = new HashMap<>();

  private OwnPicture(Lifecycle drawing) throws Exception {
    this.drawing = drawing;
    NodeList all =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(Picture.svg(drawing))))
            .getElementsByTagName("g");
    for (int i = 0; i < all.getLength(); i++) {
      groups.put(((Element) all.item(i)).getAttribute("data-element"), (Element) all.item(i));
    }
  }

  static OwnPicture of(Lifecycle drawing) throws Exception {
    return new OwnPicture(drawing);
  }

  /**
   * Stages, notes and nodes have the same box, but triggers, which are circles in BPMN, forks and
   * joins, which are squares, only the same middle; lines have the same course; what is written
   * below symbols and at lines has the same place, along and across. Names within shapes have their
   * boxes.
   */
  void assertShownIn(JsonNode shown, JsonNode labels) {
    Stream.concat(drawing.getStages().stream(), drawing.getNotes().stream())
        .forEach(element -> assertBox(element.getId(), shown.get(element.getId())));
    for (org.orrery.lifecycle.Node node : Elements.nodes(drawing)) {
      if (node instanceof Trigger || node instanceof ForkNode || node instanceof JoinNode) {
        assertMiddle(node.getId(), shown.get(node.getId()));
      } else {
        assertBox(node.getId(), shown.get(node.getId()));
      }
      if (!(node instanceof Step || node instanceof Trigger) && node.getName() != null) {
        assertLabel(
            node.getId(),
            shown.get(node.getId() + "_label").get("lines"),
            labels.get(node.getId()));
      }
    }
    for (Transition line : drawing.getTransitions()) {
      assertCourse(line, shown.get(line.getId()));
      if (!Elements.caption(line).isEmpty()) {
        assertLabel(
            line.getId(),
            shown.get(line.getId() + "_label").get("lines"),
            labels.get(line.getId()));
      }
    }
  }

  private void assertBox(String id, JsonNode seen) {
    double[] box = box(id);
    String[] measures = {"x", "y", "width", "height"};
    for (int i = 0; i < measures.length; i++) {
      assertThat(seen.get(measures[i]).asDouble())
          .as("%s %s: %s", drawing.getId(), id, measures[i])
          .isCloseTo(box[i], PIXEL);
    }
  }

  private void assertMiddle(String id, JsonNode seen) {
    double[] box = box(id);
    assertThat(seen.get("x").asDouble() + seen.get("width").asDouble() / 2)
        .as("%s %s: middle", drawing.getId(), id)
        .isCloseTo(box[0] + box[2] / 2, PIXEL);
    assertThat(seen.get("y").asDouble() + seen.get("height").asDouble() / 2)
        .as("%s %s: middle", drawing.getId(), id)
        .isCloseTo(box[1] + box[3] / 2, PIXEL);
  }

  /**
   * Ends and corners are the same. Where BPMN has another shape, the end lies on the same piece: at
   * triggers, forks and joins within our shape, at failures and times before the sign on the border
   * of the step.
   */
  private void assertCourse(Transition line, JsonNode seen) {
    List<Double> own = numbers(first(line.getId(), "polyline").getAttribute("points"));
    List<Double> other = new ArrayList<>();
    seen.get("course").forEach(number -> other.add(number.asDouble()));
    String course = "%s %s: %s beside %s".formatted(drawing.getId(), line.getId(), other, own);
    assertThat(other).as(course).hasSameSizeAs(own);
    boolean aside = Elements.isAside(line);
    int last = own.size() - 2;
    for (int i = 0; i <= last; i += 2) {
      double away =
          i == 0 && aside
              ? SIGN
              : i == 0 ? reach(line.getSource()) : i == last ? reach(line.getTarget()) : 0;
      int next = i == 0 ? 2 : i - 2;
      boolean level = Math.abs(own.get(i + 1) - own.get(next + 1)) < 1;
      Offset<Double> along = Offset.offset(away + 1);
      assertThat(other.get(i)).as(course).isCloseTo(own.get(i), level ? along : PIXEL);
      assertThat(other.get(i + 1)).as(course).isCloseTo(own.get(i + 1), level ? PIXEL : along);
    }
  }

  /** How far BPMN's shape of a node may end within ours. */
  private double reach(org.orrery.lifecycle.Node node) {
    double[] box = box(node.getId());
    return switch (node) {
      case ForkNode ignored -> Math.max(box[2], box[3]) / 2;
      case JoinNode ignored -> Math.max(box[2], box[3]) / 2;
      case Trigger ignored -> (box[2] - Math.min(box[2], box[3])) / 2;
      default -> 0;
    };
  }

  /**
   * In as many lines, each with its middle and its height at the same place, in letters of the same
   * size.
   */
  private void assertLabel(String id, JsonNode shown, JsonNode own) {
    String what = "%s %s: %s beside %s".formatted(drawing.getId(), id, shown, own);
    assertThat(own).as(what).isNotEmpty();
    assertThat(shown).as(what).hasSameSizeAs(own);
    for (int i = 0; i < own.size(); i++) {
      for (String measure : List.of("middle", "baseline")) {
        assertThat(shown.get(i).get(measure).asDouble())
            .as("%s of %s", measure, what)
            .isCloseTo(own.get(i).get(measure).asDouble(), PIXEL);
      }
    }
    assertThat(width(shown)).as(what).isCloseTo(width(own), PIXEL);
  }

  /** No flow of the process runs through what is written at a line. */
  void assertReadableIn(JsonNode shown) {
    List<String> faults = new ArrayList<>();
    for (Transition line : drawing.getTransitions()) {
      JsonNode label = shown.path(line.getId() + "_label").path("lines");
      for (Map.Entry<String, JsonNode> flow : shown.properties()) {
        if (flow.getValue().has("course") && !isAssociation(flow.getKey())) {
          List<Double> course = new ArrayList<>();
          flow.getValue().get("course").forEach(number -> course.add(number.asDouble()));
          label.forEach(
              written -> {
                if (isStruckOut(written, course)) {
                  faults.add(flow.getKey() + " crosses the label of " + line.getId());
                }
              });
        }
      }
    }
    assertThat(faults).as(drawing.getId()).isEmpty();
  }

  /** The lines of notes are added in BPMN. */
  private boolean isAssociation(String id) {
    return drawing.getNotes().stream().anyMatch(note -> id.startsWith(note.getId() + "__"));
  }

  /** Whether a course runs through the small letters of a line of text. */
  private static boolean isStruckOut(JsonNode written, List<Double> course) {
    double left = written.get("middle").asDouble() - written.get("width").asDouble() / 2;
    double right = left + written.get("width").asDouble();
    double bottom = written.get("baseline").asDouble();
    double top = bottom - SMALL_LETTER;
    for (int i = 0; i + 3 < course.size(); i += 2) {
      if (Math.min(course.get(i), course.get(i + 2)) < right
          && Math.max(course.get(i), course.get(i + 2)) > left
          && Math.min(course.get(i + 1), course.get(i + 3)) < bottom
          && Math.max(course.get(i + 1), course.get(i + 3)) > top) {
        return true;
      }
    }
    return false;
  }

  /** Of all lines, which is the same wherever they are broken. */
  private static double width(JsonNode lines) {
    double width = 0;
    for (JsonNode line : lines) {
      width += line.get("width").asDouble();
    }
    return width;
  }

  private double[] box(String id) {
    Element shape = (Element) groups.get(id).getElementsByTagName("*").item(1);
    return switch (shape.getTagName()) {
      case "rect" ->
          new double[] {
            number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height")
          };
      case "circle" ->
          new double[] {
            number(shape, "cx") - number(shape, "r"),
            number(shape, "cy") - number(shape, "r"),
            2 * number(shape, "r"),
            2 * number(shape, "r")
          };
      default -> around(numbers(shape.getAttribute("points")));
    };
  }

  private static double[] around(List<Double> points) {
    double[] box = {points.get(0), points.get(1), points.get(0), points.get(1)};
    for (int i = 0; i < points.size(); i += 2) {
      box[0] = Math.min(box[0], points.get(i));
      box[1] = Math.min(box[1], points.get(i + 1));
      box[2] = Math.max(box[2], points.get(i));
      box[3] = Math.max(box[3], points.get(i + 1));
    }
    return new double[] {box[0], box[1], box[2] - box[0], box[3] - box[1]};
  }

  private Element first(String id, String tag) {
    return (Element) groups.get(id).getElementsByTagName(tag).item(0);
  }

  private static double number(Element shape, String attribute) {
    return Double.parseDouble(shape.getAttribute(attribute));
  }

  private static List<Double> numbers(String points) {
    return Stream.of(points.trim().split("[ ,]+")).map(Double::valueOf).toList();
  }
}
