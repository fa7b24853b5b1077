package org.orrery.server.packaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements of an XML document, each on a line of its own. */
final class PmmlXml {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values in turn. */
  PmmlXml open(String element, String... attributes) {
    begin(element, attributes).append(">\n");
    open.push(element);
    return this;
  }

  PmmlXml leaf(String element, String... attributes) {
    begin(element, attributes).append("/>\n");
    return this;
  }

  PmmlXml text(String element, String content, String... attributes) {
    begin(element, attributes).append('>');
    escape(content);
    text.append("</").append(element).append(">\n");
    return this;
  }

  PmmlXml close() {
    String element = open.pop();
    indent().append("</").append(element).append(">\n");
    return this;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private StringBuilder begin(String element, String... attributes) {
    indent().append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append(" ".repeat(open.size()));
  }

  private void escape(String value) {
    value
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\n', '\r', '\t' -> text.append("&#").append(letter).append(';');
                default -> text.appendCodePoint(letter);
              }
            });
  }
}
