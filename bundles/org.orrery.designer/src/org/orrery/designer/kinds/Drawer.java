package org.orrery.designer.kinds;

/** A drawer of the palette; {@code drawer.NAME} is its text. */
public enum Drawer {
  FLOW,
  TRIGGERS,
  DATA_AND_BUILD,
  ASSURANCE,
  PEOPLE,
  RELEASE,
  OPERATION,
  REACH,
  STAGES,
  DEFINITIONS,
  PIPELINES
}
