package org.orrery.lifecycle.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;
import org.orrery.lifecycle.text.Phrases;

/** Puts merged items into their containers, in order, and leaves out what cannot be. */
final class Assembly {
  private final Sides sides;
  private final Findings findings;
  private final Map<String, Item> loose;
  private final Map<String, Map<EReference, List<String>>> members = new LinkedHashMap<>();
  private final LinkedHashMap<String, Item> placed = new LinkedHashMap<>();

  Assembly(Sides sides, Findings findings, Map<String, Item> loose) {
    this.sides = sides;
    this.findings = findings;
    this.loose = loose;
  }

  Snapshot snapshot() {
    for (Item item : loose.values()) {
      if (item.parent() != null) {
        members
            .computeIfAbsent(item.parent(), key -> new LinkedHashMap<>())
            .computeIfAbsent(item.slot(), key -> new ArrayList<>())
            .add(item.key());
      }
    }
    place(loose.get(Item.ROOT));
    if (placed.size() < loose.size()) {
      loose.values().stream().filter(item -> !placed.containsKey(item.key())).forEach(this::lost);
    }
    placed.replaceAll((key, item) -> isWhole(item.values()) ? item : resolved(item));
    return new Snapshot(placed);
  }

  private void place(Item item) {
    Map<EReference, List<String>> inside = members.get(item.key());
    if (inside == null) {
      placed.put(item.key(), item.children().isEmpty() ? item : item.holding(Map.of()));
      return;
    }
    placed.put(item.key(), null);
    Map<EReference, List<String>> children = new LinkedHashMap<>();
    for (EReference slot : item.type().getEAllContainments()) {
      List<String> here = inside.getOrDefault(slot, List.of());
      if (!here.isEmpty()) {
        List<String> ordered = ordered(item, slot, here);
        List<String> fitting = slot.isMany() ? ordered : ordered.subList(0, 1);
        children.put(slot, List.copyOf(fitting));
        fitting.forEach(key -> place(loose.get(key)));
      }
    }
    placed.put(item.key(), item.holding(children));
  }

  private List<String> ordered(Item item, EReference slot, List<String> here) {
    List<String> base = keys(sides.base(), item, slot);
    List<String> ours = keys(sides.ours(), item, slot);
    List<String> theirs = keys(sides.theirs(), item, slot);
    if (here.equals(ours) && here.equals(theirs)) {
      return here;
    }
    Sequence<String> order = new Sequence<>(base, ours, theirs, new LinkedHashSet<>(here));
    if (order.isConflict()) {
      Side chosen =
          findings.add(
              Conflict.Kind.ORDER,
              item.key(),
              sides.say("merge.order", sides.words().label(slot)),
              names(base),
              names(ours),
              names(theirs),
              sides.say("merge.kept.ours"));
      if (chosen == Side.THEIRS) {
        order = new Sequence<>(base, theirs, ours, new LinkedHashSet<>(here));
      }
    }
    return slot.isMany() ? order.merged() : oursFirst(order.merged());
  }

  private List<String> oursFirst(List<String> keys) {
    List<String> sorted = new ArrayList<>(keys);
    sorted.sort(
        Comparator.comparing((String key) -> !findings.givesPlaceTo(key))
            .thenComparing(key -> !sides.ours().has(key)));
    return sorted;
  }

  private static List<String> keys(Snapshot side, Item item, EReference slot) {
    Item there = side.get(item.key());
    return there == null ? List.of() : there.children().getOrDefault(slot, List.of());
  }

  private String names(List<String> keys) {
    Set<String> names = new LinkedHashSet<>();
    keys.forEach(key -> names.add(words(key).name(sides.any(key))));
    if (names.size() < keys.size()) {
      names.clear();
      keys.forEach(key -> names.add(clearly(key)));
    }
    return String.join(", ", names);
  }

  private String clearly(String key) {
    Item item = sides.any(key);
    return item.isElement() ? words(key).reference(item) : words(key).name(item);
  }

  private Phrases words(String key) {
    return sides.wordsOf(sides.knowing(key));
  }

  /** An item whose place is taken, or whose container is of another kind now. */
  private void lost(Item item) {
    Item ours = sides.ours().get(item.key());
    Item theirs = sides.theirs().get(item.key());
    findings.add(
        Conflict.Kind.TAKEN,
        item.key(),
        "",
        "",
        ours == null ? "" : sides.our().facts(ours.values()),
        theirs == null ? "" : sides.their().facts(theirs.values()),
        sides.say("merge.left.taken", sides.title(item.parent())));
  }

  /** Whether all that is referred to is there, as nearly always. */
  private boolean isWhole(Map<EStructuralFeature, Object> values) {
    for (Map.Entry<EStructuralFeature, Object> each : values.entrySet()) {
      boolean isWhole =
          each.getValue() instanceof List<?> many
              ? many.stream().allMatch(one -> isWhole(each.getKey(), one))
              : isWhole(each.getKey(), each.getValue());
      if (!isWhole) {
        return false;
      }
    }
    return true;
  }

  private boolean isWhole(EStructuralFeature feature, Object value) {
    return value instanceof Part part
        ? isWhole(part.values())
        : !(feature instanceof EReference reference) || isThere(reference, value);
  }

  private boolean isThere(EReference reference, Object key) {
    Item target = placed.get(key);
    return target != null && reference.getEReferenceType().isSuperTypeOf(target.type());
  }

  private Item resolved(Item item) {
    return item.with(resolved(item, item.values()), item.comments());
  }

  private Map<EStructuralFeature, Object> resolved(
      Item item, Map<EStructuralFeature, Object> values) {
    Map<EStructuralFeature, Object> result = new LinkedHashMap<>();
    values.forEach(
        (feature, value) -> {
          Object found = resolved(item, feature, value);
          if (found != null) {
            result.put(feature, found);
          }
        });
    return result;
  }

  private Object resolved(Item item, EStructuralFeature feature, Object value) {
    if (value instanceof List<?> many) {
      List<Object> all = new ArrayList<>();
      for (Object each : many) {
        Object one = resolved(item, feature, each);
        if (one != null) {
          all.add(one);
        }
      }
      return all.isEmpty() ? null : all;
    }
    if (value instanceof Part part) {
      return new Part(part.type(), resolved(item, part.values()), part.comments());
    }
    if (!(feature instanceof EReference reference) || isThere(reference, value)) {
      return value;
    }
    findings.add(
        Conflict.Kind.TAKEN,
        item.key(),
        sides.words().label(feature),
        "",
        sides.title((String) value),
        "",
        sides.say("merge.left.gone"));
    return null;
  }
}
