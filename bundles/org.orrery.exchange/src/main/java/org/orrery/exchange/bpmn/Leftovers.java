package org.orrery.exchange.bpmn;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
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
          "completionQuantity",
          "startQuantity",
          "processType",
          "isClosed",
          "gatewayDirection",
          "isInterrupting",
          "instantiate",
          "isImmediate");

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

  /** Part by part, a process that is not the one that was imported. */
  private void elsewhere(Element other) {
    String called = other.hasAttribute("name") ? other.getAttribute("name") : id(other);
    draft.remark(other, null, "Another process of the file, '" + called + "', was not imported.");
    for (Element part : BpmnXml.children(other)) {
      draft.remark(part, null, "Not imported with its process '" + id(other) + "': " + text(part));
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
      } else if (namespace != null || !PLAIN.contains(attribute.getName())) {
        unused.add(attribute.getName() + "=\"" + attribute.getValue() + "\"");
      }
    }
    if (!unused.isEmpty()) {
      draft.remark(owner, null, "Not mapped: " + String.join(" ", unused));
    }
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
      draft.remark(child, null, "Not mapped: " + text(child));
    } else {
      draft.remark(owner, null, "Not mapped: " + text(child));
    }
  }

  private void participant(Element child) {
    String process = BpmnXml.reference(child.getAttribute("processRef"));
    if (!BpmnXml.is(child, "participant") || !process.equals(id(source.process))) {
      draft.remark(child, null, "Not mapped: " + text(child));
      return;
    }
    source.attribute(child, "processRef");
    if (Set.of(id(source.process), source.process.getAttribute("name"))
        .contains(child.getAttribute("name"))) {
      source.attribute(child, "name");
    }
    look(child, child);
  }

  private static String text(Element element) {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(element), new StreamResult(out));
      return out.toString().replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "").replaceAll("\\s+", " ");
    } catch (TransformerException e) {
      return "<" + element.getNodeName() + "> (" + e.getMessage() + ")";
    }
  }
}
