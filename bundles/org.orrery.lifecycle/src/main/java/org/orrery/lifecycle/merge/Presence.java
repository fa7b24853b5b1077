package org.orrery.lifecycle.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.text.Phrases;

/**
 * Decides which items the merged drawing has.
 *
 * <p>What one side removed is gone, unless the other side changed it or something that stays needs
 * it: then it stays, with a conflict, since nothing that somebody drew may get lost unseen.
 */
final class Presence {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private final Sides sides;
  private final Findings findings;
  private final ItemMerge merge;
  private final Map<String, Item> kept = new LinkedHashMap<>();
  private final Deque<Item> unsettled = new ArrayDeque<>();
  private final Set<String> told = new HashSet<>();

  Presence(Sides sides, Findings findings) {
    this.sides = sides;
    this.findings = findings;
    merge = new ItemMerge(sides, findings);
  }

  /** The merged items, without what they hold, in the order of ours, then of theirs. */
  Map<String, Item> items() {
    List<Versions> all = sides.all();
    for (Versions item : all) {
      if (!item.any().isLayout() && stays(item) && !kept.containsKey(item.key())) {
        keep(item);
      }
    }
    settle();
    for (Versions item : all) {
      if (item.any().isLayout() && isShown(item) && !kept.containsKey(item.key())) {
        keep(item);
      }
    }
    settle();
    return kept;
  }

  private boolean stays(Versions versions) {
    Item base = versions.base();
    Item ours = versions.ours();
    Item theirs = versions.theirs();
    if (base == null || versions.inBoth()) {
      return true;
    }
    Item left = ours == null ? theirs : ours;
    if (!ItemMerge.isTouched(base, left)) {
      return false;
    }
    String key = left.key();
    told.add(key);
    Side chosen =
        findings.add(
            Conflict.Kind.REMOVED_AND_CHANGED,
            key,
            "",
            told(base, left, sides.was()),
            ours == null ? removed() : told(ours, base, sides.our()),
            theirs == null ? removed() : told(theirs, base, sides.their()),
            sides.say("merge.kept.changed"));
    return chosen != (ours == null ? Side.OURS : Side.THEIRS);
  }

  private String removed() {
    return sides.say("merge.removed");
  }

  /** What an item says; its place and its comments, too, where another version has others. */
  private String told(Item item, Item other, Phrases words) {
    List<String> told = new ArrayList<>();
    if (!ItemMerge.samePlace(item, other)) {
      told.add(merge.where(words, item));
    }
    told.add(words.facts(item.values()));
    if (!item.comments().equals(other.comments())) {
      item.comments().forEach(comment -> told.add(comment.markup()));
    }
    return told.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
  }

  /** A place or course stays with what it shows, unless a side that still has that dropped it. */
  private boolean isShown(Versions versions) {
    Item item = versions.any();
    if (item.type() == LANGUAGE.getLayout()) {
      return versions.base() == null || versions.inBoth();
    }
    EReference shown =
        item.type() == LANGUAGE.getShapeLayout()
            ? LANGUAGE.getShapeLayout_Element()
            : LANGUAGE.getEdgeLayout_Transition();
    String subject = item.text(shown);
    if (!kept.containsKey(subject)) {
      return false;
    }
    boolean droppedByOurs = versions.ours() == null && sides.ours().has(subject);
    boolean droppedByTheirs = versions.theirs() == null && sides.theirs().has(subject);
    return versions.base() == null || !(droppedByOurs || droppedByTheirs);
  }

  private void keep(Versions versions) {
    Item item = merge.merged(versions);
    kept.put(item.key(), item);
    unsettled.add(item);
    boolean againstARemoval = versions.base() != null && !versions.inBoth();
    if (againstARemoval && !item.isLayout()) {
      keepInside(versions.any());
    }
  }

  /** What comes back comes back whole; but the nodes of a stage stand for themselves. */
  private void keepInside(Item whole) {
    whole
        .children()
        .forEach(
            (slot, keys) -> {
              if (slot != LANGUAGE.getStage_Nodes()) {
                keys.stream()
                    .filter(key -> !kept.containsKey(key))
                    .map(sides::versions)
                    .forEach(this::keep);
              }
            });
  }

  /** Brings back what kept items stand in or refer to. */
  private void settle() {
    while (!unsettled.isEmpty()) {
      Item item = unsettled.remove();
      if (item.parent() != null) {
        need(item.parent(), item);
      }
      references(item.values(), item);
    }
  }

  private void references(Map<EStructuralFeature, Object> values, Item user) {
    values.forEach(
        (feature, value) -> {
          if (value instanceof List<?> many) {
            many.forEach(each -> reference(feature, each, user));
          } else {
            reference(feature, value, user);
          }
        });
  }

  private void reference(EStructuralFeature feature, Object value, Item user) {
    if (value instanceof Part part) {
      references(part.values(), user);
    } else if (feature instanceof EReference) {
      need((String) value, user);
    }
  }

  private void need(String key, Item user) {
    if (kept.containsKey(key) || !sides.know(key)) {
      return;
    }
    if (!user.isLayout() && told.add(key)) {
      String there = sides.say("merge.there");
      findings.add(
          Conflict.Kind.REMOVED_AND_USED,
          key,
          "",
          sides.base().has(key) ? sides.title(key) : "",
          sides.ours().has(key) ? there : removed(),
          sides.theirs().has(key) ? there : removed(),
          sides.say("merge.kept.needed", sides.title(user.key())));
    }
    keep(sides.versions(key));
  }
}
