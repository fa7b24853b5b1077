package org.orrery.server.packaging;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Evaluates the models of a PMML file as the standard tells it, in the plainest way: regressions,
 * trees, sums and chains of models. Knows nothing of who wrote it.
 */
final class PmmlEvaluator {
  private final Element root;
  private final Map<String, Object> fields = new HashMap<>();

  private PmmlEvaluator(Element root) {
    this.root = root;
  }

  static PmmlEvaluator of(byte[] pmml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return new PmmlEvaluator(
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(pmml)).getDocumentElement());
  }

  Element root() {
    return root;
  }

  /** The output fields for a row; what is missing in it is missing. */
  Map<String, Object> evaluate(Map<String, Object> row) {
    fields.clear();
    fields.putAll(row);
    model(children(root).getLast());
    return fields;
  }

  private double model(Element model) {
    for (Element field : children(child(model, "MiningSchema"))) {
      String name = field.getAttribute("name");
      if (fields.get(name) == null && field.hasAttribute("missingValueReplacement")) {
        String value = field.getAttribute("missingValueReplacement");
        fields.put(name, isNumber(name) ? (Object) Double.valueOf(value) : value);
      }
    }
    double value =
        switch (model.getLocalName()) {
          case "MiningModel" -> segments(child(model, "Segmentation"));
          case "TreeModel" -> Double.parseDouble(leaf(child(model, "Node")).getAttribute("score"));
          case "RegressionModel" -> regression(model);
          default -> throw new AssertionError(model.getLocalName());
        };
    Element output = child(model, "Output");
    if (output != null) {
      children(output).forEach(field -> fields.put(field.getAttribute("name"), out(field, value)));
    }
    return value;
  }

  private boolean isNumber(String name) {
    return children(child(root, "DataDictionary")).stream()
        .filter(field -> field.getAttribute("name").equals(name))
        .anyMatch(field -> field.getAttribute("dataType").equals("double"));
  }

  private double segments(Element segmentation) {
    double last = 0;
    double sum = 0;
    for (Element segment : children(segmentation)) {
      if (holds(children(segment).getFirst())) {
        last = model(children(segment).getLast());
        sum += last;
      }
    }
    return segmentation.getAttribute("multipleModelMethod").equals("sum") ? sum : last;
  }

  private Element leaf(Element node) {
    return children(node).stream()
        .filter(each -> each.getLocalName().equals("Node") && holds(children(each).getFirst()))
        .findFirst()
        .map(this::leaf)
        .orElse(node);
  }

  private boolean holds(Element predicate) {
    Object value = fields.get(predicate.getAttribute("field"));
    String other = predicate.getAttribute("value");
    return switch (predicate.getLocalName() + " " + predicate.getAttribute("operator")) {
      case "True " -> true;
      case "False " -> false;
      case "SimplePredicate equal" -> value.equals(other);
      case "SimplePredicate notEqual" -> !value.equals(other);
      case "SimplePredicate lessThan" -> (Double) value < Double.parseDouble(other);
      case "SimplePredicate greaterOrEqual" -> (Double) value >= Double.parseDouble(other);
      default -> throw new AssertionError(predicate.getAttribute("operator"));
    };
  }

  /** Keeps the probability of each category. */
  private double regression(Element model) {
    List<Element> tables = new ArrayList<>();
    children(model).stream()
        .filter(each -> each.getLocalName().equals("RegressionTable"))
        .forEach(tables::add);
    double[] sums = tables.stream().mapToDouble(this::sum).map(Math::exp).toArray();
    double all = java.util.stream.DoubleStream.of(sums).sum();
    for (int i = 0; i < sums.length; i++) {
      fields.put("category " + tables.get(i).getAttribute("targetCategory"), sums[i] / all);
    }
    return Double.NaN;
  }

  private double sum(Element table) {
    double sum = Double.parseDouble(table.getAttribute("intercept"));
    for (Element predictor : children(table)) {
      Object value = fields.get(predictor.getAttribute("name"));
      double coefficient = Double.parseDouble(predictor.getAttribute("coefficient"));
      if (predictor.getLocalName().equals("NumericPredictor")) {
        sum += coefficient * (Double) value;
      } else if (predictor.getAttribute("value").equals(value)) {
        sum += coefficient;
      }
    }
    return sum;
  }

  private Object out(Element field, double value) {
    return switch (field.getAttribute("feature")) {
      case "predictedValue" -> value;
      case "probability" -> fields.get("category " + field.getAttribute("value"));
      case "transformedValue" -> expression(children(field).getFirst());
      default -> throw new AssertionError(field.getAttribute("feature"));
    };
  }

  private Object expression(Element expression) {
    List<Element> parts = children(expression);
    return switch (expression.getLocalName() + " " + expression.getAttribute("function")) {
      case "Apply if" -> expression(parts.get((Boolean) expression(parts.get(0)) ? 1 : 2));
      case "Apply greaterOrEqual" ->
          (Double) expression(parts.get(0)) >= (Double) expression(parts.get(1));
      case "FieldRef " -> fields.get(expression.getAttribute("field"));
      case "Constant " ->
          expression.getAttribute("dataType").equals("double")
              ? (Object) Double.valueOf(expression.getTextContent())
              : expression.getTextContent();
      default -> throw new AssertionError(expression.getLocalName());
    };
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(each -> each.getLocalName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
