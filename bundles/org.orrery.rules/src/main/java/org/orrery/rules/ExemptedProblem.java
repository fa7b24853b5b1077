package org.orrery.rules;

import java.time.LocalDate;

/**
 * A problem that a written exemption covers on the day of the proof.
 *
 * @param owner person who answers for the exemption
 * @param control what is done instead of what the rule asks
 * @param expires last day on which it holds
 */
public record ExemptedProblem(
    Problem problem, String owner, String reason, String control, LocalDate expires) {}
