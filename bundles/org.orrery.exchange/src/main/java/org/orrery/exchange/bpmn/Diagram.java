package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Places and courses of a diagram interchange, by the BPMN elements that they belong to. */
final class Diagram {
  /** Left, top, width and height in pixels. */
  record Box(int x, int y, int width, int height) {
    Box union(Box other) {
      int left = Math.min(x, other.x);
      int top = Math.min(y, other.y);
      int right = Math.max(x + width, other.x + other.width);
      int bottom = Math.max(y + height, other.y + other.height);
      return new Box(left, top, right - left, bottom - top);
    }

    Box grown(int left, int top, int right, int bottom) {
      return new Box(x - left, y - top, width + left + right, height + top + bottom);
    }
  }

  record Point(int x, int y) {}

  final Map<String, Box> boxes = new HashMap<>();
  final Map<String, List<Point>> courses = new HashMap<>();

  static Diagram of(Element definitions) {
    Diagram diagram = new Diagram();
    diagram.collect(definitions);
    return diagram;
  }

  private void collect(Element element) {
    for (Element child : BpmnXml.children(element)) {
      switch (child.getLocalName()) {
        case "BPMNDiagram", "BPMNPlane" -> collect(child);
        case "BPMNShape" -> shape(child);
        case "BPMNEdge" -> edge(child);
        default -> {
          // no part of a diagram
        }
      }
    }
  }

  private void shape(Element shape) {
    for (Element child : BpmnXml.children(shape)) {
      if (child.getLocalName().equals("Bounds")) {
        Box box =
            new Box(
                pixel(child, "x"),
                pixel(child, "y"),
                Math.max(1, pixel(child, "width")),
                Math.max(1, pixel(child, "height")));
        boxes.putIfAbsent(BpmnXml.reference(shape.getAttribute("bpmnElement")), box);
      }
    }
  }

  private void edge(Element edge) {
    List<Point> course = new ArrayList<>();
    for (Element child : BpmnXml.children(edge)) {
      if (child.getLocalName().equals("waypoint")) {
        course.add(new Point(pixel(child, "x"), pixel(child, "y")));
      }
    }
    courses.putIfAbsent(BpmnXml.reference(edge.getAttribute("bpmnElement")), course);
  }

  /** A coordinate in whole pixels; what is no number counts as 0. */
  private static int pixel(Element element, String name) {
    try {
      double value = Double.parseDouble(element.getAttribute(name).strip());
      return (int) Math.round(Math.clamp(value, -1e6, 1e6));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
