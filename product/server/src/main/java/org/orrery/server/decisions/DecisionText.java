package org.orrery.server.decisions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the XML of a decision model without entities and refuses what is not plain decision tables
 * in FEEL, before any engine sees it.
 */
final class DecisionText {
  static final int MAX_BYTES = 1 << 20;
  private static final int MAX_ROWS = 2_000;

  private static final Set<String> ALLOWED =
      Set.of(
          "definitions",
          "description",
          "decision",
          "variable",
          "question",
          "allowedAnswers",
          "informationRequirement",
          "requiredInput",
          "requiredDecision",
          "inputData",
          "decisionTable",
          "input",
          "inputExpression",
          "inputValues",
          "output",
          "outputValues",
          "rule",
          "inputEntry",
          "outputEntry",
          "annotation",
          "annotationEntry",
          "text");

  private DecisionText() {}

  static Document read(byte[] xml) throws DecisionException {
    if (xml.length > MAX_BYTES) {
      throw new DecisionException(
          "The decision model has %d bytes.".formatted(xml.length),
          "At most " + MAX_BYTES + " are read; split the model.");
    }
    Document document;
    try {
      document = builder().parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException e) {
      throw new DecisionException(
          "The decision model is no readable XML: " + e.getMessage(),
          "Export it from a DMN editor, without a document type.");
    }
    Element root = document.getDocumentElement();
    if (!root.getLocalName().equals("definitions") || !isDmn(root)) {
      throw new DecisionException(
          "The file holds no DMN definitions but '" + root.getNodeName() + "'.",
          "Send a DMN file.");
    }
    check(root, "The model");
    return document;
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isDmn(Element element) {
    String space = element.getNamespaceURI();
    return space != null && space.contains("omg.org/spec/DMN/") && !space.contains("DMNDI");
  }

  private static void check(Element element, String place) throws DecisionException {
    String name = element.getLocalName();
    if (!ALLOWED.contains(name)) {
      throw new DecisionException(
          "%s holds '%s', which this server does not evaluate.".formatted(place, name),
          "Use decision tables in FEEL; a last row of '-' says what holds otherwise.");
    }
    String language = element.getAttribute("expressionLanguage");
    if (!language.isEmpty() && !language.equals("feel") && !language.contains("/FEEL/")) {
      throw new DecisionException(
          "%s is written in '%s'.".formatted(place, language), "Write it in FEEL.");
    }
    if (name.equals("decisionTable") && children(element, "rule") > MAX_ROWS) {
      throw new DecisionException(
          place + " has more than " + MAX_ROWS + " rows.", "Split the table.");
    }
    if (name.equals("text") && !element.getParentNode().getLocalName().startsWith("annotation")) {
      FeelGuard.check(element.getTextContent(), place);
    }
    String id = element.getAttribute("id");
    String here = id.isEmpty() || name.equals("definitions") ? place : "'" + id + "'";
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner && isDmn(inner) && !isExtension(inner)) {
        check(inner, here);
      }
    }
  }

  /** Notes of editors, which no engine of ours reads. */
  private static boolean isExtension(Element element) {
    return element.getLocalName().equals("extensionElements");
  }

  static int children(Element element, String name) {
    int count = 0;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      count += child instanceof Element inner && inner.getLocalName().equals(name) ? 1 : 0;
    }
    return count;
  }
}
