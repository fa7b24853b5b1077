package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Remarks everything of a process that nothing else made use of: nothing is dropped silently.
 * Scripts, classes and expressions are text here, and stay text.
 */
final class Leftovers {
  /** Attributes that say nothing of their own. */
  private static final Set<String> PLAIN =
      Set.of(
          "id",
          "isExecutable",
          "processType",
          "isClosed",
          "gatewayDirection",
          "isInterrupting",
          "isImmediate");

  /** What holds where nothing is said. */
  private static final Set<String> USUAL =
      Set.of(
          "completionQuantity=1", "startQuantity=1", "instantiate=false", "textFormat=text/plain");

  /** Attributes of the file that are of its form, or tell which tool wrote it. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "targetNamespace", "expressionLanguage", "typeLanguage", "exporter", "exporterVersion");

  /** Containers whose children are looked at one by one. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "extensionElements", "laneSet", "childLaneSet", "incoming", "outgoing", "collaboration");

  private final Source source;
  private final Draft draft;
  private int toolData;

  Leftovers(Source source, Draft draft) {
    this.source = source;
    this.draft = draft;
  }

  void remark() {
    if (isNameOfTheProcess(source.definitions.getAttribute("name"))) {
      source.attribute(source.definitions, "name");
    }
    attributes(source.definitions, source.definitions);
    for (Element child : BpmnXml.children(source.definitions)) {
      if (child == source.process || BpmnXml.is(child, "collaboration")) {
        look(child, child);
      } else if (BpmnXml.is(child, "process")) {
        elsewhere(child);
      } else if (BpmnXml.is(child, "extensionElements")) {
        look(child, source.process);
      } else if (BpmnXml.isBpmn(child) && source.isUsed(child)) {
        look(child, child);
      } else if (!BpmnXml.isDiagram(child)) {
        child(child, source.definitions, child);
      }
    }
    if (toolData > 0) {
      draft.remark(
          source.process,
          null,
          "Colours and other data of the drawing tool (" + toolData + ") were not kept.");
    }
  }

  private boolean isNameOfTheProcess(String name) {
    return name.isBlank()
        || name.equals(id(source.process))
        || name.equals(source.process.getAttribute("name"));
  }

  /** Part by part, a process that is not the one that was imported. */
  private void elsewhere(Element other) {
    String called = other.hasAttribute("name") ? other.getAttribute("name") : id(other);
    draft.remark(other, null, "Another process of the file, '" + called + "', was not imported.");
    attributes(other, other);
    for (Element part : BpmnXml.children(other)) {
      draft.remark(
          part, null, "Not imported with its process '" + id(other) + "': " + Quote.of(part));
    }
  }

  private static String id(Element element) {
    return element.getAttribute("id");
  }

  private void look(Element element, Element owner) {
    attributes(element, owner);
    for (Element child : BpmnXml.children(element)) {
      child(child, element, owner);
    }
  }

  private void attributes(Element element, Element owner) {
    List<String> unused = new ArrayList<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String namespace = attribute.getNamespaceURI();
      boolean declares = "http://www.w3.org/2000/xmlns/".equals(namespace);
      if (source.isUsed(attribute) || declares) {
        continue;
      }
      if (namespace != null && BpmnXml.TOOLS.contains(namespace)) {
        toolData++;
      } else if (namespace != null || !isPlain(element, attribute)) {
        unused.add(attribute.getName() + "=\"" + attribute.getValue() + "\"");
      }
    }
    if (!unused.isEmpty()) {
      draft.remark(owner, null, "Not mapped: " + String.join(" ", unused));
    }
  }

  private boolean isPlain(Element element, Attr attribute) {
    String name = attribute.getName();
    return PLAIN.contains(name)
        || USUAL.contains(name + "=" + attribute.getValue())
        || element == source.definitions && OF_THE_FILE.contains(name);
  }

  private void child(Element child, Element parent, Element owner) {
    String namespace = String.valueOf(child.getNamespaceURI());
    if (BpmnXml.TOOLS.contains(namespace)) {
      toolData++;
    } else if (BpmnXml.isBpmn(child) && TRANSPARENT.contains(child.getLocalName())) {
      look(child, owner);
    } else if (source.isUsed(child)) {
      look(child, child.hasAttribute("id") && BpmnXml.isBpmn(child) ? child : owner);
    } else if (BpmnXml.is(parent, "collaboration")) {
      participant(child);
    } else if (BpmnXml.isBpmn(child) && child.hasAttribute("id") && parent == source.process) {
      draft.remark(child, null, "Not mapped: " + Quote.of(child));
    } else {
      draft.remark(owner, null, "Not mapped: " + Quote.of(child));
    }
  }

  private void participant(Element child) {
    String process = BpmnXml.reference(child.getAttribute("processRef"));
    if (!BpmnXml.is(child, "participant") || !process.equals(id(source.process))) {
      draft.remark(child, null, "Not mapped: " + Quote.of(child));
      return;
    }
    source.attribute(child, "processRef");
    if (isNameOfTheProcess(child.getAttribute("name"))) {
      source.attribute(child, "name");
    }
    look(child, child);
  }
}
