package org.orrery.lifecycle.snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;

/**
 * All items of a drawing by key, in the order of the file; two are equal when the drawings are
 * written the same.
 */
public record Snapshot(Map<String, Item> items) {
  public Snapshot {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /**
   * The content of a drawing, as it would be written.
   *
   * @throws IllegalArgumentException when an element has no id or that of another one
   */
  public static Snapshot of(Lifecycle lifecycle) {
    return new Capture(lifecycle).snapshot();
  }

  /** A new drawing with this content. */
  public Lifecycle toLifecycle() {
    return new Restoration(this).lifecycle();
  }

  public Item root() {
    return items.get(Item.ROOT);
  }

  /** The item with a key, or null. */
  public Item get(String key) {
    return items.get(key);
  }

  public boolean has(String key) {
    return items.containsKey(key);
  }

  public Collection<Item> all() {
    return items.values();
  }

  /** The element that an item is or belongs to. */
  public Item elementOf(Item item) {
    Item at = item;
    while (!at.isElement()) {
      at = items.get(at.parent());
    }
    return at;
  }
}
