package org.orrery.lifecycle.merge;

/** Whose word stands in a conflict. */
public enum Side {
  OURS,
  THEIRS
}
