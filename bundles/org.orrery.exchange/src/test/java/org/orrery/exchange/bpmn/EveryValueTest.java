package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whatever a file of another tool says stands in the drawing, as an element or in a note. */
class EveryValueTest {
  /** Said by what they stand in, not by their text; tool data is counted and told in one remark. */
  private static final Pattern OF_THE_FORM =
      Pattern.compile(
          "definitions@(id|targetNamespace|exporter|exporterVersion|expressionLanguage|typeLanguage)"
              + "|(collaboration|laneSet|childLaneSet|association|\\w+EventDefinition)@id"
              + "|process@(isExecutable|processType|isClosed)|\\w+Gateway@gatewayDirection"
              + "|\\w+@(isForCompensation|startQuantity|completionQuantity|isInterrupting)");

  /** What became something of the language: the type of a step, a field, or a way. */
  private static final Set<String> MAPPED =
      Set.of(
          "serviceTask@type=external",
          "formProperty@type=string",
          "linkEventDefinition@name=Page two");

  private final Set<String> lost = new TreeSet<>();

  private static byte[] file(String name) throws Exception {
    try (InputStream in = EveryValueTest.class.getResourceAsStream(name + ".bpmn")) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything", "camunda7", "camunda8", "flowable", "signavio"})
  void nothingOfAFileIsLost(String name) throws Exception {
    Lifecycle drawing = BpmnImport.read(file(name)).lifecycle();

    lookFor(BpmnXml.definitions(file(name)), plain(texts(drawing)));

    assertThat(lost).isEmpty();
  }

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
    return String.join("\n", texts);
  }

  private static String plain(String text) {
    return text.replace("${", "$ {").replaceAll("\\s+", " ").strip();
  }

  private void lookFor(Element xml, String said) {
    if (BpmnXml.isDiagram(xml) || BpmnXml.TOOLS.contains("" + xml.getNamespaceURI())) {
      return;
    }
    for (int i = 0; i < xml.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) xml.getAttributes().item(i);
      String namespace = "" + attribute.getNamespaceURI();
      if (!attribute.getName().startsWith("xmlns") && !BpmnXml.TOOLS.contains(namespace)) {
        lookFor(xml.getLocalName() + "@" + attribute.getLocalName(), attribute.getValue(), said);
      }
    }
    for (Node child = xml.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        lookFor(element, said);
      } else if (!child.getNodeValue().isBlank()) {
        lookFor(xml.getLocalName(), child.getNodeValue(), said);
      }
    }
  }

  private void lookFor(String place, String value, String said) {
    boolean mapped = OF_THE_FORM.matcher(place).matches() || MAPPED.contains(place + "=" + value);
    if (!mapped && !said.contains(plain(value)) && !inItsParts(place, value, said)) {
      lost.add(place + "=" + value);
    }
  }

  /**
   * Comparisons, lists of groups and cycles are taken apart; ids are made such that all may have.
   */
  private static boolean inItsParts(String place, String value, String said) {
    String parts =
        switch (place) {
          case "conditionExpression" -> value.replaceAll("[^\\p{L}\\d.]+", " ");
          case "userTask@candidateGroups" -> value.replace(',', '\n');
          case "failedJobRetryTimeCycle" -> value.replaceFirst("R(\\d+)/", "$1\n");
          case "timeCycle" -> value.replaceFirst("^R/", "");
          default -> value.replaceAll("_{2,}", "_");
        };
    String separator = place.equals("conditionExpression") ? " +" : "\n";
    return List.of(parts.strip().split(separator)).stream().allMatch(said::contains);
  }

  @Test
  void whatIsLongerThanANoteFillsSeveral() throws Exception {
    String script = "line of the script;\n".repeat(1000);
    String file =
        new String(file("everything"), java.nio.charset.StandardCharsets.UTF_8)
            .replace("take.it.back()", script);

    Lifecycle drawing =
        BpmnImport.read(file.getBytes(java.nio.charset.StandardCharsets.UTF_8)).lifecycle();

    List<Note> about =
        drawing.getNotes().stream()
            .filter(note -> note.getAbout().stream().anyMatch(e -> e.getId().equals("undo")))
            .toList();
    assertThat(about).hasSizeGreaterThan(4);
    assertThat(about).allSatisfy(note -> assertThat(note.getText()).hasSizeLessThan(4_100));
    assertThat(plain(String.join("", about.stream().map(Note::getText).toList())))
        .contains(plain(script));
  }
}
