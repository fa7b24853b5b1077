package org.orrery.lifecycle.snapshot;

import java.util.Iterator;

/**
 * Finds the items of one drawing in another, as a rule an earlier one. It goes through both side by
 * side and looks up only what stands elsewhere: looking up everything leads all over the memory,
 * and grows slower with the drawing.
 */
public final class Follower {
  private final Snapshot before;
  private final Snapshot after;
  private final Iterator<Item> following;
  private Item next;
  private int found;

  public Follower(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.following = before.all().iterator();
    advance();
  }

  /** The earlier item of a key, or null; to be asked once for each item, in the later order. */
  public Item earlier(String key) {
    if (next == null || !next.key().equals(key)) {
      return lookedUp(key);
    }
    Item item = next;
    advance();
    found++;
    return item;
  }

  /** Whether an earlier item was not found again. */
  public boolean isLeftOver() {
    return found < before.all().size();
  }

  private Item lookedUp(String key) {
    Item item = before.get(key);
    if (item != null) {
      found++;
      while (next != null && !after.has(next.key())) {
        advance();
      }
      if (next == item) {
        advance();
      }
    }
    return item;
  }

  private void advance() {
    next = following.hasNext() ? following.next() : null;
  }
}
