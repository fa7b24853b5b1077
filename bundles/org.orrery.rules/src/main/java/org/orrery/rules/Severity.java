package org.orrery.rules;

/** How much a violated rule weighs: only {@link #ERROR} keeps a drawing from being deployed. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
