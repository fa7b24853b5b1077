package org.orrery.lifecycle.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses XML that nobody vouches for.
 *
 * <p>There are no document types and entities, nothing outside the text is ever read, and size,
 * depth and number of elements are bounded.
 */
final class XmlParser {
  static final int MAX_BYTES = 16 * 1024 * 1024;
  static final int MAX_DEPTH = 32;
  static final int MAX_ELEMENTS = 400_000;

  private static final String XMI = "http://www.omg.org/XMI";
  private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

  private final String file;
  private final SourceText source;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private final List<Comment> waiting = new ArrayList<>();
  private XmlElement root;
  private int elements;

  private XmlParser(String file, SourceText source) {
    this.file = file;
    this.source = source;
  }

  /** The root element of a well-formed, harmless text; {@code file} is used in messages. */
  static XmlElement parse(String file, byte[] bytes) throws LifecycleFileException {
    if (bytes.length > MAX_BYTES) {
      throw refused(
          file,
          Place.WHOLE,
          "The file has more than " + MAX_BYTES / (1024 * 1024) + " MiB.",
          "Draw parts of it as life cycles of their own.");
    }
    SourceText source = SourceText.decode(file, bytes);
    if (source.text().isBlank()) {
      throw refused(file, Place.WHOLE, "The file is empty.", "Restore it from a copy.");
    }
    return new XmlParser(file, source).parse();
  }

  private XmlElement parse() throws LifecycleFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside the file is read.");
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
      try {
        while (reader.hasNext()) {
          Location before = reader.getLocation();
          int offset = source.offset(before.getLineNumber(), before.getColumnNumber());
          accept(reader, reader.next(), offset);
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
    return root;
  }

  private void accept(XMLStreamReader reader, int event, int offset) throws LifecycleFileException {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw refused(
              file,
              source.place(offset),
              "Document types and entities are not allowed in a drawing.",
              "Remove the DOCTYPE and write the text itself.");
      case XMLStreamConstants.START_ELEMENT -> start(reader, source.tag(offset));
      case XMLStreamConstants.END_ELEMENT -> {
        settle(Comment.Where.END, open.peek());
        open.pop();
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (!open.isEmpty()) {
          open.peek().text().append(reader.getText());
        }
      }
      case XMLStreamConstants.COMMENT -> wait("<!--" + reader.getText() + "-->", offset);
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        String data = text(reader.getPIData());
        wait("<?" + reader.getPITarget() + (data.isEmpty() ? "" : " " + data) + "?>", offset);
      }
      case XMLStreamConstants.END_DOCUMENT -> settle(Comment.Where.AFTER, root);
      default -> {
        // the beginning of the document says nothing
      }
    }
  }

  private void wait(String markup, int offset) {
    waiting.add(new Comment(Comment.Where.BEFORE, "", 0, markup, source.beginsLine(offset)));
  }

  /** Gives an element the comments that were read since the tag before. */
  private void settle(Comment.Where where, XmlElement element) {
    for (Comment comment : waiting) {
      element.comments().add(new Comment(where, "", 0, comment.markup(), comment.ownLine()));
    }
    waiting.clear();
  }

  private void start(XMLStreamReader reader, int offset) throws LifecycleFileException {
    if (open.size() >= MAX_DEPTH || ++elements > MAX_ELEMENTS) {
      throw refused(
          file,
          source.place(offset),
          open.size() >= MAX_DEPTH
              ? "Elements are nested deeper than " + MAX_DEPTH + "."
              : "There are more than " + MAX_ELEMENTS + " elements.",
          "Draw parts of it as life cycles of their own.");
    }
    XmlElement element =
        new XmlElement(source, offset, text(reader.getNamespaceURI()), reader.getLocalName());
    settle(Comment.Where.BEFORE, element);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().children().add(element);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader, i, element);
    }
    open.push(element);
  }

  private void attribute(XMLStreamReader reader, int index, XmlElement element)
      throws LifecycleFileException {
    String namespace = text(reader.getAttributeNamespace(index));
    String name = reader.getAttributeLocalName(index);
    String value = reader.getAttributeValue(index);
    String prefixed = text(reader.getAttributePrefix(index)) + ":" + name;
    if (namespace.isEmpty()) {
      element.attributes().put(name, value);
    } else if (name.equals("type") && (namespace.equals(XSI) || namespace.equals(XMI))) {
      int colon = value.indexOf(':');
      String prefix = colon < 0 ? "" : value.substring(0, colon);
      if (!root.namespace().equals(text(reader.getNamespaceURI(prefix)))) {
        throw refused(
            file,
            element.place(prefixed),
            "The type '" + value + "' is not of the language of life cycles.",
            "Use a type of the language, with the prefix of the first element.");
      }
      element.type(value.substring(colon + 1), element.place(prefixed));
    } else if (!(namespace.equals(XMI) && name.equals("version"))
        && !(namespace.equals(XSI) && name.toLowerCase(Locale.ROOT).endsWith("schemalocation"))) {
      throw refused(
          file,
          element.place(prefixed),
          "The attribute '" + prefixed + "' is unknown.",
          "Remove it.");
    }
  }

  private LifecycleFileException malformed(XMLStreamException e) {
    Location at = e.getLocation();
    Place place =
        at == null || at.getLineNumber() < 1
            ? Place.WHOLE
            : new Place(at.getLineNumber(), at.getColumnNumber());
    boolean cut = !open.isEmpty() && isEnd(place);
    String reason = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*Message: ", "").strip();
    return refused(
        file,
        place,
        cut
            ? "The file ends inside the element '" + open.peek().name() + "'; the rest is missing."
            : "It is not well-formed XML: " + reason,
        cut
            ? "Restore the file from a copy."
            : "Correct the text there, or restore the file from a copy.");
  }

  private boolean isEnd(Place place) {
    return place.line() > 0
        && source.text().substring(source.offset(place.line(), place.column())).isBlank();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static LifecycleFileException refused(
      String file, Place place, String message, String remedy) {
    return new LifecycleFileException(file, List.of(place.problem(message, remedy)));
  }
}
