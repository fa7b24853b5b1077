package org.orrery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.MemberProof;
import org.orrery.compiler.Refusal;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.ConstraintViolation;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.format.FileProblem;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;

/**
 * Something about a drawing that a person should read.
 *
 * @param severity error, warning or info
 * @param line from 1, or 0 when the whole file is meant
 * @param element id of the element; empty when the whole drawing is meant
 * @param name kind and name of the element as people know it
 * @param clause document and clause that demand it, and whether they were not compared with the
 *     primary text; empty when none does
 * @param rows numbers of the rows of a decision table that are at fault, from 1
 * @param way a shortest run that shows it; empty when the element alone shows it
 * @param verified false when the clause was not compared with the primary text
 */
record Fault(
    String severity,
    String file,
    int line,
    String element,
    String name,
    String rule,
    String pack,
    String clause,
    String message,
    String remedy,
    List<Integer> rows,
    List<Passed> way,
    boolean verified) {
  /**
   * An element that a run passes.
   *
   * @param how how it was left; empty when there is one way only
   * @param left ids of the transitions by which it was left; none at the end
   * @param line from 1, or 0 when it stands nowhere
   */
  record Passed(String element, String name, String how, List<String> left, int line) {
    private Step step() {
      return new Step(element, name, Message.text(how), left);
    }
  }

  /** Everything that speaks against deploying a drawing: fields, rules, then the structure. */
  static List<Fault> of(String file, Places places, Lifecycle lifecycle, Proof proof) {
    List<Refusal> refusals = proof.holds() ? Compiler.refusals(lifecycle) : List.of();
    return of(file, places, lifecycle, proof, refusals);
  }

  private static List<Fault> of(
      String file, Places places, Lifecycle lifecycle, Proof proof, List<Refusal> refusals) {
    List<Fault> faults = fields(file, places, lifecycle);
    proof.problems().forEach(problem -> faults.add(of(file, places, problem)));
    refusals.forEach(refusal -> faults.add(of(file, places, refusal)));
    return faults;
  }

  /** Everything that speaks against deploying a member of a family. */
  static List<Fault> of(String file, Places places, MemberProof member) {
    List<Refusal> refusals = member.refusals();
    return member
        .made()
        .map(made -> of(file, places, made.member(), made.proof(), refusals))
        .orElseGet(() -> refusals.stream().map(r -> of(file, places, r)).toList());
  }

  static Fault of(String file, Places places, Problem problem) {
    String element = problem.element() == null ? "" : problem.element().getId();
    return new Fault(
        problem.severity().name().toLowerCase(Locale.ROOT),
        file,
        places.line(element),
        element,
        name(problem.element()),
        problem.rule(),
        problem.pack(),
        clause(problem.rule()),
        problem.message(),
        problem.remedy(),
        problem.rows(),
        way(problem.way().steps(), places),
        problem.verified());
  }

  private static List<Passed> way(List<Step> way, Places places) {
    return way.stream()
        .map(
            step ->
                new Passed(
                    step.element(),
                    step.name(),
                    step.happening(),
                    step.left(),
                    places.line(step.element())))
        .toList();
  }

  /** Fields that cannot be as they are. */
  static List<Fault> fields(String file, Places places, Lifecycle lifecycle) {
    List<Fault> faults = new ArrayList<>();
    for (ConstraintViolation violation : Constraints.check(lifecycle)) {
      String element = violation.element() == null ? "" : violation.element().getId();
      faults.add(
          new Fault(
              "error",
              file,
              places.line(element),
              element,
              name(violation.element()),
              "field " + violation.feature().getName(),
              "",
              "",
              violation.message(),
              violation.advice().english(),
              List.of(),
              List.of(),
              true));
    }
    return faults;
  }

  static Fault of(String file, Places places, Refusal refusal) {
    return new Fault(
        "error",
        file,
        places.line(refusal.element()),
        refusal.element(),
        Elements.byId(places.drawing().lifecycle(), refusal.element()).map(Fault::name).orElse(""),
        refusal.rule().isEmpty() ? "structure" : refusal.rule(),
        "",
        clause(refusal.rule()),
        refusal.message(),
        refusal.remedy(),
        List.of(),
        way(refusal.way(), places),
        RuleEngine.inUse().rule(refusal.rule()).map(RuleInfo::verified).orElse(true));
  }

  /** The same with the members of a family that it is about. */
  Fault in(String members) {
    return new Fault(
        severity,
        file,
        line,
        element,
        name,
        rule,
        pack,
        clause,
        message + " [" + members + "]",
        remedy,
        rows,
        way,
        verified);
  }

  boolean isError() {
    return severity.equals("error");
  }

  boolean isWarning() {
    return severity.equals("warning");
  }

  /** What a file says that cannot be read. */
  static Fault unreadable(String file, FileProblem problem) {
    return new Fault(
        "error",
        file,
        problem.line(),
        "",
        "",
        "file",
        "",
        "",
        problem.message(),
        problem.remedy(),
        List.of(),
        List.of(),
        true);
  }

  /** What keeps a verb from its work with a file. */
  static List<Fault> of(String file, Exception e) {
    return switch (e) {
      case LifecycleFileException unreadable ->
          unreadable.problems().stream().map(problem -> unreadable(file, problem)).toList();
      case PlacedFault fault -> List.of(refused(fault));
      default -> throw new IllegalArgumentException(e);
    };
  }

  private static Fault refused(PlacedFault fault) {
    return new Fault(
        "error",
        fault.place(),
        0,
        "",
        "",
        "file",
        "",
        "",
        fault.getMessage(),
        fault.remedy(),
        List.of(),
        List.of(),
        true);
  }

  private static String name(Element element) {
    return element == null
        ? ""
        : Elements.kindName(element.eClass()) + " '" + Elements.label(element) + "'";
  }

  private static String clause(String rule) {
    return RuleEngine.inUse().rule(rule).map(RuleSheet::clause).orElse("");
  }

  /**
   * {@code file:line element: rule: message [clause] (remedy)}, and the run that shows it; warnings
   * and notes say so.
   */
  String text() {
    return told("");
  }

  /** The same with a mark at the end of its first line. */
  String told(String mark) {
    return text(isError() ? "" : severity + ": ")
        + (remedy == null || remedy.isBlank() ? "" : " (" + remedy + ")")
        + mark
        + WayLine.of(message, way.stream().map(Passed::step).toList());
  }

  /** The same without the remedy, behind a word of what sort it is. */
  String text(String mark) {
    String place = file + (line > 0 ? ":" + line : "") + (element.isEmpty() ? "" : " " + element);
    String called = name.isEmpty() ? "" : " " + name;
    String demanded = clause.isEmpty() ? "" : " [" + clause + "]";
    return place + called + ": " + mark + rule + ": " + message + demanded;
  }
}
