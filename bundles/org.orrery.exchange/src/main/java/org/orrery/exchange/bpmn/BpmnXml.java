package org.orrery.exchange.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML of a process from anywhere: no document types, no entities, nothing from outside. */
final class BpmnXml {
  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
  static final String ORRERY = "https://orrery.org/bpmn";
  static final int MAX_DEPTH = 64;

  /** Namespaces in which engines keep what they execute. */
  static final Set<String> ENGINES =
      Set.of(
          "http://camunda.org/schema/1.0/bpmn",
          "http://camunda.org/schema/zeebe/1.0",
          "http://flowable.org/bpmn",
          "http://activiti.org/bpmn",
          "http://operaton.org/schema/1.0/bpmn");

  /** Namespaces of colours and of what drawing tools keep for themselves. */
  static final Set<String> TOOLS =
      Set.of(
          "http://www.signavio.com",
          "http://camunda.org/schema/modeler/1.0",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          "http://flowable.org/modeler",
          "http://www.w3.org/2001/XMLSchema-instance");

  private BpmnXml() {}

  static Element definitions(byte[] bytes) throws ImportException {
    if (bytes.length > BpmnImport.MAX_BYTES) {
      throw new ImportException(
          0,
          "The file has more than " + BpmnImport.MAX_BYTES / (1024 * 1024) + " MiB.",
          "Export the processes one by one.");
    }
    Element root = parse(bytes).getDocumentElement();
    if (String.valueOf(root.getNamespaceURI()).contains("/DMN/")) {
      throw new ImportException(
          0,
          "It is DMN: decisions alone, without a process.",
          "Import the BPMN file of the process and enter the tables at its decisions.");
    }
    if (!BPMN.equals(root.getNamespaceURI()) || !root.getLocalName().equals("definitions")) {
      throw new ImportException(
          0,
          "It is no BPMN 2.0: its first element is '" + root.getNodeName() + "'.",
          "Export the process as BPMN 2.0 XML.");
    }
    if (isDeeper(root, MAX_DEPTH)) {
      throw NestingDepth.exceeded(bytes);
    }
    return root;
  }

  private static Document parse(byte[] bytes) throws ImportException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setCoalescing(true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXParseException e) {
      throw refused(e, bytes);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new ImportException(
          0, "It cannot be read: " + e.getMessage(), "Export it again from the tool that made it.");
    }
  }

  private static ImportException refused(SAXParseException e, byte[] bytes) {
    String said = String.valueOf(e.getMessage());
    int line = Math.max(0, e.getLineNumber());
    if (said.contains("DOCTYPE")) {
      return new ImportException(
          line, "Document types and entities are not read.", "Remove the DOCTYPE.");
    }
    if (said.contains("maxElementDepth")) {
      return NestingDepth.exceeded(bytes);
    }
    return new ImportException(
        line,
        said.startsWith("JAXP")
            ? "A name is longer, or an element has more attributes, than is read."
            : "It is not well-formed XML: " + said,
        "Export it again from the tool that made it.");
  }

  private static boolean isDeeper(Element element, int depth) {
    return depth == 0 || children(element).stream().anyMatch(child -> isDeeper(child, depth - 1));
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** Children of the BPMN namespace with a local name. */
  static List<Element> children(Element element, String name) {
    return children(element).stream().filter(child -> is(child, name)).toList();
  }

  static Element child(Element element, String name) {
    List<Element> found = children(element, name);
    return found.isEmpty() ? null : found.get(0);
  }

  static boolean is(Element element, String name) {
    return BPMN.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
  }

  static boolean isBpmn(Element element) {
    return BPMN.equals(element.getNamespaceURI());
  }

  static boolean isDiagram(Element element) {
    return DIAGRAM.equals(element.getNamespaceURI());
  }

  /** The name without a prefix, of references like {@code bpmn:Task_1}. */
  static String reference(String text) {
    String id = text.strip();
    return id.substring(id.indexOf(':') + 1);
  }

  /** Malformed input is an exception and nothing is printed. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // nothing that keeps the process from being read
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
