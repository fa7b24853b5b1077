package org.orrery.compiler;

/**
 * Names of process and decision variables.
 *
 * <p>Ids may hold {@code -}, which is no part of a name in a condition; it is written {@code _h},
 * and {@code _} is written {@code _u}, so that different ids have different names.
 */
public final class Variables {
  /** Name of the single output of every decision table. */
  public static final String DECISION_OUTPUT = "outcome";

  private Variables() {}

  /** Name of the variable that holds the last outcome of a node, or of a decision. */
  public static String outcome(String id) {
    return "outcome_" + mangle(id);
  }

  /** Name of the variable that says whether an approval's panel has decided. */
  public static String decided(String id) {
    return "decided_" + mangle(id);
  }

  /** Name under which a decision table asks for an operand's value. */
  public static String input(String operandId) {
    return "value_" + mangle(operandId);
  }

  /** The only form of condition on a flow. */
  static String outcomeIs(String id, String outcome) {
    return "${" + outcome(id) + " == '" + outcome + "'}";
  }

  static String panelHasDecided(String id) {
    return "${" + decided(id) + " == true}";
  }

  static String mangle(String id) {
    StringBuilder name = new StringBuilder(id.length() + 8);
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      switch (c) {
        case '-' -> name.append("_h");
        case '_' -> name.append("_u");
        default -> name.append(c);
      }
    }
    return name.toString();
  }
}
