package org.orrery.designer.problems;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.rules.Problem;

/**
 * The field of an element that a problem is about, as far as the fixes that are offered for it
 * tell: a fix that would set one field shows which one is at fault.
 */
public final class FieldAtFault {
  private static final Map<String, String> SET_BY =
      Map.of(
          "require-four-eyes", "fourEyes",
          "lower-quorum", "quorum",
          "fill-panel", "quorum",
          "limit-due", "dueIn",
          "set-escalation", "escalateTo",
          "expire-conditions", "conditionsExpireIn",
          "require-evidence", "requiredEvidence",
          "assign-role", "role");

  private FieldAtFault() {}

  /** Whether a fix sets a field of an element, which shows that a rule looks at it. */
  public static boolean isSetBy(String fix, String feature) {
    return feature.equals(SET_BY.get(fix));
  }

  /** The name of the feature; empty when none or several could be meant. */
  static String of(Problem problem) {
    List<String> fields =
        problem.fixes().stream()
            .map(fix -> SET_BY.get(fix.id()))
            .filter(Objects::nonNull)
            .filter(name -> problem.element().eClass().getEStructuralFeature(name) != null)
            .distinct()
            .toList();
    return fields.size() == 1 ? fields.get(0) : "";
  }
}
