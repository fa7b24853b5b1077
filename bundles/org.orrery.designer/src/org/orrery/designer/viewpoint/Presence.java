package org.orrery.designer.viewpoint;

/** How much of an element is to be seen. */
public enum Presence {
  SHOWN,
  FADED,
  HIDDEN;

  /** The weaker of two. */
  public Presence and(Presence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
