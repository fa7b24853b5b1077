package org.orrery.rules;

import java.time.LocalDate;

/**
 * The result of one rule in force for one drawing.
 *
 * @param packDate date of the pack's edition
 */
public record Verdict(String rule, String pack, LocalDate packDate, Outcome outcome) {
  /** What the proof found. */
  public enum Outcome {
    /** Nothing speaks against it. */
    HOLDS,
    /** At least one element violates it without a valid exemption. */
    VIOLATED,
    /** Every violation is excepted in writing until after the day of the proof. */
    EXEMPTED,
    /** Nothing was found against it, but a limit was reached before everything was looked at. */
    NOT_PROVED
  }
}
