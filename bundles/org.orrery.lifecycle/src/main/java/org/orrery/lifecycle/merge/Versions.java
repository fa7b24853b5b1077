package org.orrery.lifecycle.merge;

import org.orrery.lifecycle.snapshot.Item;

/** One item as the three drawings have it; null where one has none, never everywhere. */
record Versions(Item base, Item ours, Item theirs) {
  /** As a side has it: ours, theirs, or the base. */
  Item any() {
    return ours != null ? ours : theirs != null ? theirs : base;
  }

  String key() {
    return any().key();
  }

  boolean inBoth() {
    return ours != null && theirs != null;
  }
}
