package org.orrery.lifecycle.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;

/**
 * Takes some changes between two drawings back. What hangs on them goes with them: what was put
 * into or led to something new goes with it, and something removed comes back with its place and
 * with all that it stands in or refers to. Time grows linearly.
 */
final class Reversal {
  private final Snapshot before;
  private final Snapshot after;
  private final Map<String, Edit> edits = new LinkedHashMap<>();
  private final Map<String, List<String>> users = new HashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Set<String> inEarlierOrder = new HashSet<>();
  private final Deque<String> due = new ArrayDeque<>();

  Reversal(Snapshot before, Snapshot after, List<Edit> edits) {
    this.before = before;
    this.after = after;
    edits.forEach(edit -> this.edits.put(edit.key(), edit));
    after.all().forEach(item -> needs(item, key -> uses(key, item)));
    before.all().stream().filter(Item::isLayout).forEach(i -> needs(i, key -> uses(key, i)));
  }

  /**
   * The later drawing without some edits and what hangs on them.
   *
   * @param lists keys of what holds its items in the earlier order again
   */
  Snapshot without(Set<String> keys, Set<String> lists) {
    keys.forEach(this::take);
    inEarlierOrder.addAll(lists);
    while (!due.isEmpty()) {
      follow(edits.get(due.poll()));
    }
    Map<String, Item> items = new LinkedHashMap<>(after.items());
    for (String key : taken) {
      Item earlier = before.get(key);
      if (earlier == null) {
        items.remove(key);
      } else {
        items.put(key, earlier);
      }
    }
    return new Snapshot(held(items));
  }

  private void uses(String key, Item user) {
    users.computeIfAbsent(key, none -> new ArrayList<>()).add(user.key());
  }

  private void take(String key) {
    if (edits.containsKey(key) && taken.add(key)) {
      due.add(key);
    }
  }

  private void follow(Edit edit) {
    if (edit.before() == null || edit.isReplacement()) {
      users.getOrDefault(edit.key(), List.of()).forEach(this::take);
    }
    if (edit.before() != null) {
      needs(
          edit.before(),
          key -> {
            if (!after.has(key)) {
              take(key);
            }
          });
    }
    if (edit.isRemoval()) {
      users.getOrDefault(edit.key(), List.of()).forEach(this::take);
    }
  }

  /** Tells the keys of what an item stands in and refers to. */
  private static void needs(Item item, Consumer<String> each) {
    if (item.parent() != null) {
      each.accept(item.parent());
    }
    references(item.values(), each);
  }

  private static void references(Map<EStructuralFeature, Object> values, Consumer<String> each) {
    values.forEach(
        (feature, value) -> {
          List<?> all = value instanceof List<?> many ? many : List.of(value);
          for (Object one : all) {
            if (one instanceof Part part) {
              references(part.values(), each);
            } else if (feature instanceof EReference) {
              each.accept((String) one);
            }
          }
        });
  }

  /** The items, each holding what says that it stands in it. */
  private Map<String, Item> held(Map<String, Item> items) {
    Map<String, Map<EReference, Set<String>>> inside = new HashMap<>();
    for (Item item : items.values()) {
      if (item.parent() != null) {
        inside
            .computeIfAbsent(item.parent(), none -> new LinkedHashMap<>())
            .computeIfAbsent(item.slot(), none -> new LinkedHashSet<>())
            .add(item.key());
      }
    }
    Map<String, Item> result = new LinkedHashMap<>();
    for (Item item : items.values()) {
      Map<EReference, List<String>> children = new LinkedHashMap<>();
      for (EReference slot : item.type().getEAllContainments()) {
        Set<String> members =
            inside.getOrDefault(item.key(), Map.of()).getOrDefault(slot, Set.of());
        if (!members.isEmpty()) {
          children.put(slot, ordered(item.key(), slot, members));
        }
      }
      result.put(item.key(), item.holding(children));
    }
    return result;
  }

  /** In the order of the one drawing, with what only the other one knows behind what it follows. */
  private List<String> ordered(String parent, EReference slot, Set<String> members) {
    boolean isEarlier = taken.contains(parent) || inEarlierOrder.contains(parent);
    List<String> order = new ArrayList<>(children(isEarlier ? before : after, parent, slot));
    order.retainAll(members);
    Set<String> known = new HashSet<>(order);
    String previous = null;
    for (String key : children(isEarlier ? after : before, parent, slot)) {
      if (members.contains(key)) {
        if (known.add(key)) {
          order.add(previous == null ? 0 : order.indexOf(previous) + 1, key);
        }
        previous = key;
      }
    }
    members.stream().filter(known::add).forEach(order::add);
    return order;
  }

  private static List<String> children(Snapshot of, String parent, EReference slot) {
    Item item = of.get(parent);
    return item == null
        ? List.of()
        : Objects.requireNonNullElse(item.children().get(slot), List.of());
  }
}
