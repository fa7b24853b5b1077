package org.orrery.designer.properties;

/** Shows and edits one feature. */
interface FeatureEditor {
  /** Shows the value as it is now, unless it is just being typed. */
  void refresh();
}
