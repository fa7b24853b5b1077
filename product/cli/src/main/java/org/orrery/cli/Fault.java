package org.orrery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.Refusal;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.ConstraintViolation;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;

/**
 * Something about a drawing that a person should read.
 *
 * @param severity error, warning or info
 * @param line from 1, or 0 when the whole file is meant
 */
record Fault(
    String severity,
    String file,
    int line,
    String element,
    String rule,
    String pack,
    String message,
    String remedy) {

  /** Everything that speaks against deploying a drawing: fields, rules, then the structure. */
  static List<Fault> of(String file, Places places, Lifecycle lifecycle, Proof proof) {
    List<Fault> faults = fields(file, places, lifecycle);
    for (Problem problem : proof.problems()) {
      String element = problem.element() == null ? "" : problem.element().getId();
      faults.add(
          new Fault(
              problem.severity().name().toLowerCase(Locale.ROOT),
              file,
              places.line(element),
              element,
              problem.rule(),
              problem.pack(),
              problem.message(),
              problem.remedy()));
    }
    if (proof.holds()) {
      try {
        Compiler.bpmn(lifecycle);
        Compiler.dmn(lifecycle);
      } catch (CompilationException e) {
        e.refusals().forEach(refusal -> faults.add(of(file, places, refusal)));
      }
    }
    return faults;
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
              "field " + violation.feature().getName(),
              "",
              violation.message(),
              "Correct the field '" + violation.feature().getName() + "'."));
    }
    return faults;
  }

  static Fault of(String file, Places places, Refusal refusal) {
    return new Fault(
        "error",
        file,
        places.line(refusal.element()),
        refusal.element(),
        refusal.rule().isEmpty() ? "structure" : refusal.rule(),
        "",
        refusal.message(),
        refusal.remedy());
  }

  boolean isError() {
    return severity.equals("error");
  }

  /** {@code file:line element: rule: message (remedy)}; warnings and notes say so. */
  String text() {
    String place = file + (line > 0 ? ":" + line : "") + (element.isEmpty() ? "" : " " + element);
    String mark = isError() ? "" : severity + ": ";
    String advice = remedy == null || remedy.isBlank() ? "" : " (" + remedy + ")";
    return place + ": " + mark + rule + ": " + message + advice;
  }
}
