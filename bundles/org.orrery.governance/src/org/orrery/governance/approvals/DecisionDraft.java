package org.orrery.governance.approvals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a person has begun to write about an approval and has not given yet.
 *
 * @param outcome what is chosen, or null
 * @param confirmed the points of the checklist that are confirmed
 * @param reason as it is written, blanks and all
 * @param conditions as they are written
 * @param expiry the last day of the conditions
 * @param answers to the fields of a task, by the fields' ids
 */
record DecisionDraft(
    String outcome,
    Set<String> confirmed,
    String reason,
    String conditions,
    LocalDate expiry,
    Map<String, String> answers) {}
