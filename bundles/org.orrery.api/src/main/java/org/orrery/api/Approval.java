package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * A human step that waits for decisions, or is decided.
 *
 * @param kind approval, task or review
 * @param state open, approved, approved-with-conditions, rejected or cancelled
 * @param mayDecide whether the caller may vote now; {@code whyNot} says why not
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
    String whyNot) {

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
