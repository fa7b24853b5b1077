package org.orrery.server.decisions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.server.decisions.DecisionModel.Input;
import org.orrery.server.decisions.DecisionModel.Type;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what a decision and those that it requires ask for. */
final class DecisionInputs {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final int MAX_DECISIONS = 20;

  private final Map<String, Element> byId = new HashMap<>();
  private final Set<Element> decisions = new LinkedHashSet<>();
  private final Map<String, Input> inputs = new LinkedHashMap<>();

  private DecisionInputs(Document document) {
    Element root = document.getDocumentElement();
    for (Element element : children(root)) {
      byId.put(element.getAttribute("id"), element);
    }
  }

  static List<Input> of(Document document, Element decision) throws DecisionException {
    DecisionInputs found = new DecisionInputs(document);
    found.collect(decision);
    Set<String> made = new LinkedHashSet<>();
    for (Element one : found.decisions) {
      for (Element output : below(one, "output")) {
        made.add(output.getAttribute("name"));
      }
    }
    for (Element one : found.decisions) {
      found.declared(one);
    }
    for (Element one : found.decisions) {
      found.asked(one, made);
    }
    return List.copyOf(found.inputs.values());
  }

  private void collect(Element decision) throws DecisionException {
    Deque<Element> open = new ArrayDeque<>(List.of(decision));
    while (!open.isEmpty()) {
      Element next = open.pop();
      if (!decisions.add(next)) {
        continue;
      }
      if (decisions.size() > MAX_DECISIONS) {
        throw new DecisionException(
            "The decision requires more than " + MAX_DECISIONS + " others.", "Split the model.");
      }
      for (Element required : below(next, "requiredDecision")) {
        open.push(referred(required));
      }
    }
  }

  private Element referred(Element reference) throws DecisionException {
    String href = reference.getAttribute("href");
    Element target = byId.get(href.startsWith("#") ? href.substring(1) : href);
    if (target == null) {
      throw new DecisionException(
          "The model refers to '" + href + "', which it does not hold.",
          "Put everything into one file.");
    }
    return target;
  }

  private void declared(Element decision) throws DecisionException {
    for (Element required : below(decision, "requiredInput")) {
      Element data = referred(required);
      Element variable = below(data, "variable").stream().findFirst().orElse(data);
      String name = variable.getAttribute("name");
      add(
          name.isEmpty() ? data.getAttribute("name") : name,
          variable.getAttribute("typeRef"),
          null);
    }
  }

  private void asked(Element decision, Set<String> made) throws DecisionException {
    for (Element input : below(decision, "input")) {
      Element expression = below(input, "inputExpression").getFirst();
      String text = expression.getTextContent().strip();
      if (NAME.matcher(text).matches() && !made.contains(text)) {
        add(text, expression.getAttribute("typeRef"), input);
      }
    }
  }

  private void add(String name, String typeRef, Element input) throws DecisionException {
    if (!NAME.matcher(name).matches()) {
      throw new DecisionException(
          "The input '" + name + "' has no usable name.", "Use letters, digits and '_'.");
    }
    Input known = inputs.get(name);
    Type type = typeRef.isEmpty() && known != null ? known.type() : type(name, typeRef);
    if (known != null && known.type() != type) {
      throw new DecisionException(
          "The input '" + name + "' has two types.", "Give it the same type everywhere.");
    }
    List<String> values = new ArrayList<>(known == null ? List.of() : known.values());
    for (Element allowed : input == null ? List.<Element>of() : below(input, "inputValues")) {
      values.addAll(literals(allowed.getTextContent()));
    }
    inputs.put(name, new Input(name, type, values.stream().distinct().toList()));
  }

  private static Type type(String name, String typeRef) throws DecisionException {
    String plain = typeRef.substring(typeRef.indexOf(':') + 1);
    return switch (plain) {
      case "number", "integer", "long", "double" -> Type.NUMBER;
      case "string" -> Type.TEXT;
      case "boolean" -> Type.BOOLEAN;
      default ->
          throw new DecisionException(
              "The input '%s' has the type '%s'.".formatted(name, typeRef),
              "Declare it as string, number or boolean.");
    };
  }

  /** Texts in quotes, as in {@code "a", "b"}. */
  static List<String> literals(String list) {
    List<String> values = new ArrayList<>();
    Matcher literal = LITERAL.matcher(list);
    while (literal.find()) {
      values.add(literal.group(1).replaceAll("\\\\(.)", "$1"));
    }
    return values;
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.add(inner);
      }
    }
    return children;
  }

  /** Elements of a name at any depth, in their order. */
  static List<Element> below(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(element)) {
      if (child.getLocalName().equals(name)) {
        found.add(child);
      }
      found.addAll(below(child, name));
    }
    return found;
  }
}
