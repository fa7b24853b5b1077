package org.orrery.server.approvals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.api.ProblemCodes;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.check.Formats;
import org.orrery.server.ProblemException;

/** Checks what a vote says against the terms of its step. */
final class Ballots {
  private static final String DRAW_AGAIN =
      "Correct the field in the drawing, deploy it and start a new run.";

  private Ballots() {}

  /** The vote in its full form, or a problem that says what is missing. */
  static NewVote checked(
      NewVote given, String kind, Terms terms, List<Approval.Evidence> evidence, Instant now) {
    String outcome = Objects.requireNonNullElse(given.outcome(), "");
    if (kind.equals("task") && outcome.equals("done")) {
      outcome = Tally.APPROVE;
    }
    boolean known = List.of(Tally.APPROVE, Tally.CONDITIONS, Tally.REJECT).contains(outcome);
    if (!known || (kind.equals("task") && !outcome.equals(Tally.APPROVE))) {
      throw bad(
          "'" + outcome + "' is no decision on this step.",
          kind.equals("task")
              ? "Finish a task with approve."
              : "Use approve, approve-with-conditions or reject.");
    }
    if (outcome.equals(Tally.REJECT)) {
      need(given.reason(), "A rejection needs a reason.", "Say why.");
    } else {
      checklist(given, terms);
      evidence(terms, evidence);
    }
    Instant expire = given.conditionsExpire();
    if (outcome.equals(Tally.CONDITIONS)) {
      need(given.reason(), "Conditions need a reason.", "Say why.");
      boolean none = list(given.conditions()).stream().allMatch(String::isBlank);
      if (none) {
        throw bad("An approval with conditions names no condition.", "Write the conditions.");
      }
      if (expire == null) {
        expire = ApprovalOpening.after(now, terms.conditionsExpireIn());
      }
      if (expire == null || !expire.isAfter(now)) {
        throw bad("The conditions have no end in the future.", "Set when they expire.");
      }
    }
    read(given, evidence);
    return new NewVote(
        outcome,
        Objects.requireNonNullElse(given.reason(), ""),
        outcome.equals(Tally.CONDITIONS) ? list(given.conditions()) : List.of(),
        outcome.equals(Tally.CONDITIONS) ? expire : null,
        list(given.evidence()),
        list(given.checklist()),
        answers(given.answers(), terms.fields()));
  }

  private static void checklist(NewVote given, Terms terms) {
    for (String point : terms.checklist()) {
      if (!list(given.checklist()).contains(point)) {
        throw bad("The checklist point '" + point + "' is not confirmed.", "Confirm each point.");
      }
    }
  }

  /** Required evidence is a file of that name, with whatever ending. */
  private static void evidence(Terms terms, List<Approval.Evidence> evidence) {
    for (String name : terms.requiredEvidence()) {
      boolean there =
          evidence.stream()
              .anyMatch(file -> file.name().equals(name) || file.name().startsWith(name + "."));
      if (!there) {
        throw new ProblemException(
            409,
            ProblemCodes.EVIDENCE_MISSING,
            "The required evidence '" + name + "' is missing.",
            "Attach it, or let the step that makes it run first.",
            Map.of("evidence", name));
      }
    }
  }

  private static void read(NewVote given, List<Approval.Evidence> evidence) {
    for (String digest : list(given.evidence())) {
      if (evidence.stream().noneMatch(file -> file.sha256().equals(digest))) {
        throw bad(
            "No evidence of this step has the digest '" + digest + "'.",
            "Load the step again: its evidence has changed.");
      }
    }
  }

  private static Map<String, String> answers(
      Map<String, String> answers, List<Approval.Field> fields) {
    Map<String, String> given = Objects.requireNonNullElse(answers, Map.of());
    for (String id : given.keySet()) {
      if (fields.stream().noneMatch(field -> field.id().equals(id))) {
        throw bad("The form has no field '" + id + "'.", "Answer the fields of the form.");
      }
    }
    Map<String, String> kept = new LinkedHashMap<>();
    for (Approval.Field field : fields) {
      String answer = Objects.requireNonNullElse(given.get(field.id()), "").strip();
      if (!answer.isEmpty()) {
        fits(field, answer);
        kept.put(field.id(), answer);
      } else if (field.required()) {
        throw bad("The field '" + field.id() + "' needs an answer.", "Fill it in.");
      }
    }
    return Map.copyOf(kept);
  }

  private static void fits(Approval.Field field, String answer) {
    ValueType type = ValueType.get(field.type());
    if (type == null) {
      throw bad(
          "The field '%s' has the type '%s', which is none: no answer fits."
              .formatted(field.id(), field.type()),
          DRAW_AGAIN);
    }
    List<String> allowed =
        field.allowedValues().stream().filter(value -> Formats.fits(type, value.strip())).toList();
    if (allowed.isEmpty() && !field.allowedValues().isEmpty()) {
      throw bad(
          "The field '%s' allows only what is no %s (%s): no answer fits."
              .formatted(field.id(), field.type(), String.join(", ", field.allowedValues())),
          DRAW_AGAIN);
    }
    boolean open = allowed.isEmpty();
    if (!Formats.fits(type, answer)
        || !open && allowed.stream().map(String::strip).noneMatch(answer::equals)) {
      throw bad(
          "'" + answer + "' is no " + field.type() + " for the field '" + field.id() + "'.",
          open ? "Correct the answer." : "Use one of: " + String.join(", ", allowed) + ".");
    }
  }

  private static void need(String text, String detail, String hint) {
    if (text == null || text.isBlank()) {
      throw bad(detail, hint);
    }
  }

  private static List<String> list(List<String> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }
}
