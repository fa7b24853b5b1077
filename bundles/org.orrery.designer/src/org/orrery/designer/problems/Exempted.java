package org.orrery.designer.problems;

import java.time.LocalDate;
import org.orrery.designer.Annotations;

/**
 * A violation that is excepted in writing on the day of the proof.
 *
 * @param problem what it would be; it offers no fixes
 * @param owner person who answers for the exemption
 * @param expires last day on which it holds
 */
public record Exempted(
    Annotations.Problem problem, String owner, String reason, LocalDate expires) {}
