package org.orrery.exchange.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
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

  /** A label of BPMN stands this far above its level line or beside its plumb one, ours on it. */
  private static final double GAP = 2;

  /** The room that a label of BPMN has: so much for each letter, and at most so much. */
  private static final double LETTER = 7;

  private static final double MOST = 112;

  /** Letters of ours are written this far below the middle of their label. */
  private static final double DROP = 4;

  /** bpmn-js breaks lines behind a blank, and by half of that the text stands aside. */
  static final Offset<Double> BROKEN = Offset.offset(3.0);

  /** A label of BPMN begins above the line on which ours is written. */
  private static final double ASCENT = 9;

  private static final Set<TransitionKind> ASIDE =
      Set.of(TransitionKind.FAILURE, TransitionKind.TIMEOUT);

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
   * joins, which are squares, only the same middle; lines have the same course, and captions and
   * labels the same place, along and across.
   */
  void assertShownIn(JsonNode shown) {
    Stream.concat(drawing.getStages().stream(), drawing.getNotes().stream())
        .forEach(element -> assertBox(element.getId(), shown.get(element.getId())));
    for (org.orrery.lifecycle.Node node : Elements.nodes(drawing)) {
      if (node instanceof Trigger || node instanceof ForkNode || node instanceof JoinNode) {
        assertMiddle(node.getId(), shown.get(node.getId()));
      } else {
        assertBox(node.getId(), shown.get(node.getId()));
      }
      assertCaption(node, shown.get(node.getId() + "_label"));
    }
    for (Transition line : drawing.getTransitions()) {
      assertCourse(line, shown.get(line.getId()));
      if (!Elements.caption(line).isEmpty()) {
        assertLabel(line, shown.get(line.getId() + "_label"));
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
    boolean aside = ASIDE.contains(line.getKind());
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

  private void assertLabel(Transition line, JsonNode label) {
    String id = line.getId();
    Element own = first(id, "text");
    double x = number(own, "x");
    double y = number(own, "y") - DROP;
    double height = label.get("height").asDouble();
    double aside = Math.min(MOST, Elements.caption(line).length() * LETTER) / 2 + GAP;
    double middle = label.get("middleX").asDouble();
    if (isOnPlumbPiece(x, y, numbers(first(id, "polyline").getAttribute("points")))) {
      assertThat(Math.abs(middle - x)).as("%s beside its line", id).isCloseTo(aside, PIXEL);
      assertThat(label.get("bottom").asDouble()).as(id).isCloseTo(y + height / 2, PIXEL);
    } else {
      assertThat(middle).as(id).isCloseTo(x, PIXEL);
      assertThat(label.get("bottom").asDouble()).as(id).isCloseTo(y - GAP, PIXEL);
    }
  }

  private static boolean isOnPlumbPiece(double x, double y, List<Double> course) {
    for (int i = 0; i + 3 < course.size(); i += 2) {
      if (course.get(i) == x
          && course.get(i + 2) == x
          && (course.get(i + 1) - y) * (course.get(i + 3) - y) < 0) {
        return true;
      }
    }
    return false;
  }

  /** What our shape has no room for is written below it; names within shapes have their boxes. */
  private void assertCaption(org.orrery.lifecycle.Node node, JsonNode label) {
    Element own = first(node.getId(), "text");
    if (own == null || node instanceof Step || node instanceof Trigger) {
      return;
    }
    assertThat(label.get("middleX").asDouble())
        .as("%s %s: middle of the caption", drawing.getId(), node.getId())
        .isCloseTo(number(own, "x"), label.get("lines").asInt() == 1 ? PIXEL : BROKEN);
    assertThat(label.get("y").asDouble())
        .as("%s %s: top of the caption", drawing.getId(), node.getId())
        .isCloseTo(number(own, "y") - ASCENT, PIXEL);
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
