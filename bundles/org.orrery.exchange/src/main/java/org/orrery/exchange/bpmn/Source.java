package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The file that is read, with a mark on everything of it that found its way into the drawing. */
final class Source {
  final Element definitions;
  final Element process;
  private final Map<String, Element> byId = new HashMap<>();
  private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());

  Source(Element definitions, Element process) {
    this.definitions = definitions;
    this.process = process;
    index(definitions);
  }

  private void index(Element element) {
    if (BpmnXml.isBpmn(element) && element.hasAttribute("id")) {
      byId.putIfAbsent(element.getAttribute("id"), element);
    }
    BpmnXml.children(element).forEach(this::index);
  }

  /** The BPMN element that a reference names, or null. */
  Element byReference(String reference) {
    Element found = byId.get(reference.strip());
    return found == null ? byId.get(BpmnXml.reference(reference)) : found;
  }

  /** An attribute without a namespace; empty when it is absent. */
  String attribute(Element element, String name) {
    Attr attribute = element.getAttributeNode(name);
    return attribute == null ? "" : use(attribute).getValue();
  }

  /** Whether the process was compiled from a drawing, which it carries. */
  boolean isOurs() {
    return extension(process, "element") != null;
  }

  /** An attribute that an engine defines, whichever engine; empty when it is absent. */
  String engine(Element element, String name) {
    return engines(element, name).stream()
        .findFirst()
        .map(attribute -> use(attribute).getValue().strip())
        .orElse("");
  }

  /** Attributes of one name that engines define, unmarked. */
  List<Attr> engines(Element element, String name) {
    List<Attr> found = new ArrayList<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (name.equals(attribute.getLocalName())
          && BpmnXml.ENGINES.contains(String.valueOf(attribute.getNamespaceURI()))) {
        found.add(attribute);
      }
    }
    return found;
  }

  String orrery(Element element, String name) {
    Attr attribute = element.getAttributeNodeNS(BpmnXml.ORRERY, name);
    return attribute == null ? "" : use(attribute).getValue();
  }

  /** Extension elements with a local name, of engines or of ours. */
  List<Element> extensions(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Element extensions : BpmnXml.children(element, "extensionElements")) {
      for (Element extension : BpmnXml.children(extensions)) {
        String namespace = String.valueOf(extension.getNamespaceURI());
        boolean known = BpmnXml.ENGINES.contains(namespace) || namespace.equals(BpmnXml.ORRERY);
        if (known && extension.getLocalName().equals(name)) {
          found.add(extension);
        }
      }
    }
    return found;
  }

  Element extension(Element element, String name) {
    List<Element> found = extensions(element, name);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Marks the type that XML Schema knows an element by; it says nothing of its own. */
  void type(Element element) {
    Attr type = element.getAttributeNodeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
    if (type != null) {
      use(type);
    }
  }

  String documentation(Element element) {
    List<String> texts = new ArrayList<>();
    for (Element documentation : BpmnXml.children(element, "documentation")) {
      use(documentation);
      texts.add(documentation.getTextContent());
    }
    return String.join("\n\n", texts);
  }

  <T extends Node> T use(T node) {
    used.add(node);
    return node;
  }

  /** Marks an element with all that is in it. */
  void useAll(Element element) {
    use(element);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      use(attributes.item(i));
    }
    BpmnXml.children(element).forEach(this::useAll);
  }

  boolean isUsed(Node node) {
    return used.contains(node);
  }
}
