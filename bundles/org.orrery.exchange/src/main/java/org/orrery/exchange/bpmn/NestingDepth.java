package org.orrery.exchange.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the line where elements of a file are nested deeper than is read. */
final class NestingDepth extends DefaultHandler {
  private Locator locator;
  private int depth;
  private int line;

  private NestingDepth() {}

  /** The refusal of a file that is nested too deeply. */
  static ImportException exceeded(byte[] bytes) {
    NestingDepth found = new NestingDepth();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new ByteArrayInputStream(bytes), found);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      // it was read up to the line that was looked for, or no line is told
    }
    return new ImportException(
        found.line,
        "Elements are nested deeper than " + BpmnXml.MAX_DEPTH + ".",
        "Divide its sub-processes into processes that call each other.");
  }

  @Override
  public void setDocumentLocator(Locator of) {
    locator = of;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (++depth > BpmnXml.MAX_DEPTH) {
      line = locator == null ? 0 : locator.getLineNumber();
      throw new SAXException("deep enough");
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
  }
}
