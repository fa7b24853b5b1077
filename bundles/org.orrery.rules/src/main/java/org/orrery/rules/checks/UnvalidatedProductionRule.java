package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Validation;
import org.orrery.rules.flow.Way;

/**
 * On every path from a start, a trigger or a training to a deploy or promote step the version
 * passes a test step and then an approval that nobody can give without a validator.
 */
final class UnvalidatedProductionRule implements Certifying {
  private static final int SHOWN = 6;

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Validation validation = drawing.validation();
    validation.unvalidatedProduction().stream()
        .forEach(n -> findings.add(finding(drawing, validation, n)));
    return findings;
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    Validation validation = drawing.validation();
    return validation.unvalidatedProduction().isEmpty()
        ? Optional.of(Numbers.write(validation.claim()))
        : Optional.empty();
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    return Numbers.read(certificate)
        .filter(claim -> Validation.isProvedBy(claim, drawing.flow()))
        .isPresent();
  }

  private static Finding finding(Drawing drawing, Validation validation, int production) {
    Flow flow = drawing.flow();
    Node node = flow.node(production);
    List<Arc> way = validation.wayTo(production);
    Message lack =
        Said.of(
            validation.levelAt(production) == Validation.TESTED
                ? "checks.unvalidated.no-approval"
                : "checks.unvalidated.no-test",
            Names.of(node));
    List<Message> sentences = new ArrayList<>();
    sentences.add(
        way.isEmpty()
            ? Said.of("checks.unvalidated.alone", lack)
            : Said.of("checks.unvalidated.by", lack, described(flow, way)));
    sentences.addAll(reasons(flow, way));
    return Finding.of(node, Said.joined("rules.row", sentences), Said.of("checks.unvalidated.do"))
        .shownBy(way.isEmpty() ? Way.of(node) : drawing.way(way));
  }

  private static Message described(Flow flow, List<Arc> way) {
    List<Message> names = new ArrayList<>();
    int length = way.size() + 1;
    for (int i = 0; i < length; i++) {
      if (length <= SHOWN || i < SHOWN / 2 || i >= length - SHOWN / 2) {
        names.add(Names.of(flow.node(i == 0 ? way.getFirst().from() : way.get(i - 1).to())));
      } else if (i == SHOWN / 2) {
        names.add(Message.text("..."));
      }
    }
    return Said.joined("rules.then", names);
  }

  /** Why the tests and approvals on a way do not count. */
  private static Set<Message> reasons(Flow flow, List<Arc> way) {
    Set<Message> reasons = new LinkedHashSet<>();
    for (Arc arc : way) {
      Node node = flow.node(arc.from());
      if (node instanceof TestStep test && test.getTests().isEmpty()) {
        reasons.add(Said.of("checks.unvalidated.no-tests", Names.of(node)));
      } else if (node instanceof ApprovalStep approval
          && approval.getWhen().isEmpty()
          && !Validation.counts(approval)) {
        reasons.add(Said.of("checks.unvalidated.no-validator", Names.of(node)));
      } else if ((node instanceof ApprovalStep || node instanceof TestStep)
          && !node.getWhen().isEmpty()) {
        reasons.add(Said.of("checks.unvalidated.not-every-member", Names.of(node)));
      }
    }
    return reasons;
  }
}
