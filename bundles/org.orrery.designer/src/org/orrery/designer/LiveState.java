package org.orrery.designer;

/** What a run does at an element just now. */
public enum LiveState {
  ACTIVE,
  WAITING,
  RETRYING,
  FAILED,
  COMPLETED,
  CANCELLED
}
