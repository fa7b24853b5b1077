package org.orrery.lifecycle.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> keys = new LinkedHashSet<>(sides.ours().items().keySet());
    keys.addAll(sides.theirs().items().keySet());
    for (String key : keys) {
      if (!sides.any(key).isLayout() && stays(key) && !kept.containsKey(key)) {
        keep(key);
      }
    }
    settle();
    for (String key : keys) {
      if (sides.any(key).isLayout() && isShown(key) && !kept.containsKey(key)) {
        keep(key);
      }
    }
    settle();
    return kept;
  }

  private boolean stays(String key) {
    Item base = sides.base().get(key);
    Item ours = sides.ours().get(key);
    Item theirs = sides.theirs().get(key);
    if (base == null || (ours != null && theirs != null)) {
      return true;
    }
    Item left = ours == null ? theirs : ours;
    if (!ItemMerge.isTouched(base, left)) {
      return false;
    }
    told.add(key);
    Side chosen =
        findings.add(
            Conflict.Kind.REMOVED_AND_CHANGED,
            key,
            "",
            facts(base, sides.was()),
            ours == null ? removed() : facts(ours, sides.our()),
            theirs == null ? removed() : facts(theirs, sides.their()),
            sides.say("merge.kept.changed"));
    return chosen != (ours == null ? Side.OURS : Side.THEIRS);
  }

  private String removed() {
    return sides.say("merge.removed");
  }

  private static String facts(Item item, Phrases words) {
    return words.facts(item.values());
  }

  /** A place or course stays with what it shows, unless a side that still has that dropped it. */
  private boolean isShown(String key) {
    Item item = sides.any(key);
    if (item.type() == LANGUAGE.getLayout()) {
      return !sides.base().has(key) || (sides.ours().has(key) && sides.theirs().has(key));
    }
    EReference shown =
        item.type() == LANGUAGE.getShapeLayout()
            ? LANGUAGE.getShapeLayout_Element()
            : LANGUAGE.getEdgeLayout_Transition();
    String subject = item.text(shown);
    if (!kept.containsKey(subject)) {
      return false;
    }
    boolean inOurs = sides.ours().has(key);
    boolean inTheirs = sides.theirs().has(key);
    boolean droppedByOurs = !inOurs && sides.ours().has(subject);
    boolean droppedByTheirs = !inTheirs && sides.theirs().has(subject);
    return !sides.base().has(key) || !(droppedByOurs || droppedByTheirs);
  }

  private void keep(String key) {
    Item item = merge.merged(key);
    kept.put(key, item);
    unsettled.add(item);
    boolean againstARemoval =
        sides.base().has(key) && !(sides.ours().has(key) && sides.theirs().has(key));
    if (againstARemoval && !item.isLayout()) {
      keepInside(sides.any(key));
    }
  }

  /** What comes back comes back whole; but the nodes of a stage stand for themselves. */
  private void keepInside(Item whole) {
    whole
        .children()
        .forEach(
            (slot, keys) -> {
              if (slot != LANGUAGE.getStage_Nodes()) {
                keys.stream().filter(key -> !kept.containsKey(key)).forEach(this::keep);
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
          List<?> all = value instanceof List<?> many ? many : List.of(value);
          for (Object each : all) {
            if (each instanceof Part part) {
              references(part.values(), user);
            } else if (feature instanceof EReference) {
              need((String) each, user);
            }
          }
        });
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
    keep(key);
  }
}
