package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.decisions.Gaps;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.ConstraintViolation;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.rules.Counterexample;
import org.orrery.rules.ExemptedProblem;
import org.orrery.rules.LiveProof;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.QuickFix;
import org.orrery.rules.Repair;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.RuleTexts;
import org.orrery.rules.Severity;

/** Asks the rules about a drawing and makes commands of their quick fixes. */
public final class Proving {
  private Proving() {}

  /** What the rules say about a rule; empty for a field check. */
  public static Optional<RuleInfo> rule(String id) {
    return RuleEngine.inUse().rule(id);
  }

  /** What the pack says about a rule, in the language of the workbench. */
  public static RuleTexts texts(RuleInfo rule) {
    return rule.in(Messages.locale());
  }

  /**
   * Document and clause of a rule, with the mark of a clause that nobody compared with its text.
   */
  public static String source(RuleInfo rule) {
    return source(rule.place(), rule.verified());
  }

  /** Document and clause, with the mark of a clause that nobody compared with its text. */
  public static String source(String place, boolean isVerified) {
    return isVerified || place.isEmpty() ? place : Messages.get("problems.unverified", place);
  }

  /** The rules of all packs. */
  public static List<RuleInfo> rules() {
    return RuleEngine.inUse().packs().stream().flatMap(pack -> pack.rules().stream()).toList();
  }

  /** The title of a pack; its id when it is unknown. */
  public static String packTitle(String id) {
    return RuleEngine.inUse().packs().stream()
        .filter(pack -> pack.id().equals(id))
        .map(pack -> pack.title(Messages.locale()))
        .findFirst()
        .orElse(id);
  }

  /** The rules in use, asked with what a drawing may call. Any thread. */
  public static RuleEngine rules(DrawingsBeside beside) {
    return RuleEngine.inUse().knowing(beside::named);
  }

  /** A proof that follows one drawing. */
  static LiveProof live() {
    return new LiveProof(RuleEngine::inUse);
  }

  /** All problems of a drawing that nobody changes meanwhile; any thread. */
  public static ProofReport prove(Lifecycle drawing, LocalDate on, DrawingsBeside beside) {
    return prove(live(), drawing, on, beside);
  }

  /** All problems of the latest copy of a drawing, which is used up; any thread. */
  static ProofReport prove(LiveProof live, Lifecycle copy, LocalDate on, DrawingsBeside beside) {
    Proof proof = live.prove(copy, on, beside::named);
    List<Annotations.Problem> problems = new ArrayList<>();
    for (ConstraintViolation violation : Constraints.check(live.drawing())) {
      problems.add(annotation(violation));
    }
    for (Problem problem : proof.problems()) {
      problems.add(annotation(problem));
    }
    List<Exempted> excepted = proof.exempted().stream().map(Proving::exempted).toList();
    return new ProofReport(on, proof.verdicts(), excepted, problems);
  }

  /** What comes for the drawing that was proved last, if it stays as it is. */
  static List<ComingDay> coming(LiveProof live, LocalDate from) {
    return live.outlook(from).days().stream()
        .map(
            day ->
                new ComingDay(
                    day.on(),
                    day.beginning(),
                    day.ending(),
                    day.added().stream().map(Proving::annotation).toList(),
                    day.gone().size()))
        .toList();
  }

  /** Mends a drawing by all fixes that are wanted; the drawing is used up. Any thread. */
  public static Repair repair(
      Lifecycle copy, LocalDate on, DrawingsBeside beside, Predicate<Repair.Offered> wanted) {
    return new Repair(rules(beside), copy, on, wanted);
  }

  /**
   * The command that applies a quick fix to the open drawing, which is proved again for it; empty
   * when the problem is gone. UI thread.
   */
  public static Optional<Command> fix(
      Lifecycle lifecycle,
      LocalDate on,
      DrawingsBeside beside,
      Annotations.Problem wanted,
      String label) {
    return find(lifecycle, on, beside, wanted, label)
        .map(fix -> new RecordedCommand(label, lifecycle, fix::apply));
  }

  /** The quick fix of a drawing, which is proved for it; empty when the problem is gone. */
  static Optional<QuickFix> find(
      Lifecycle lifecycle,
      LocalDate on,
      DrawingsBeside beside,
      Annotations.Problem wanted,
      String label) {
    for (Problem problem : rules(beside).prove(lifecycle, on).problems()) {
      boolean isIt =
          problem.rule().equals(wanted.rule())
              && problem.element().getId().equals(wanted.elementId())
              && problem.said().in(Messages.locale()).equals(wanted.message());
      for (QuickFix fix : problem.fixes()) {
        if (isIt && fix.offer().in(Messages.locale()).equals(label)) {
          return Optional.of(fix);
        }
      }
    }
    return Optional.empty();
  }

  private static Exempted exempted(ExemptedProblem excepted) {
    return new Exempted(
        annotation(excepted.problem(), List.of()),
        excepted.owner(),
        excepted.reason(),
        excepted.expires());
  }

  static Annotations.Problem annotation(ConstraintViolation violation) {
    return new Annotations.Problem(
        "field:" + violation.feature().getName(),
        "",
        Severity.ERROR,
        violation.element().getId(),
        Bearers.of(violation.element()),
        violation.said().in(Messages.locale()),
        Messages.get("problem.field", violation.advice().in(Messages.locale())),
        List.of(),
        Counterexample.NONE,
        List.of(),
        Map.of(),
        violation.feature().getName());
  }

  private static Annotations.Problem annotation(Problem problem) {
    return annotation(
        problem, problem.fixes().stream().map(fix -> fix.offer().in(Messages.locale())).toList());
  }

  static Annotations.Problem annotation(Problem problem, List<String> fixes) {
    return new Annotations.Problem(
        problem.rule(),
        problem.pack(),
        problem.severity(),
        problem.element().getId(),
        Bearers.of(problem.element()),
        problem.said().in(Messages.locale()),
        problem.advice().in(Messages.locale()),
        fixes,
        problem.way(),
        problem.rows(),
        Gaps.of(problem),
        FieldAtFault.of(problem));
  }
}
