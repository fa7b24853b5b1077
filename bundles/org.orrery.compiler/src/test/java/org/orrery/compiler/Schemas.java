package org.orrery.compiler;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The OMG schemas from the jars of the engines; nothing is fetched. */
final class Schemas {
  private static final Schema BPMN = load("org/flowable/impl/bpmn/parser/BPMN20.xsd");
  private static final Schema DMN = load("org/operaton/bpm/model/dmn/schema/DMN13.xsd");

  private Schemas() {}

  static List<String> bpmnErrors(byte[] xml) throws Exception {
    return errors(BPMN, xml);
  }

  static List<String> dmnErrors(byte[] xml) throws Exception {
    return errors(DMN, xml);
  }

  static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static Schema load(String resource) {
    try {
      URL url = Schemas.class.getClassLoader().getResource(resource);
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,jar:file,file");
      return factory.newSchema(url);
    } catch (Exception e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static List<String> errors(Schema schema, byte[] xml) throws Exception {
    Validator validator = schema.newValidator();
    List<String> errors = new ArrayList<>();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            errors.add(describe(e));
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(describe(e));
          }

          @Override
          public void fatalError(SAXParseException e) {
            errors.add(describe(e));
          }
        });
    validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    return errors;
  }

  private static String describe(SAXParseException e) {
    return e.getLineNumber() + ": " + e.getMessage();
  }
}
