package org.orrery.server.decisions;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses FEEL texts that could run long or leave the model: loops, functions of one's own,
 * external functions, patterns, and every function that is not known to be harmless.
 */
final class FeelGuard {
  static final int MAX_LENGTH = 1_000;
  private static final int MAX_DEPTH = 20;

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern WORD =
      Pattern.compile("\\b(external|function|for|some|every|return|instance|java|partial)\\b");
  private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_ ]*?)\\s*\\(");
  private static final Set<String> FUNCTIONS =
      Set.of(
          "not",
          "abs",
          "floor",
          "ceiling",
          "round up",
          "round down",
          "round half up",
          "round half down",
          "decimal",
          "modulo",
          "sqrt",
          "min",
          "max",
          "sum",
          "count",
          "mean",
          "contains",
          "starts with",
          "ends with",
          "upper case",
          "lower case",
          "string length",
          "substring",
          "date",
          "time",
          "date and time",
          "duration",
          "number",
          "string",
          "is defined",
          "list contains",
          "if",
          "then",
          "else",
          "and",
          "or",
          "in",
          "between");

  private FeelGuard() {}

  /**
   * @param place where the text stands, for the message
   */
  static void check(String text, String place) throws DecisionException {
    if (text.length() > MAX_LENGTH) {
      throw new DecisionException(
          "%s has an expression of %d characters.".formatted(place, text.length()),
          "Split it; at most " + MAX_LENGTH + " are read.");
    }
    String bare = TEXT.matcher(text).replaceAll("\"\"");
    Matcher word = WORD.matcher(bare);
    if (word.find() || bare.contains("{")) {
      throw new DecisionException(
          "%s uses '%s', which this server does not evaluate."
              .formatted(place, word.reset().find() ? word.group() : "{"),
          "Write it with comparisons, lists, ranges, arithmetic, 'if' and built-in functions.");
    }
    checkDepth(bare, place);
    Matcher call = CALL.matcher(bare);
    while (call.find()) {
      String name = call.group(1).strip().toLowerCase(Locale.ROOT);
      if (FUNCTIONS.stream().noneMatch(known -> name.equals(known) || name.endsWith(" " + known))) {
        throw new DecisionException(
            "%s calls '%s', which this server does not evaluate.".formatted(place, name),
            "Use comparisons, lists, ranges, arithmetic and simple built-in functions.");
      }
    }
  }

  private static void checkDepth(String bare, String place) throws DecisionException {
    int depth = 0;
    int deepest = 0;
    for (char sign : bare.toCharArray()) {
      depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
      deepest = Math.max(deepest, Math.abs(depth));
    }
    if (deepest > MAX_DEPTH) {
      throw new DecisionException(
          "%s nests brackets %d deep.".formatted(place, deepest), "Split the expression.");
    }
  }
}
