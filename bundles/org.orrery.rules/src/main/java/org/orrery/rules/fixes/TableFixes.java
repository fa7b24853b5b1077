package org.orrery.rules.fixes;

import java.util.List;
import java.util.stream.Stream;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.rules.QuickFix;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Outcomes;
import org.orrery.rules.tables.Narrowing;
import org.orrery.rules.tables.TableProof;

/** Fixes of decision tables. */
final class TableFixes {
  private TableFixes() {}

  static List<QuickFix> of(DecisionNode decision, TableProof.Fault fault) {
    Stream<QuickFix> answers =
        fault.kind() == TableProof.Kind.GAP ? answerGaps(decision) : Stream.empty();
    Stream<QuickFix> smaller = fault.narrowings().stream().map(n -> narrowRow(decision, n));
    Stream<QuickFix> fewer =
        fault.spare() > 0 ? Stream.of(removeRow(decision, fault.spare())) : Stream.empty();
    return Stream.of(answers, smaller, fewer).flatMap(fixes -> fixes).toList();
  }

  /** Gives a table one of its outcomes for every input that no row answers. */
  private static Stream<QuickFix> answerGaps(DecisionNode decision) {
    return Outcomes.of(decision).stream()
        .limit(Offers.MOST)
        .map(
            outcome ->
                Edit.of(
                    "answer-gaps",
                    () -> decision.setDefaultOutcome(outcome),
                    outcome,
                    Names.of(decision)));
  }

  private static QuickFix narrowRow(DecisionNode decision, Narrowing narrowing) {
    return Edit.of(
        "narrow-row",
        () -> narrowing.apply(decision.getRows().get(narrowing.row() - 1)),
        narrowing.row(),
        Names.of(decision),
        narrowing.words(),
        narrowing.beside());
  }

  private static QuickFix removeRow(DecisionNode decision, int row) {
    return Edit.of("remove-row", () -> decision.getRows().remove(row - 1), row, Names.of(decision));
  }
}
