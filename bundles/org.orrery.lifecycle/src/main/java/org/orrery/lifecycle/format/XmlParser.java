package org.orrery.lifecycle.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.orrery.lifecycle.words.Message;

/**
 * Parses XML that nobody vouches for.
 *
 * <p>There are no document types and entities, nothing outside the text is ever read, and size,
 * depth and number of elements are bounded.
 */
final class XmlParser {
  private static final Pattern NAMES =
      Pattern.compile("(?s)http://www\\.w3\\.org/TR/1999/REC-xml-names-19990114#(\\w+)\\?(.*)");

  static final int MAX_BYTES = 16 * 1024 * 1024;
  static final int MAX_DEPTH = 32;
  static final int MAX_ELEMENTS = 400_000;

  private static final Message SPLIT = Names.say("format.split");

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
          file, Place.WHOLE, Names.say("format.too-large", MAX_BYTES / (1024 * 1024)), SPLIT);
    }
    SourceText source = SourceText.decode(file, bytes);
    if (source.text().isBlank()) {
      throw refused(file, Place.WHOLE, Names.say("format.empty"), Names.say("format.restore"));
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
              Names.say("format.doctype"),
              Names.say("format.doctype.remedy"));
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
              ? Names.say("format.too-deep", MAX_DEPTH)
              : Names.say("format.too-many", MAX_ELEMENTS),
          SPLIT);
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
            Names.say("format.foreign-type", value),
            Names.say("format.foreign-type.remedy"));
      }
      element.type(value.substring(colon + 1), element.place(prefixed));
    } else if (!(namespace.equals(XMI) && name.equals("version"))
        && !(namespace.equals(XSI) && name.toLowerCase(Locale.ROOT).endsWith("schemalocation"))) {
      throw refused(
          file,
          element.place(prefixed),
          Names.say("format.unknown-attribute", prefixed),
          Names.say("format.remove"));
    }
  }

  private LifecycleFileException malformed(XMLStreamException e) {
    Location at = e.getLocation();
    Place place =
        at == null || at.getLineNumber() < 1
            ? Place.WHOLE
            : new Place(at.getLineNumber(), at.getColumnNumber());
    boolean cut = !open.isEmpty() && isEnd(place);
    return refused(
        file,
        place,
        cut
            ? Names.say("format.cut", open.peek().name())
            : Names.say("format.malformed", reason(e)),
        Names.say(cut ? "format.cut.remedy" : "format.malformed.remedy"));
  }

  /** In the words of the parser; what it says of names is an address with the names behind it. */
  private static Object reason(XMLStreamException e) {
    String said = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*Message: ", "").strip();
    Matcher names = NAMES.matcher(said);
    if (!names.matches()) {
      return said;
    }
    List<String> parts = List.of(names.group(2).split("&"));
    Optional<String> prefixed = parts.stream().filter(part -> part.indexOf(':') > 0).findFirst();
    return names.group(1).endsWith("PrefixUnbound") && prefixed.isPresent()
        ? Names.say(
            "format.no-prefix", prefixed.get().replaceFirst(":.*", ""), prefixed.orElseThrow())
        : Names.say("format.names", parts);
  }

  private boolean isEnd(Place place) {
    return place.line() > 0
        && source.text().substring(source.offset(place.line(), place.column())).isBlank();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static LifecycleFileException refused(
      String file, Place place, Message message, Message remedy) {
    return new LifecycleFileException(file, List.of(place.problem(message, remedy)));
  }
}
