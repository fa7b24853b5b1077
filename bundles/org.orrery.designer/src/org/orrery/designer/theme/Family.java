package org.orrery.designer.theme;

/** A family of kinds that share a colour: what the work is about. */
public enum Family {
  DATA,
  BUILD,
  ASSURE,
  RELEASE,
  OPERATE,
  REACH,
  HUMAN,
  TRIGGER,
  CONTROL
}
