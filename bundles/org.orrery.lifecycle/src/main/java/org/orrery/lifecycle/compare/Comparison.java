package org.orrery.lifecycle.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.snapshot.Follower;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;
import org.orrery.lifecycle.text.Words;

/**
 * The differences between two drawings by the identity of their elements.
 *
 * <p>It has no differences exactly when both are written with the same bytes, and holds enough to
 * make the later drawing of the earlier one. Time and memory grow linearly, but for lists that were
 * re-ordered, which take n log n.
 */
public final class Comparison {
  private final Snapshot before;
  private final Snapshot after;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Change> changes;

  private Comparison(Snapshot before, Snapshot after, Words words) {
    this.before = before;
    this.after = after;
    Follower follower = new Follower(before, after);
    for (Item item : after.all()) {
      Item earlier = follower.earlier(item.key());
      if (!item.equals(earlier)) {
        edits.add(new Edit(item.key(), earlier, item));
      }
    }
    if (follower.isLeftOver()) {
      for (Item item : before.all()) {
        if (!after.has(item.key())) {
          edits.add(new Edit(item.key(), item, null));
        }
      }
    }
    changes = new Telling(before, after, words).tell(edits);
  }

  /**
   * Compares two drawings and tells the changes in English.
   *
   * @throws IllegalArgumentException when an element has no id or that of another one
   */
  public static Comparison of(Lifecycle before, Lifecycle after) {
    return of(before, after, Locale.ENGLISH);
  }

  /** As {@link #of(Lifecycle, Lifecycle)}, with the changes told in a language. */
  public static Comparison of(Lifecycle before, Lifecycle after, Locale language) {
    return new Comparison(Snapshot.of(before), Snapshot.of(after), new Words(language));
  }

  public static Comparison of(Snapshot before, Snapshot after) {
    return new Comparison(before, after, Words.ENGLISH);
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** All changes: those in the later order, then what was removed; layout last. */
  public List<Change> changes() {
    return changes;
  }

  /** Changes of what the life cycle is. */
  public List<Change> meaning() {
    return changes.stream().filter(change -> !change.layout()).toList();
  }

  /** Changes of the picture alone. */
  public List<Change> layout() {
    return changes.stream().filter(Change::layout).toList();
  }

  public Snapshot before() {
    return before;
  }

  public Snapshot after() {
    return after;
  }

  /** One line for each element whose meaning is different. */
  public List<ElementChange> elements() {
    Map<String, List<Change>> byElement = new LinkedHashMap<>();
    for (Change change : meaning()) {
      if (change.kind() != Change.Kind.COMMENTED) {
        String group =
            switch (change.kind()) {
              case ADDED -> "+" + change.element();
              case REMOVED -> "-" + change.element();
              default -> change.element();
            };
        byElement.computeIfAbsent(group, key -> new ArrayList<>()).add(change);
      }
    }
    return byElement.values().stream().map(Comparison::together).toList();
  }

  /**
   * The later drawing without what is different in the meaning of some elements. What hangs on that
   * is taken back as well: what leads to an element that goes, and what one that comes back needs;
   * where an element was re-ordered, its list has the earlier order again.
   *
   * @param elements ids as {@link ElementChange#element()} has them
   */
  public Lifecycle without(Set<String> elements) {
    Set<String> keys = new LinkedHashSet<>();
    for (Edit edit : edits) {
      Item item = edit.isRemoval() ? edit.before() : edit.after();
      Item owner = (edit.isRemoval() ? before : after).elementOf(item);
      boolean isWanted = elements.contains(owner.text(LifecyclePackage.eINSTANCE.getElement_Id()));
      if (isWanted && !item.isLayout()) {
        keys.add(edit.key());
      }
    }
    Set<String> lists = new HashSet<>();
    for (Change change : changes) {
      Item item = after.get(change.element());
      if (change.kind() == Change.Kind.REORDERED
          && elements.contains(change.element())
          && item != null) {
        lists.add(item.key());
        lists.add(item.parent());
      }
    }
    return new Reversal(before, after, edits).without(keys, lists).toLifecycle();
  }

  private static ElementChange together(List<Change> changes) {
    Change first = changes.get(0);
    boolean whole = first.kind() == Change.Kind.ADDED || first.kind() == Change.Kind.REMOVED;
    return new ElementChange(
        whole ? first.kind() : Change.Kind.CHANGED,
        first.element(),
        first.elementKind(),
        first.name(),
        changes.stream().map(Change::detail).collect(Collectors.joining("; ")));
  }

  /**
   * A new drawing: the given one with these changes.
   *
   * @throws IllegalArgumentException when it is not the drawing that was compared; names the
   *     element in which it differs
   */
  public Lifecycle applyTo(Lifecycle drawing) {
    Map<String, Item> items = new LinkedHashMap<>(Snapshot.of(drawing).items());
    for (Edit edit : edits) {
      Item replaced =
          edit.isRemoval() ? items.remove(edit.key()) : items.put(edit.key(), edit.after());
      boolean asExpected = edit.isAddition() ? replaced == null : edit.before().equals(replaced);
      if (!asExpected) {
        throw new IllegalArgumentException(
            "The changes were made to another drawing: '" + edit.key() + "' is different.");
      }
    }
    return new Snapshot(items).toLifecycle();
  }
}
