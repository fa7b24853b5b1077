package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * A human step that waits for decisions, or is decided.
 *
 * @param kind approval, task or review
 * @param state open, approved, approved-with-conditions, conditions-expired (they ended unmet),
 *     rejected or cancelled
 * @param fields form of a task; its answers go into the vote
 * @param mayDecide whether the caller may vote now; {@code whyNot} says why not
 * @param mayDelegate whether the caller may hand the decision on now
 * @param mayMeetConditions whether the caller may say now that the conditions are met
 */
public record Approval(
    String id,
    String run,
    String lifecycleName,
    String element,
    String name,
    String kind,
    String model,
    Integer version,
    String state,
    List<String> roles,
    int quorum,
    boolean eachRole,
    boolean fourEyes,
    List<String> checklist,
    List<String> requiredEvidence,
    List<Evidence> evidence,
    List<Vote> votes,
    Instant created,
    Instant due,
    boolean escalated,
    boolean mayDecide,
    String whyNot,
    List<Field> fields,
    boolean mayDelegate,
    boolean mayMeetConditions) {

  /**
   * A step without a form, of which the caller may hand on nothing and has no conditions to meet.
   */
  public Approval(
      String id,
      String run,
      String lifecycleName,
      String element,
      String name,
      String kind,
      String model,
      Integer version,
      String state,
      List<String> roles,
      int quorum,
      boolean eachRole,
      boolean fourEyes,
      List<String> checklist,
      List<String> requiredEvidence,
      List<Evidence> evidence,
      List<Vote> votes,
      Instant created,
      Instant due,
      boolean escalated,
      boolean mayDecide,
      String whyNot) {
    this(
        id,
        run,
        lifecycleName,
        element,
        name,
        kind,
        model,
        version,
        state,
        roles,
        quorum,
        eachRole,
        fourEyes,
        checklist,
        requiredEvidence,
        evidence,
        votes,
        created,
        due,
        escalated,
        mayDecide,
        whyNot,
        List.of(),
        false,
        false);
  }

  /**
   * A field of a task's form.
   *
   * @param type a value type of the language
   * @param unit of the answer; null or empty when it has none
   */
  public record Field(
      String id,
      String name,
      String type,
      String unit,
      boolean required,
      List<String> allowedValues) {}

  /** A document beside the decision; fetched as an artifact by its digest. */
  public record Evidence(String name, String sha256, String format, long bytes) {}

  /** A person's decision. */
  public record Vote(
      String by,
      String role,
      String outcome,
      String reason,
      List<String> conditions,
      Instant conditionsExpire,
      List<String> evidence,
      Instant at) {}
}
