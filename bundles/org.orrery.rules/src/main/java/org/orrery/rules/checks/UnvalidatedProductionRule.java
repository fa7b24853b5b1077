package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TestStep;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Validation;

/**
 * On every path from a start, a trigger or a training to a deploy or promote step the version
 * passes a test step and then an approval that nobody can give without a validator.
 */
final class UnvalidatedProductionRule implements Check {
  private static final int SHOWN = 6;

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Flow flow = drawing.flow();
    Validation validation = drawing.validation();
    validation.unvalidatedProduction().stream()
        .forEach(n -> findings.add(finding(flow, validation, n)));
    return findings;
  }

  private static Finding finding(Flow flow, Validation validation, int production) {
    Node node = flow.node(production);
    List<Arc> way = validation.wayTo(production);
    String lack =
        validation.levelAt(production) == Validation.TESTED
            ? "without an approval by a validator after the test"
            : "without a test and then an approval by a validator";
    StringBuilder message = new StringBuilder();
    message.append(Names.of(node)).append(" can be reached ").append(lack);
    if (!way.isEmpty()) {
      message.append(": ").append(described(flow, way));
    }
    message.append('.');
    reasons(flow, way).forEach(r -> message.append(' ').append(r));
    return Finding.of(
        node,
        message.toString(),
        "Lead this way through a test step and, behind it, an approval step that a validator must"
            + " give.");
  }

  private static String described(Flow flow, List<Arc> way) {
    List<String> names = new ArrayList<>();
    names.add(Names.of(flow.node(way.getFirst().from())));
    way.forEach(a -> names.add(Names.of(flow.node(a.to()))));
    if (names.size() > SHOWN) {
      names.subList(SHOWN / 2, names.size() - SHOWN / 2).clear();
      names.add(SHOWN / 2, "...");
    }
    return String.join(" → ", names);
  }

  /** Why the tests and approvals on a way do not count. */
  private static Set<String> reasons(Flow flow, List<Arc> way) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Arc arc : way) {
      Node node = flow.node(arc.from());
      if (node instanceof TestStep test && test.getTests().isEmpty()) {
        reasons.add(Names.of(node) + " does not count, for it holds no tests.");
      } else if (node instanceof ApprovalStep approval
          && approval.getWhen().isEmpty()
          && !Validation.counts(approval)) {
        reasons.add(
            Names.of(node)
                + " does not count, for it can be given without a role that stands for validator.");
      } else if ((node instanceof ApprovalStep || node instanceof TestStep)
          && !node.getWhen().isEmpty()) {
        reasons.add(Names.of(node) + " does not count, for it is not part of every member.");
      }
    }
    return reasons;
  }
}
