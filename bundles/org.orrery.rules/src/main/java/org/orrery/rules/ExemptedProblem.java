package org.orrery.rules;

import java.time.LocalDate;

/**
 * A problem that a written exemption covers on the day of the proof.
 *
 * @param owner person who answers for the exemption
 * @param expires last day on which it holds
 */
public record ExemptedProblem(Problem problem, String owner, String reason, LocalDate expires) {}
