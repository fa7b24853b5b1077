package org.orrery.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An XML element under construction; written with two blanks a level and {@code \n}. */
final class Xml {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private String text;

  Xml(String name) {
    this.name = name;
  }

  /** Sets an attribute; null and empty values are left out. */
  Xml with(String attribute, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      attributes.put(attribute, value.toString());
    }
    return this;
  }

  /** Sets an attribute, even an empty one. */
  Xml always(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  Xml text(String content) {
    text = content;
    return this;
  }

  /** Adds a child and returns it. */
  Xml add(String child) {
    Xml element = new Xml(child);
    children.add(element);
    return element;
  }

  Xml add(Xml child) {
    children.add(child);
    return child;
  }

  boolean isEmpty() {
    return children.isEmpty() && text == null;
  }

  /** Whether it has neither attributes nor content. */
  boolean isBare() {
    return attributes.isEmpty() && isEmpty();
  }

  byte[] toBytes() {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(out, 0);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(StringBuilder out, int depth) {
    String indent = "  ".repeat(depth);
    out.append(indent).append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
    if (isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append('>');
    if (text != null) {
      out.append(escape(text));
    } else {
      out.append('\n');
      children.forEach(child -> child.write(out, depth + 1));
      out.append(indent);
    }
    out.append("</").append(name).append(">\n");
  }

  /** Escapes for text and attributes alike; line ends survive attribute normalisation. */
  private static String escape(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    value.codePoints().forEach(c -> escape(c, out));
    return out.toString();
  }

  private static void escape(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
      default -> out.appendCodePoint(c);
    }
  }
}
