package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Lifecycle;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks in a drawing for each value of the file that it was read from. */
final class Kept {
  /**
   * Said by what they stand in or lead to, not by their text; tool data is counted and told in one
   * remark. What refers to a message, an error or a data store is told by the name of that.
   */
  private static final Pattern OF_THE_FORM =
      Pattern.compile(
          "definitions@(id|targetNamespace|exporter|exporterVersion|expressionLanguage|typeLanguage)"
              + "|(collaboration|participant|laneSet|childLaneSet|association|documentation)@id"
              + "|(message|signal|error|escalation|dataStore|\\w+EventDefinition)@id"
              + "|(time\\w+|condition|conditionExpression)@id"
              + "|\\w+@(messageRef|signalRef|errorRef|escalationRef|dataStoreRef)"
              + "|process@(isExecutable|processType|isClosed)|\\w+Gateway@gatewayDirection"
              + "|\\w+@(isForCompensation|isInterrupting|cancelActivity|triggeredByEvent)"
              + "|sequenceFlow@isImmediate|association@associationDirection"
              + "|incoming|outgoing|linkEventDefinition@name|source|target");

  /** What holds where a file does not say it. */
  private static final Set<String> USUAL =
      Set.of(
          "startQuantity=1", "completionQuantity=1", "instantiate=false", "textFormat=text/plain");

  /** What became something of the language: the type of a step, a field, or a way. */
  private static final Set<String> MAPPED =
      Set.of("serviceTask@type=external", "formProperty@type=string");

  private final String said;
  private final Set<String> lost = new TreeSet<>();

  private Kept(String said) {
    this.said = said;
  }

  /** What a file says and the drawing does not, each with the place where the file says it. */
  static Set<String> missing(byte[] file, Lifecycle drawing) throws ImportException {
    Kept kept = new Kept(plain(texts(drawing)));
    kept.lookFor(BpmnXml.definitions(file));
    return kept.lost;
  }

  /** All values of a drawing, then its notes, of which some go on in the next. */
  private static String texts(Lifecycle drawing) {
    List<String> texts = new ArrayList<>();
    List<EObject> objects = new ArrayList<>(List.of(drawing));
    drawing.eAllContents().forEachRemaining(objects::add);
    for (EObject object : objects) {
      for (EAttribute attribute : object.eClass().getEAllAttributes()) {
        Object value = object.eGet(attribute);
        Collection<?> values = value instanceof Collection<?> many ? many : List.of("" + value);
        values.forEach(
            each -> texts.add(EcoreUtil.convertToString(attribute.getEAttributeType(), each)));
      }
    }
    drawing.getNotes().forEach(note -> texts.add(note.getText()));
    return String.join("\n", texts);
  }

  /** Without white space, and as text where it is quoted as XML. */
  static String plain(String text) {
    return text.replace("${", "$ {")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", "");
  }

  private void lookFor(Element xml) {
    if (BpmnXml.isDiagram(xml) || BpmnXml.TOOLS.contains("" + xml.getNamespaceURI())) {
      return;
    }
    for (int i = 0; i < xml.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) xml.getAttributes().item(i);
      String namespace = "" + attribute.getNamespaceURI();
      if (!attribute.getName().startsWith("xmlns") && !BpmnXml.TOOLS.contains(namespace)) {
        lookFor(xml.getLocalName() + "@" + attribute.getLocalName(), attribute.getValue());
      }
    }
    for (Node child = xml.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        lookFor(element);
      } else if (!child.getNodeValue().isBlank()) {
        lookFor(xml.getLocalName(), child.getNodeValue());
      }
    }
  }

  private void lookFor(String place, String value) {
    boolean mapped =
        OF_THE_FORM.matcher(place).matches()
            || MAPPED.contains(place + "=" + value)
            || USUAL.contains(place.substring(place.indexOf('@') + 1) + "=" + value);
    if (!mapped && !said.contains(plain(value)) && !inItsParts(place, value)) {
      lost.add(place + "=" + value);
    }
  }

  /**
   * Comparisons, lists of groups and cycles are taken apart; ids are made such that all may have.
   */
  private boolean inItsParts(String place, String value) {
    String[] parts =
        switch (place) {
          case "conditionExpression" -> value.strip().split("[^\\p{L}\\d.]+");
          case "userTask@candidateGroups" -> value.split(",");
          case "failedJobRetryTimeCycle" -> value.replaceFirst("R(\\d+)/", "$1\n").split("\n");
          case "timeCycle" -> new String[] {value.replaceFirst("^R/", "")};
          case "callActivity@calledElement", "participant@processRef" ->
              new String[] {BpmnXml.reference(value)};
          default -> new String[] {value.replaceAll("_{2,}", "_")};
        };
    return Stream.of(parts).map(Kept::plain).allMatch(said::contains);
  }
}
