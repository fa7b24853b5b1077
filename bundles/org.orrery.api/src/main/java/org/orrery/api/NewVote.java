package org.orrery.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A decision to be given.
 *
 * @param outcome approve, approve-with-conditions or reject
 * @param reason required for a rejection and for conditions
 * @param conditions required with approve-with-conditions
 * @param conditionsExpire end of the conditions
 * @param evidence digests of the evidence that was read
 * @param checklist the confirmed points of the checklist
 * @param answers answers to a task's fields by their ids; null when there is no form
 */
public record NewVote(
    String outcome,
    String reason,
    List<String> conditions,
    Instant conditionsExpire,
    List<String> evidence,
    List<String> checklist,
    Map<String, String> answers) {

  /** A decision without a form. */
  public NewVote(
      String outcome,
      String reason,
      List<String> conditions,
      Instant conditionsExpire,
      List<String> evidence,
      List<String> checklist) {
    this(outcome, reason, conditions, conditionsExpire, evidence, checklist, null);
  }
}
