package org.orrery.exchange.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.compiler.Elements.added;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Picture;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/** Where our own SVG shows the elements of a drawing, to be laid beside another picture of it. */
final class OwnPicture {
  private static final Offset<Double> PIXEL = Offset.offset(1.0);

  /** What BPMN has beside a step, where lines lead from or to. */
  private static final List<String> PARTS =
      List.of("outcome", "member", "when", "decide", "merge", "every");

  private static final Set<TransitionKind> ASIDE =
      Set.of(TransitionKind.FAILURE, TransitionKind.TIMEOUT);

  private final Lifecycle drawing;
  private final Map<String, Element> groups = new HashMap<>();
  private int compared;

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

  /** Stages, notes and steps have the same box, other nodes the same middle, lines one course. */
  void assertShownIn(JsonNode shown) {
    Stream.concat(drawing.getStages().stream(), drawing.getNotes().stream())
        .forEach(element -> assertBox(element.getId(), shown.get(element.getId())));
    for (org.orrery.lifecycle.Node node : Elements.nodes(drawing)) {
      if (node instanceof Step) {
        assertBox(node.getId(), shown.get(node.getId()));
      } else {
        assertMiddle(node.getId(), shown.get(node.getId()));
      }
    }
    drawing.getTransitions().forEach(line -> assertCourse(line, shown));
    assertThat(compared).as("lines that were compared in " + drawing.getId()).isGreaterThan(3);
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
   * Ends and corners are the same, but for ends at events, whose signs have the size that BPMN
   * gives them. A line whose step has a gateway or an event of BPMN beside it leads from or to that
   * and has a course of its own there; the bend points that were drawn are asserted for all.
   */
  private void assertCourse(Transition line, JsonNode shown) {
    JsonNode seen = shown.get(line.getId());
    boolean straight =
        PARTS.stream()
                .noneMatch(
                    part ->
                        shown.has(added(line.getSource().getId(), part))
                            || shown.has(added(line.getTarget().getId(), part)))
            && !ASIDE.contains(line.getKind());
    if (!straight) {
      return;
    }
    compared++;
    List<Double> own = numbers(first(line.getId(), "polyline").getAttribute("points"));
    List<Double> other = new ArrayList<>();
    seen.get("course").forEach(number -> other.add(number.asDouble()));
    String course = "%s %s: %s beside %s".formatted(drawing.getId(), line.getId(), other, own);
    assertThat(other).as(course).hasSameSizeAs(own);
    int from = line.getSource() instanceof Step ? 0 : 2;
    int to = own.size() - (line.getTarget() instanceof Step ? 0 : 2);
    for (int i = from; i < to; i++) {
      assertThat(other.get(i)).as(course).isCloseTo(own.get(i), PIXEL);
    }
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
