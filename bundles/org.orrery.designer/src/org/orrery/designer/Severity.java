package org.orrery.designer;

/** How grave a problem is, the gravest last. */
public enum Severity {
  INFO,
  WARNING,
  ERROR
}
