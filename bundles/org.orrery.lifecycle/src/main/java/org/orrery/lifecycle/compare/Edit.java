package org.orrery.lifecycle.compare;

import org.orrery.lifecycle.snapshot.Item;

/**
 * An item before and after.
 *
 * @param before null when it is new
 * @param after null when it has gone
 */
record Edit(String key, Item before, Item after) {
  boolean isAddition() {
    return before == null;
  }

  boolean isRemoval() {
    return after == null;
  }

  /** Whether an element of another kind has taken the id. */
  boolean isReplacement() {
    return before != null && after != null && before.type() != after.type();
  }
}
