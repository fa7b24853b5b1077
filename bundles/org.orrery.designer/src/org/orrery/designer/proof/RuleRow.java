package org.orrery.designer.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.designer.Messages;
import org.orrery.designer.problems.ProofNews;
import org.orrery.designer.problems.Proving;
import org.orrery.designer.problems.ToldProblem;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.RuleTexts;
import org.orrery.rules.Verdict;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;

/**
 * What the proof says about one rule in force.
 *
 * @param problems where it is violated
 */
record RuleRow(RuleInfo rule, Verdict verdict, String pack, List<ToldProblem> problems) {
  /**
   * Of a drawing that was proved; of a family with the rules that only members are held to. Rules
   * of a pack that is no longer in use have no row.
   */
  static List<RuleRow> of(ProofNews news) {
    List<Verdict> whole = news.report().verdicts();
    List<Verdict> verdicts = news.members() == null ? whole : news.members().with(whole);
    Map<String, List<ToldProblem>> problems =
        news.problems().stream().collect(Collectors.groupingBy(told -> told.problem().rule()));
    List<RuleRow> rows = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      List<ToldProblem> its = problems.getOrDefault(verdict.rule(), List.of());
      Proving.rule(verdict.rule())
          .map(rule -> new RuleRow(rule, verdict, Proving.packTitle(verdict.pack()), its))
          .ifPresent(rows::add);
    }
    return rows;
  }

  /** What the pack says, in the language of the workbench. */
  RuleTexts texts() {
    return Proving.texts(rule);
  }

  String outcome() {
    return Messages.get("proof.outcome." + verdict.outcome());
  }

  Images image() {
    return switch (verdict.outcome()) {
      case HOLDS -> Images.OK;
      case VIOLATED -> Images.ERROR;
      case EXEMPTED -> Images.INFO;
      case NOT_PROVED -> Images.WARNING;
    };
  }

  ColorRole color() {
    return switch (verdict.outcome()) {
      case HOLDS -> ColorRole.GOOD;
      case VIOLATED -> ColorRole.CRITICAL;
      case EXEMPTED -> ColorRole.ACCENT;
      case NOT_PROVED -> ColorRole.WARNING;
    };
  }

  /** Document and clause, with the mark of a clause that was not compared with its text. */
  String source() {
    return Proving.source(rule);
  }

  String since() {
    LocalDate until = rule.appliesUntil();
    String from = DayChooser.told(rule.appliesFrom());
    return until == null ? from : Messages.get("proof.until", from, DayChooser.told(until));
  }

  /** The first days that stood before, a line each; empty where there were none. */
  String history() {
    return rule.history().stream().map(RuleRow::told).collect(Collectors.joining());
  }

  private static String told(RuleInfo.FormerDate date) {
    String source = date.source().in(Messages.locale());
    return "\n"
        + Messages.get(
            "proof.former",
            DayChooser.told(date.appliesFrom()),
            DayChooser.told(date.stoodUntil()),
            date.clause().isBlank() ? source : date.clause() + ". " + source);
  }

  /** Why: where it is violated, or what speaks for it. */
  String reason() {
    if (!problems.isEmpty()) {
      return Messages.get("proof.violations", problems.size(), problems.get(0).message());
    }
    return Messages.get("proof.reason." + verdict.outcome());
  }

  /** The row as a line of a table of text. */
  String line() {
    return String.join(
        "\t",
        outcome(),
        rule.id(),
        texts().title(),
        pack,
        verdict.packDate().toString(),
        source(),
        rule.appliesFrom().toString(),
        reason());
  }

  /** Everything that can be searched in, in lower case. */
  String words() {
    return (line() + " " + texts().text()).toLowerCase(Locale.ROOT);
  }
}
