package org.orrery.lifecycle.format;

/**
 * A comment or processing instruction of a drawing's file, and where it stands with its object.
 *
 * @param feature name of the list before whose value it stands; empty unless {@link Where#VALUE}
 * @param index of that value from 0; 0 unless {@link Where#VALUE}
 * @param markup as it is written, for example {@code <!-- agreed with the committee -->}
 * @param ownLine false when it follows other markup on the same line
 */
public record Comment(Where where, String feature, int index, String markup, boolean ownLine) {
  /** Where a comment stands. */
  public enum Where {
    /** Before the object; for the drawing itself, at the head of the file. */
    BEFORE,
    /** Inside the object, before a value of a list. */
    VALUE,
    /** Inside the object, after all that it holds. */
    END,
    /** After the drawing, at the foot of the file. */
    AFTER
  }
}
