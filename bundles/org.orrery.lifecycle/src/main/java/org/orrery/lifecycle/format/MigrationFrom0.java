package org.orrery.lifecycle.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Version 0 kept transitions inside the node that they leave, places on the elements themselves,
 * thresholds of monitors as {@code warn} and {@code alarm}, and cool-downs in hours.
 */
final class MigrationFrom0 implements Migration {
  private static final List<String> PLACE = List.of("x", "y", "w", "h");
  private static final Map<String, String> RENAMED = Map.of("warn", "warning", "alarm", "critical");
  private static final Map<String, String> NEXT =
      Map.of("to", "target", "on", "outcome", "label", "name");

  @Override
  public int from() {
    return 0;
  }

  @Override
  public void apply(XmlElement root) {
    List<XmlElement> stages = named(root, "stages");
    XmlElement layout = null;
    for (XmlElement stage : stages) {
      List<XmlElement> placed = new ArrayList<>(List.of(stage));
      placed.addAll(named(stage, "nodes"));
      for (XmlElement element : placed) {
        moveTransitions(element, root);
        if (element.attributes().keySet().stream().anyMatch(PLACE::contains)) {
          layout = layout == null ? root.add("layout", root) : layout;
          movePlace(element, layout);
        }
      }
      for (XmlElement node : named(stage, "nodes")) {
        coolDown(node);
        named(node, "monitors").forEach(MigrationFrom0::thresholds);
      }
    }
  }

  private static void moveTransitions(XmlElement node, XmlElement root) {
    for (XmlElement next : named(node, "next")) {
      node.children().remove(next);
      XmlElement transition = root.add("transitions", next);
      transition.comments().addAll(next.comments());
      transition.attributes().put("source", node.attributes().getOrDefault("id", ""));
      next.attributes()
          .forEach((key, value) -> transition.attributes().put(NEXT.getOrDefault(key, key), value));
      transition.children().addAll(next.children());
    }
  }

  private static void movePlace(XmlElement element, XmlElement layout) {
    Map<String, String> attributes = element.attributes();
    XmlElement shape = layout.add("shapes", element);
    shape.attributes().put("element", attributes.getOrDefault("id", ""));
    rename(attributes, "x", shape.attributes(), "x");
    rename(attributes, "y", shape.attributes(), "y");
    rename(attributes, "w", shape.attributes(), "width");
    rename(attributes, "h", shape.attributes(), "height");
  }

  private static void coolDown(XmlElement element) {
    String hours = element.attributes().remove("coolDownHours");
    if (hours != null) {
      element.attributes().put("coolDown", "PT" + hours + "H");
    }
  }

  private static void thresholds(XmlElement monitor) {
    RENAMED.forEach((old, now) -> rename(monitor.attributes(), old, monitor.attributes(), now));
    coolDown(monitor);
  }

  private static void rename(
      Map<String, String> from, String old, Map<String, String> to, String now) {
    String value = from.remove(old);
    if (value != null) {
      to.put(now, value);
    }
  }

  private static List<XmlElement> named(XmlElement parent, String name) {
    return parent.children().stream().filter(child -> child.name().equals(name)).toList();
  }
}
