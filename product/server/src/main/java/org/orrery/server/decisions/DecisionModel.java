package org.orrery.server.decisions;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnDecisionTableResult;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A decision of a DMN file that chooses one of two outcomes; immutable, safe for many threads.
 *
 * <p>Only decision tables in FEEL are accepted: no scripts, no functions of one's own, no loops.
 */
public final class DecisionModel {
  private final DmnEngine engine;
  private final DmnDecision decision;
  private final String id;
  private final String output;
  private final List<Input> inputs;
  private final List<String> outcomes;

  private DecisionModel(
      DmnEngine engine,
      DmnDecision decision,
      Element table,
      List<Input> inputs,
      List<String> outcomes) {
    this.engine = engine;
    this.decision = decision;
    this.id = decision.getKey();
    this.output = table.getAttribute("name");
    this.inputs = inputs;
    this.outcomes = outcomes;
  }

  /** Type of an input. */
  public enum Type {
    NUMBER,
    TEXT,
    BOOLEAN
  }

  /**
   * What the decision asks for.
   *
   * @param values the only texts that are allowed, empty when any is
   */
  public record Input(String name, Type type, List<String> values) {
    public Input {
      values = List.copyOf(values);
    }
  }

  /**
   * Reads a decision of a file.
   *
   * @param id the decision, or null when no other decision of the file requires the result
   */
  public static DecisionModel read(byte[] xml, String id) throws DecisionException {
    Document document = DecisionText.read(xml);
    Element chosen = chosen(document, id);
    Element output = output(chosen);
    List<Input> inputs = DecisionInputs.of(document, chosen);
    if (inputs.isEmpty()) {
      throw new DecisionException(
          "The decision '" + chosen.getAttribute("id") + "' asks for nothing.",
          "Declare its inputs with names and types.");
    }
    DmnEngine engine = DecisionEngines.create();
    try {
      DmnDecision decision =
          engine.parseDecision(chosen.getAttribute("id"), new ByteArrayInputStream(xml));
      return new DecisionModel(engine, decision, output, inputs, outcomes(chosen, output));
    } catch (RuntimeException e) {
      throw new DecisionException(
          "The decision engine refuses the model: " + reason(e),
          "Correct the model; hit policies unique, any and first are evaluated.");
    }
  }

  private static Element chosen(Document document, String id) throws DecisionException {
    List<Element> decisions = DecisionInputs.below(document.getDocumentElement(), "decision");
    List<String> required =
        DecisionInputs.below(document.getDocumentElement(), "requiredDecision").stream()
            .map(reference -> reference.getAttribute("href").replaceFirst("^#", ""))
            .toList();
    List<Element> candidates =
        decisions.stream()
            .filter(
                decision ->
                    id == null
                        ? !required.contains(decision.getAttribute("id"))
                        : id.equals(decision.getAttribute("id")))
            .toList();
    if (candidates.size() != 1) {
      throw new DecisionException(
          id == null
              ? "The file holds %d decisions that no other requires.".formatted(candidates.size())
              : "The file holds no decision '" + id + "'.",
          "Name one of: "
              + String.join(", ", decisions.stream().map(d -> d.getAttribute("id")).toList())
              + ".");
    }
    return candidates.getFirst();
  }

  private static Element output(Element decision) throws DecisionException {
    List<Element> outputs = DecisionInputs.below(decision, "output");
    if (outputs.size() != 1 || outputs.getFirst().getAttribute("name").isBlank()) {
      throw new DecisionException(
          "The decision '%s' has %d outputs."
              .formatted(decision.getAttribute("id"), outputs.size()),
          "Give its table one output with a name.");
    }
    return outputs.getFirst();
  }

  private static List<String> outcomes(Element decision, Element output) throws DecisionException {
    List<String> outcomes =
        DecisionInputs.below(decision, "outputEntry").stream()
            .flatMap(entry -> DecisionInputs.literals(entry.getTextContent()).stream())
            .distinct()
            .sorted()
            .toList();
    if (outcomes.size() != 2) {
      throw new DecisionException(
          "The output '%s' of the decision '%s' has %d outcomes: %s."
              .formatted(
                  output.getAttribute("name"),
                  decision.getAttribute("id"),
                  outcomes.size(),
                  String.join(", ", outcomes)),
          "A model chooses between two texts; put others into a decision of their own.");
    }
    return outcomes;
  }

  public String id() {
    return id;
  }

  /** Name of the output. */
  public String output() {
    return output;
  }

  public List<Input> inputs() {
    return inputs;
  }

  /** The two outcomes in the order of the alphabet. */
  public List<String> outcomes() {
    return outcomes;
  }

  /**
   * The outcome for values by input: numbers, texts, booleans, null when missing.
   *
   * @throws DecisionException when no row holds or the rows disagree
   */
  public String decide(Map<String, Object> values) throws DecisionException {
    DmnDecisionTableResult result;
    try {
      result = engine.evaluateDecisionTable(decision, values);
    } catch (RuntimeException e) {
      throw new DecisionException(
          "The decision '" + id + "' cannot be evaluated: " + reason(e), "Correct the model.");
    }
    if (result.isEmpty()) {
      throw new DecisionException(
          "No row of the decision '" + id + "' holds.", "Add a row for the rest to the model.");
    }
    Object outcome = result.getFirstResult().getFirstEntry();
    if (!outcomes.contains(String.valueOf(outcome))) {
      throw new DecisionException(
          "The decision '%s' chose '%s', which is no outcome of its.".formatted(id, outcome),
          "Write outcomes as texts in quotes.");
    }
    return (String) outcome;
  }

  private static String reason(RuntimeException problem) {
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    return message.length() > 300 ? message.substring(0, 300) + "..." : message;
  }
}
