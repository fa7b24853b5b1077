package org.orrery.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Outline;

/** A flow node of the process under construction, with its place in the picture. */
final class Part {
  final String id;
  final String tag;
  final Node owner;
  final Outline outline;
  final Box bounds;
  final Map<String, String> attributes = new LinkedHashMap<>();

  /** Foreign elements, which go into {@code extensionElements}. */
  final List<Xml> extensions = new ArrayList<>();

  /** Elements behind the flows, for example an event definition. */
  final List<Xml> content = new ArrayList<>();

  String name = "";
  String documentation = "";

  Part(String id, String tag, Node owner, Outline outline, Box bounds) {
    this.id = id;
    this.tag = tag;
    this.owner = owner;
    this.outline = outline;
    this.bounds = bounds;
  }

  Part named(String text) {
    name = text == null ? "" : text;
    return this;
  }

  Part with(String attribute, String value) {
    if (value != null && !value.isEmpty()) {
      attributes.put(attribute, value);
    }
    return this;
  }

  Part content(Xml element) {
    content.add(element);
    return this;
  }

  /** Whether it is an event on the border of a step. */
  boolean isAttached() {
    return attributes.containsKey("attachedToRef");
  }

  boolean isGateway() {
    return outline == Outline.DIAMOND;
  }

  boolean isEvent() {
    return outline == Outline.ELLIPSE;
  }
}
