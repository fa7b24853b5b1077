package org.orrery.lifecycle.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a file, with the place where it stands, between the text and the drawing.
 *
 * <p>Migrations change it. What they add stands where the element stood that it was made from.
 */
final class XmlElement {
  private final SourceText source;
  private final int offset;
  private final String namespace;
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String type;
  private Place typePlace;

  /**
   * An element without content.
   *
   * @param offset of its start tag in the source
   * @param namespace empty when it has none
   * @param name without prefix
   */
  XmlElement(SourceText source, int offset, String namespace, String name) {
    this.source = source;
    this.offset = offset;
    this.namespace = namespace;
    this.name = name;
  }

  /** A new last child that stands where {@code origin} stands. */
  XmlElement add(String childName, XmlElement origin) {
    XmlElement child = new XmlElement(source, origin.offset, "", childName);
    children.add(child);
    return child;
  }

  Place place() {
    return source.place(offset);
  }

  Place place(String attribute) {
    return source.attribute(offset, attribute);
  }

  String namespace() {
    return namespace;
  }

  String name() {
    return name;
  }

  /** Name of the element's class, or null when it is the one that its parent expects. */
  String type() {
    return type;
  }

  /** Place of the type; that of the element when it has none. */
  Place typePlace() {
    return typePlace == null ? place() : typePlace;
  }

  void type(String newType, Place where) {
    type = newType;
    typePlace = where;
  }

  /** Attributes without a namespace, by name; may be changed. */
  Map<String, String> attributes() {
    return attributes;
  }

  /** Elements inside, in their order; may be changed. */
  List<XmlElement> children() {
    return children;
  }

  /** What stands before it and at its end, and for the first element at the foot of the file. */
  List<Comment> comments() {
    return comments;
  }

  /** Text directly inside. */
  StringBuilder text() {
    return text;
  }
}
