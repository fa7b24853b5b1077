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
public final class Snapshot {
  private final Map<String, Item> items;

  public Snapshot(Map<String, Item> items) {
    this.items = new LinkedHashMap<>(items);
  }

  /**
   * Of items that nobody changes any more.
   *
   * @param items kept as they are
   */
  public Snapshot(LinkedHashMap<String, Item> items) {
    this.items = items;
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

  public Map<String, Item> items() {
    return Collections.unmodifiableMap(items);
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
    return items().values();
  }

  /** The element that an item is or belongs to. */
  public Item elementOf(Item item) {
    Item at = item;
    while (!at.isElement()) {
      at = items.get(at.parent());
    }
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot snapshot && items.equals(snapshot.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return items.toString();
  }
}
