package org.orrery.designer.theme;

import org.orrery.ui.ColorRole;

/** A family of kinds that share a colour: what the work is about. */
public enum Family {
  DATA(ColorRole.DATA, ColorRole.DATA_SOFT),
  BUILD(ColorRole.BUILD, ColorRole.BUILD_SOFT),
  ASSURE(ColorRole.ASSURE, ColorRole.ASSURE_SOFT),
  RELEASE(ColorRole.RELEASE, ColorRole.RELEASE_SOFT),
  OPERATE(ColorRole.OPERATE, ColorRole.OPERATE_SOFT),
  REACH(ColorRole.REACH, ColorRole.REACH_SOFT),
  HUMAN(ColorRole.HUMAN, ColorRole.HUMAN_SOFT),
  TRIGGER(ColorRole.TRIGGER, ColorRole.TRIGGER_SOFT),
  CONTROL(ColorRole.CONTROL, ColorRole.CONTROL_SOFT);

  /** Icons, borders, stripes. */
  final ColorRole strong;

  /** The ground behind icons. */
  final ColorRole tint;

  Family(ColorRole strong, ColorRole tint) {
    this.strong = strong;
    this.tint = tint;
  }
}
