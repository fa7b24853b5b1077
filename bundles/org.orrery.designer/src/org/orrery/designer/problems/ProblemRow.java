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
 * @param members which members of a family have it; empty where none was asked
 */
record ProblemRow(
    Annotations.Problem problem,
    String drawing,
    IMarker marker,
    RuleInfo info,
    Exempted exempted,
    String members) {
  /** Of a file whose drawing is not open. */
  static ProblemRow of(IMarker marker) {
    Annotations.Problem problem = ProblemMarkers.problem(marker);
    RuleInfo info = Proving.rule(problem.rule()).orElse(null);
    return new ProblemRow(problem, marker.getResource().getName(), marker, info, null, "");
  }

  /** Of an open drawing. */
  static ProblemRow of(ToldProblem told, String drawing) {
    RuleInfo info = Proving.rule(told.problem().rule()).orElse(null);
    return new ProblemRow(told.problem(), drawing, null, info, null, told.members());
  }

  /** What would be a problem of an open drawing without its exemption. */
  static ProblemRow of(Exempted excepted, String drawing) {
    Annotations.Problem problem = excepted.problem();
    RuleInfo info = Proving.rule(problem.rule()).orElse(null);
    return new ProblemRow(problem, drawing, null, info, excepted, "");
  }

  /** Whether it stands for a problem, which may name its members. */
  boolean isOf(Annotations.Problem wanted) {
    return problem.equals(wanted) || new ToldProblem(problem, members).marked().equals(wanted);
  }

  boolean isExempted() {
    return exempted != null;
  }

  /** What is wrong, in which members; of what is excepted by whom and until when. */
  String message() {
    return exempted == null
        ? new ToldProblem(problem, members).message()
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
        new ToldProblem(problem, members).message(),
        element(),
        rule(),
        pack(),
        source(),
        responsible(),
        drawing);
  }
}
