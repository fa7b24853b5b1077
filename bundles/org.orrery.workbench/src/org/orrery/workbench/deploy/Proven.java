package org.orrery.workbench.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.Family;
import org.orrery.compiler.Refusal;
import org.orrery.designer.Messages;
import org.orrery.designer.problems.DrawingFiles;
import org.orrery.designer.problems.MembersProof;
import org.orrery.designer.problems.Proving;
import org.orrery.designer.problems.ToldProblem;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Severity;
import org.orrery.rules.Verdict;

/**
 * What became of a drawing under the rules of a day; immutable, free of model objects.
 *
 * @param archive what can be deployed, or null when something forbids it
 */
record Proven(
    String name, LocalDate on, List<Line> verdicts, List<Finding> findings, byte[] archive) {

  /**
   * A rule's verdict.
   *
   * @param source document and clause, with the mark of a clause that is not verified
   */
  record Line(
      String rule,
      String title,
      String source,
      String pack,
      LocalDate date,
      Verdict.Outcome outcome) {}

  /**
   * What is wrong where, and what to do.
   *
   * @param way a shortest run that shows it, in words; empty when the element alone shows it
   */
  record Finding(
      Severity severity, String rule, String element, String message, String remedy, String way) {}

  boolean isDeployable() {
    return archive != null;
  }

  /** The same with what is wrong with members of the family, which forbids nothing. */
  Proven with(MembersProof members) {
    List<Finding> all = new ArrayList<>(findings);
    members.found().stream().filter(Proven::isError).map(Proven::finding).forEach(all::add);
    return new Proven(name, on, verdicts, all, archive);
  }

  private static boolean isError(ToldProblem told) {
    return told.problem().severity() == Severity.ERROR;
  }

  /**
   * Proves a drawing with what lies beside its file, and compiles it; for a background thread.
   *
   * @param member values of the member of a family that is meant; empty for the drawing as it is
   */
  static Proven of(Lifecycle read, IFile file, LocalDate on, Optional<Map<String, String>> member) {
    Lifecycle drawing = read;
    if (member.isPresent()) {
      try {
        drawing = Family.member(read, member.get());
      } catch (CompilationException e) {
        return new Proven(
            read.getName(),
            on,
            List.of(),
            e.refusals().stream().map(Proven::finding).toList(),
            null);
      }
    }
    RuleEngine rules = Proving.rules(DrawingFiles.beside(file));
    Proof proof = rules.prove(drawing, on);
    List<Line> verdicts = proof.verdicts().stream().map(v -> line(rules, v)).toList();
    List<Finding> findings = proof.problems().stream().map(Proven::finding).toList();
    byte[] archive = null;
    if (proof.holds()) {
      try {
        archive = Compiler.compile(drawing, on, rules).archive();
      } catch (CompilationException e) {
        findings = e.refusals().stream().map(Proven::finding).toList();
      }
    }
    return new Proven(drawing.getName(), on, verdicts, findings, archive);
  }

  static Lifecycle drawing(IFile file) throws IOException, CoreException {
    return LifecycleFiles.load(new ByteArrayInputStream(file.readAllBytes()), file.getName());
  }

  private static Line line(RuleEngine rules, Verdict verdict) {
    RuleInfo info = rules.rule(verdict.rule()).orElse(null);
    return new Line(
        verdict.rule(),
        info == null ? verdict.rule() : info.in(Messages.locale()).title(),
        info == null ? "" : Proving.source(info),
        verdict.pack(),
        verdict.packDate(),
        verdict.outcome());
  }

  private static Finding finding(Problem problem) {
    return new Finding(
        problem.severity(),
        problem.rule(),
        problem.element() == null ? "" : problem.element().getId(),
        problem.said().in(Messages.locale()),
        problem.advice().in(Messages.locale()),
        problem.way().said().in(Messages.locale()));
  }

  private static Finding finding(ToldProblem told) {
    return new Finding(
        Severity.WARNING,
        told.problem().rule(),
        told.problem().elementId(),
        told.message(),
        told.problem().remedy(),
        told.problem().way().said().in(Messages.locale()));
  }

  private static Finding finding(Refusal refusal) {
    return new Finding(
        Severity.ERROR,
        refusal.rule(),
        refusal.element(),
        refusal.said().in(Messages.locale()),
        refusal.advice().in(Messages.locale()),
        new Counterexample(refusal.way()).said().in(Messages.locale()));
  }
}
