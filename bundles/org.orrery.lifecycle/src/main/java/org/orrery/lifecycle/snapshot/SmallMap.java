package org.orrery.lifecycle.snapshot;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A few entries in one array, in the order in which they were put in: a drawing of 20,000 elements
 * has more than 50,000 items, and what they hold should fit into the caches of the machine.
 * Immutable; nothing is null; looking up takes time in proportion to the number of entries.
 */
final class SmallMap<K, V> extends AbstractMap<K, V> {
  private static final SmallMap<?, ?> EMPTY = new SmallMap<>(new Object[0]);

  /** Key and value by turns. */
  private final Object[] entries;

  private SmallMap(Object[] entries) {
    this.entries = entries;
  }

  @SuppressWarnings("unchecked")
  static <K, V> SmallMap<K, V> copyOf(Map<? extends K, ? extends V> map) {
    if (map instanceof SmallMap<?, ?> small) {
      return (SmallMap<K, V>) small;
    }
    Builder builder = new Builder();
    map.forEach(builder::put);
    return builder.map(0);
  }

  /**
   * Puts entries together, each key once. One builder makes many maps, also while another is being
   * made: what was put in last is taken out first.
   */
  static final class Builder {
    private Object[] entries = new Object[16];
    private int length;

    /** Where the entries of a map begin that is put in from now on. */
    int begin() {
      return length;
    }

    void put(Object key, Object value) {
      if (length == entries.length) {
        entries = Arrays.copyOf(entries, 2 * length);
      }
      entries[length++] = key;
      entries[length++] = value;
    }

    /** Takes out the entries from a beginning on. */
    @SuppressWarnings("unchecked")
    <K, V> SmallMap<K, V> map(int begin) {
      SmallMap<K, V> map =
          length == begin
              ? (SmallMap<K, V>) EMPTY
              : new SmallMap<>(Arrays.copyOfRange(entries, begin, length));
      length = begin;
      return map;
    }
  }

  @Override
  public int size() {
    return entries.length / 2;
  }

  @Override
  @SuppressWarnings("unchecked")
  public V get(Object key) {
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i].equals(key)) {
        return (V) entries[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void forEach(BiConsumer<? super K, ? super V> action) {
    for (int i = 0; i < entries.length; i += 2) {
      action.accept((K) entries[i], (V) entries[i + 1]);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SmallMap<?, ?> small && Arrays.equals(entries, small.entries)
        || super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return SmallMap.this.size();
      }

      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<K, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < entries.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map.Entry<K, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry((K) entries[next - 2], (V) entries[next - 1]);
    }
  }
}
