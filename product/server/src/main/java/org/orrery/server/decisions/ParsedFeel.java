package org.orrery.server.decisions;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.operaton.bpm.dmn.feel.impl.FeelEngine;
import org.operaton.bpm.dmn.feel.impl.FeelException;
import org.operaton.bpm.engine.variable.context.VariableContext;

/**
 * FEEL without functions of the host language, each text parsed once; safe for many threads.
 *
 * <p>Belongs to one model, so that its cache is bounded by the model's cells.
 */
final class ParsedFeel implements FeelEngine {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final String ANY = "-";

  private final FeelEngineApi feel =
      FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
  private final Map<String, Cell> expressions = new ConcurrentHashMap<>();
  private final Map<String, Cell> tests = new ConcurrentHashMap<>();

  /** A parsed text and whether it names anything. */
  private record Cell(ParsedExpression parsed, boolean plain) {}

  @Override
  @SuppressWarnings("unchecked")
  public <T> T evaluateSimpleExpression(String text, VariableContext variables) {
    if (NAME.matcher(text).matches() && variables.containsVariable(text)) {
      return (T) variables.resolve(text).getValue();
    }
    Cell cell = cell(expressions, text, feel::parseExpression);
    return (T) result(text, feel.evaluate(cell.parsed(), values(cell, variables)));
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext variables) {
    if (text.strip().equals(ANY)) {
      return true;
    }
    Object value = variables.containsVariable(input) ? variables.resolve(input).getValue() : null;
    Cell cell = cell(tests, text, feel::parseUnaryTests);
    return Boolean.TRUE.equals(
        result(text, feel.evaluateWithInput(cell.parsed(), value, values(cell, variables))));
  }

  private static Cell cell(
      Map<String, Cell> cache, String text, Function<String, ParseResult> parser) {
    return cache.computeIfAbsent(
        text,
        unparsed -> {
          ParseResult parsed = parser.apply(unparsed);
          if (parsed.isFailure()) {
            throw new FeelException(parsed.failure().message());
          }
          String bare = TEXT.matcher(unparsed).replaceAll("");
          return new Cell(parsed.parsedExpression(), !NAME.matcher(bare).find());
        });
  }

  private static Object result(String text, EvaluationResult evaluated) {
    if (evaluated.isFailure()) {
      throw new FeelException("'" + text + "': " + evaluated.failure().message());
    }
    return evaluated.result();
  }

  private static Map<String, Object> values(Cell cell, VariableContext variables) {
    if (cell.plain()) {
      return Map.of();
    }
    Map<String, Object> values = new HashMap<>();
    for (String name : variables.keySet()) {
      values.put(name, variables.resolve(name).getValue());
    }
    return values;
  }
}
