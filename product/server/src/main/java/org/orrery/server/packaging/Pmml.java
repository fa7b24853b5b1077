package org.orrery.server.packaging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.orrery.server.packaging.LearnedModel.Leaf;
import org.orrery.server.packaging.LearnedModel.Linear;
import org.orrery.server.packaging.LearnedModel.Split;
import org.orrery.server.packaging.LearnedModel.Tree;
import org.orrery.server.packaging.LearnedModel.Trees;
import org.orrery.server.serving.Signature;

/**
 * Writes a learned model in the terms of its raw columns, after the PMML 4.4 of the Data Mining
 * Group: scaling is put into coefficients and split values, one-of-n into comparisons with a
 * category. A missing number is its mean, a missing text a word that is no category.
 */
final class Pmml {
  private final Signature signature;
  private final String name;
  private final List<String> classes;
  private final List<Feature> features;
  private final String missing;
  private final PmmlXml xml = new PmmlXml();

  /**
   * What the model sees of a column.
   *
   * @param category text that makes the feature 1; null for a number
   */
  private record Feature(Signature.Column column, String category) {}

  Pmml(Signature signature, String name) {
    this.signature = signature;
    this.name = name;
    boolean last = signature.positiveIndex() == 1;
    this.classes =
        last
            ? List.of(signature.negativeClass(), signature.positiveClass())
            : List.of(signature.positiveClass(), signature.negativeClass());
    this.features =
        signature.columns().stream()
            .filter(Signature.Column::used)
            .flatMap(
                column ->
                    column.number()
                        ? List.of(new Feature(column, null)).stream()
                        : column.categories().stream().map(text -> new Feature(column, text)))
            .toList();
    Set<String> categories = new TreeSet<>();
    signature.columns().forEach(column -> categories.addAll(column.categories()));
    String word = "(missing)";
    while (categories.contains(word)) {
      word = "(" + word + ")";
    }
    this.missing = word;
  }

  byte[] write(LearnedModel model) {
    xml.open("PMML", "xmlns", "http://www.dmg.org/PMML-4_4", "version", "4.4");
    xml.open("Header", "description", name).leaf("Application", "name", "Orrery").close();
    dictionary();
    switch (model) {
      case Linear linear -> regression(linear);
      case Trees trees -> chain(trees);
    }
    return xml.close().bytes();
  }

  private void dictionary() {
    xml.open("DataDictionary");
    for (Signature.Column column : used()) {
      boolean number = column.number();
      xml.leaf(
          "DataField",
          "name",
          column.name(),
          "optype",
          number ? "continuous" : "categorical",
          "dataType",
          number ? "double" : "string");
    }
    xml.open(
        "DataField", "name", signature.target(), "optype", "categorical", "dataType", "string");
    classes.forEach(value -> xml.leaf("Value", "value", value));
    xml.close().close();
  }

  private List<Signature.Column> used() {
    return signature.columns().stream().filter(Signature.Column::used).toList();
  }

  private void regression(Linear linear) {
    xml.open(
        "RegressionModel",
        "modelName",
        name,
        "functionName",
        "classification",
        "normalizationMethod",
        "softmax");
    xml.open("MiningSchema");
    used().forEach(this::field);
    target();
    xml.close();
    output();
    for (int i = 0; i < classes.size(); i++) {
      table(linear, i);
    }
    xml.close();
  }

  private void field(Signature.Column column) {
    xml.leaf(
        "MiningField",
        "name",
        column.name(),
        "missingValueReplacement",
        column.number() ? Double.toString(column.mean()) : missing);
  }

  private void target() {
    xml.leaf("MiningField", "name", signature.target(), "usageType", "target");
  }

  /** The scaling of a number is in its coefficient and in the intercept. */
  private void table(Linear linear, int index) {
    double intercept = linear.bias()[index];
    for (int f = 0; f < features.size(); f++) {
      Signature.Column column = features.get(f).column();
      if (column.number()) {
        intercept -= linear.weights()[f][index] * column.mean() / column.deviation();
      }
    }
    xml.open(
        "RegressionTable",
        "intercept",
        Double.toString(intercept),
        "targetCategory",
        classes.get(index));
    for (boolean numbers : new boolean[] {true, false}) {
      for (int f = 0; f < features.size(); f++) {
        if (features.get(f).column().number() == numbers) {
          predictor(features.get(f), linear.weights()[f][index]);
        }
      }
    }
    xml.close();
  }

  private void predictor(Feature feature, double weight) {
    Signature.Column column = feature.column();
    if (column.number()) {
      String coefficient = Double.toString(weight / column.deviation());
      xml.leaf("NumericPredictor", "name", column.name(), "coefficient", coefficient);
    } else {
      xml.leaf(
          "CategoricalPredictor",
          "name",
          column.name(),
          "value",
          feature.category(),
          "coefficient",
          Double.toString(weight));
    }
  }

  /** The probabilities, and the label that the threshold makes of them. */
  private void output() {
    xml.open("Output");
    for (String value : classes) {
      xml.leaf(
          "OutputField",
          "name",
          probability(value),
          "optype",
          "continuous",
          "dataType",
          "double",
          "feature",
          "probability",
          "value",
          value);
    }
    xml.open(
        "OutputField",
        "name",
        "label",
        "optype",
        "categorical",
        "dataType",
        "string",
        "feature",
        "transformedValue");
    xml.open("Apply", "function", "if").open("Apply", "function", "greaterOrEqual");
    xml.leaf("FieldRef", "field", probability(signature.positiveClass()));
    xml.text("Constant", Double.toString(signature.threshold()), "dataType", "double").close();
    xml.text("Constant", signature.positiveClass(), "dataType", "string");
    xml.text("Constant", signature.negativeClass(), "dataType", "string");
    xml.close().close().close();
  }

  private static String probability(String value) {
    return "probability(" + value + ")";
  }

  private static String margin(String value) {
    return "margin(" + value + ")";
  }

  /** Sums of trees, one behind the other, and the softmax of what they came to. */
  private void chain(Trees trees) {
    xml.open("MiningModel", "modelName", name, "functionName", "classification");
    xml.open("MiningSchema");
    used().forEach(this::field);
    target();
    xml.close().open("Segmentation", "multipleModelMethod", "modelChain");
    for (int i = 0; i < classes.size(); i++) {
      xml.open("Segment", "id", Integer.toString(i + 1)).leaf("True");
      sum(classes.get(i), trees.byClass().get(i));
      xml.close();
    }
    xml.open("Segment", "id", Integer.toString(classes.size() + 1)).leaf("True");
    softmax();
    xml.close().close().close();
  }

  private void sum(String value, List<Tree> trees) {
    xml.open("MiningModel", "functionName", "regression");
    schema(trees);
    xml.open("Output");
    xml.leaf(
        "OutputField",
        "name",
        margin(value),
        "optype",
        "continuous",
        "dataType",
        "double",
        "feature",
        "predictedValue");
    xml.close().open("Segmentation", "multipleModelMethod", "sum");
    for (int i = 0; i < trees.size(); i++) {
      xml.open("Segment", "id", Integer.toString(i + 1)).leaf("True");
      xml.open("TreeModel", "functionName", "regression", "splitCharacteristic", "binarySplit");
      schema(List.of(trees.get(i)));
      node(trees.get(i), () -> xml.leaf("True"));
      xml.close().close();
    }
    xml.close().close();
  }

  private void schema(List<Tree> trees) {
    Set<Signature.Column> seen = new LinkedHashSet<>();
    trees.forEach(tree -> columns(tree, seen));
    xml.open("MiningSchema");
    used().stream().filter(seen::contains).forEach(this::field);
    xml.close();
  }

  private void columns(Tree tree, Set<Signature.Column> seen) {
    if (tree instanceof Split split) {
      seen.add(features.get(split.feature()).column());
      columns(split.yes(), seen);
      columns(split.no(), seen);
    }
  }

  private void node(Tree tree, Runnable predicate) {
    switch (tree) {
      case Leaf leaf -> {
        xml.open("Node", "score", Float.toString(leaf.score()));
        predicate.run();
      }
      case Split split -> {
        xml.open("Node");
        predicate.run();
        node(split.yes(), () -> predicate(split, true));
        node(split.no(), () -> predicate(split, false));
      }
    }
    xml.close();
  }

  /** A category is 0 or 1, so a value between them asks whether it is another. */
  private void predicate(Split split, boolean less) {
    Feature feature = features.get(split.feature());
    Signature.Column column = feature.column();
    double value = split.value();
    if (column.number()) {
      compare(
          column,
          less ? "lessThan" : "greaterOrEqual",
          Double.toString(value * column.deviation() + column.mean()));
    } else if (value > 0 && value <= 1) {
      compare(column, less ? "notEqual" : "equal", feature.category());
    } else {
      xml.leaf(value > 1 == less ? "True" : "False");
    }
  }

  private void compare(Signature.Column column, String operator, String value) {
    xml.leaf("SimplePredicate", "field", column.name(), "operator", operator, "value", value);
  }

  private void softmax() {
    xml.open("RegressionModel", "functionName", "classification", "normalizationMethod", "softmax");
    xml.open("MiningSchema");
    classes.forEach(value -> xml.leaf("MiningField", "name", margin(value)));
    target();
    xml.close();
    output();
    for (String value : classes) {
      xml.open("RegressionTable", "intercept", "0", "targetCategory", value);
      xml.leaf("NumericPredictor", "name", margin(value), "coefficient", "1").close();
    }
    xml.close();
  }
}
