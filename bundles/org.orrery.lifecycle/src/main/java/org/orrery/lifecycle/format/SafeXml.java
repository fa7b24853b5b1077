package org.orrery.lifecycle.format;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A first pass over untrusted XML: no document types or entities, bounded depth and number of
 * elements.
 */
final class SafeXml {
  static final int MAX_BYTES = 64 * 1024 * 1024;
  static final int MAX_DEPTH = 64;
  static final int MAX_ELEMENTS = 2_000_000;

  private SafeXml() {}

  /** The namespace of the root element, once the whole text was found harmless and well formed. */
  static String rootNamespace(String file, byte[] bytes) throws LifecycleFileException {
    if (bytes.length > MAX_BYTES) {
      throw refused(
          file,
          0,
          0,
          "The file has more than " + MAX_BYTES / (1024 * 1024) + " MiB.",
          "Split the life cycle.");
    }
    if (bytes.length == 0) {
      throw refused(file, 0, 0, "The file is empty.", "Restore it from a copy.");
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return scan(file, reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      String text = e.getMessage().replaceFirst("(?s)^.*Message: ", "");
      throw refused(
          file,
          at == null ? 0 : at.getLineNumber(),
          at == null ? 0 : at.getColumnNumber(),
          "It is not well-formed XML: " + text,
          "Correct the text there, or restore the file from a copy.");
    }
  }

  private static String scan(String file, XMLStreamReader reader)
      throws XMLStreamException, LifecycleFileException {
    String root = null;
    int depth = 0;
    int elements = 0;
    while (reader.hasNext()) {
      Location at = reader.getLocation();
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw refused(
                file,
                at.getLineNumber(),
                at.getColumnNumber(),
                "Document types and entities are not allowed.",
                "Remove the DOCTYPE and write the text itself.");
        case XMLStreamConstants.START_ELEMENT -> {
          if (root == null) {
            root = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
          }
          if (++depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw refused(
                file,
                at.getLineNumber(),
                at.getColumnNumber(),
                depth > MAX_DEPTH
                    ? "Elements are nested deeper than " + MAX_DEPTH + "."
                    : "There are more than " + MAX_ELEMENTS + " elements.",
                "Split the life cycle.");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // text, comments and the like carry no danger
        }
      }
    }
    return root;
  }

  private static LifecycleFileException refused(
      String file, int line, int column, String message, String remedy) {
    return new LifecycleFileException(
        file, List.of(new FileProblem(line, column, message, remedy)));
  }
}
