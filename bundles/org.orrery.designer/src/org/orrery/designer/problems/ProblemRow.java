package org.orrery.designer.problems;

import java.util.Locale;
import org.eclipse.core.resources.IMarker;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.rules.RuleInfo;

/**
 * A problem as the Problems view lists it.
 *
 * @param drawing name of the file
 * @param marker what stands for the problem at a file whose drawing is not open; else null
 * @param info what the pack states, or null for a field check or a pack that is gone
 * @param exempted by whom and until when it is excepted in writing, or null
 */
record ProblemRow(
    Annotations.Problem problem, String drawing, IMarker marker, RuleInfo info, Exempted exempted) {
  static ProblemRow of(Annotations.Problem problem, String drawing, IMarker marker) {
    return new ProblemRow(
        problem, drawing, marker, Proving.rule(problem.rule()).orElse(null), null);
  }

  /** What would be a problem of an open drawing without its exemption. */
  static ProblemRow of(Exempted excepted, String drawing) {
    Annotations.Problem problem = excepted.problem();
    return new ProblemRow(
        problem, drawing, null, Proving.rule(problem.rule()).orElse(null), excepted);
  }

  boolean isExempted() {
    return exempted != null;
  }

  /** What is wrong; of what is excepted by whom and until when. */
  String message() {
    return exempted == null
        ? problem.message()
        : Messages.get(
            "problems.exempted",
            problem.message(),
            exempted.owner(),
            Messages.day(exempted.expires()));
  }

  /** What makes a row the same as one of a later proof. */
  Object key() {
    return drawing + '\n' + problem.rule() + '\n' + problem.elementId() + '\n' + problem.message();
  }

  String element() {
    Annotations.Bearer bearer = problem.bearer();
    return bearer.name().equals(bearer.kind())
        ? bearer.kind()
        : Messages.get("problems.bearer", bearer.name(), bearer.kind());
  }

  /** Its title; the id of a rule that no pack here has, as what a server found may have one. */
  String rule() {
    if (info != null) {
      return Proving.texts(info).title();
    }
    return problem.pack().isEmpty() ? Messages.get("problems.language") : problem.rule();
  }

  /** The pack that asks for it. */
  String pack() {
    return problem.pack().isEmpty()
        ? Messages.get("problems.language")
        : Proving.packTitle(problem.pack());
  }

  /** Document and clause; says so where nobody compared them with the primary text. */
  String source() {
    return info == null ? "" : Proving.source(info);
  }

  /** Whether the clause was compared with the primary text; a field check has none. */
  boolean isVerified() {
    return info == null || info.verified();
  }

  String responsible() {
    String named = problem.bearer().responsible();
    return named.isBlank() ? Messages.get("problems.nobody") : named;
  }

  String severity() {
    return Messages.get("severity." + (isExempted() ? "EXEMPTED" : problem.severity()));
  }

  /** All that can be searched in, in lower case. */
  String words() {
    return String.join(
            " ",
            severity(),
            message(),
            element(),
            rule(),
            problem.rule(),
            pack(),
            source(),
            responsible(),
            drawing)
        .toLowerCase(Locale.ROOT);
  }

  /** The row as a line of a table of text. */
  String line() {
    return String.join(
        "\t",
        severity(),
        problem.message(),
        element(),
        rule(),
        pack(),
        source(),
        responsible(),
        drawing);
  }
}
