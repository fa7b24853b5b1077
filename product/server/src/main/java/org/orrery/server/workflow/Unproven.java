package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.Finding;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;

/** The refusal of what its rules forbid, with all that was found, the first error in words. */
public final class Unproven {
  private Unproven() {}

  /**
   * Refuses where one of the findings is an error.
   *
   * @param what was proved, as the refusal begins
   */
  public static void refuse(String what, List<Finding> findings) {
    findings.stream()
        .filter(finding -> "error".equals(finding.severity()))
        .findFirst()
        .ifPresent(
            first -> {
              throw new ProblemException(
                  422,
                  ProblemCodes.UNPROVEN,
                  said(what, first),
                  first.remedy(),
                  fields(first, findings));
            });
  }

  private static String said(String what, Finding first) {
    return first.rule().isEmpty()
        ? first.message()
        : what + " violates the rule '" + first.rule() + "': " + first.message();
  }

  private static Map<String, Object> fields(Finding first, List<Finding> findings) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (!first.rule().isEmpty()) {
      fields.put("rule", first.rule());
    }
    if (!first.element().isEmpty()) {
      fields.put("element", first.element());
    }
    fields.put("findings", findings);
    return fields;
  }
}
