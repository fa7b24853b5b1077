package org.orrery.exchange.bpmn;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** An element of a file as its XML in one line, without declarations of namespaces. */
final class Quote {
  private final StringBuilder out = new StringBuilder();

  private Quote() {}

  static String of(Element element) {
    Quote quote = new Quote();
    quote.write(element);
    return quote.out.toString().replaceAll("\\s+", " ").strip();
  }

  private void write(Element element) {
    out.append('<').append(element.getNodeName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
        String value = escaped(attribute.getValue()).replace("\"", "&quot;");
        out.append(' ').append(attribute.getName()).append("=\"").append(value).append('"');
      }
    }
    if (element.getFirstChild() == null) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        write(child);
      } else if (node instanceof Text text) {
        out.append(escaped(text.getData()));
      }
    }
    out.append("</").append(element.getNodeName()).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
