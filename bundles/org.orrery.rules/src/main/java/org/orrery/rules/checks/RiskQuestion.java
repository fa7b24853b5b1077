package org.orrery.rules.checks;

import java.util.Locale;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TaskStep;

/** Which tasks classify the risk of a model: those that must be answered in every member. */
public final class RiskQuestion {
  private RiskQuestion() {}

  /** Whether a node is a task with a required field for the risk tier or class. */
  public static boolean isAskedBy(Node node) {
    return node instanceof TaskStep task
        && task.getWhen().isEmpty()
        && task.getFields().stream()
            .filter(FormField::isRequired)
            .anyMatch(f -> namesRisk(f.getId()) || namesRisk(f.getName()));
  }

  private static boolean namesRisk(String text) {
    if (text == null) {
      return false;
    }
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return plain.endsWith("risk-tier") || plain.endsWith("risk-class");
  }
}
