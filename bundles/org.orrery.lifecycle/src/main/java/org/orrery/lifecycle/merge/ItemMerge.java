package org.orrery.lifecycle.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.text.Phrases;

/** Merges what both sides say about one item; what it holds is not looked at. */
final class ItemMerge {
  private final Sides sides;
  private final Findings findings;

  ItemMerge(Sides sides, Findings findings) {
    this.sides = sides;
    this.findings = findings;
  }

  /** The merged item; what it holds counts for nothing. */
  Item merged(Versions versions) {
    Item base = versions.base();
    Item ours = versions.ours();
    Item theirs = versions.theirs();
    if (!versions.inBoth() || ours.equals(theirs)) {
      return versions.any();
    }
    Item place = place(base, ours, theirs);
    Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    for (EStructuralFeature feature : place.type().getEAllStructuralFeatures()) {
      Object value = value(base, ours, theirs, feature);
      if (value != null) {
        values.put(feature, value);
      }
    }
    List<Comment> comments = comments(base, ours, theirs);
    return new Item(
        ours.key(), place.type(), place.parent(), place.slot(), values, Map.of(), comments);
  }

  /** Whether a side changed what the item itself says, or where it stands. */
  static boolean isTouched(Item base, Item side) {
    return !(samePlace(base, side)
        && base.values().equals(side.values())
        && base.comments().equals(side.comments()));
  }

  /** Kind and container belong together: not every kind can stand everywhere. */
  private Item place(Item base, Item ours, Item theirs) {
    if (samePlace(ours, theirs) || (base != null && samePlace(base, theirs))) {
      return ours;
    }
    if (base != null && samePlace(base, ours)) {
      return theirs;
    }
    Side chosen =
        findings.add(
            Conflict.Kind.PLACE,
            ours.key(),
            "",
            base == null ? "" : where(sides.was(), base),
            where(sides.our(), ours),
            where(sides.their(), theirs),
            sides.say("merge.kept.ours"));
    return chosen == Side.THEIRS ? theirs : ours;
  }

  /** Kind, name and container. */
  String where(Phrases words, Item item) {
    return item.parent() == null
        ? words.title(item)
        : sides.say("merge.in", words.title(item), words.name(item.parent()));
  }

  static boolean samePlace(Item one, Item other) {
    EClass type = one.type();
    EReference slot = one.slot();
    return type == other.type()
        && slot == other.slot()
        && Objects.equals(one.parent(), other.parent());
  }

  private Object value(Item base, Item ours, Item theirs, EStructuralFeature feature) {
    Object old = base == null ? null : base.values().get(feature);
    Object our = ours.values().get(feature);
    Object their = theirs.values().get(feature);
    if (Objects.equals(our, their) || Objects.equals(old, their)) {
      return our;
    }
    if (Objects.equals(old, our)) {
      return their;
    }
    if (feature.isMany() && !isCourse(ours)) {
      ValueList list = new ValueList(list(old), list(our), list(their));
      if (list.isConflict() && conflict(base, ours, theirs, feature) == Side.THEIRS) {
        list = new ValueList(list(old), list(their), list(our));
      }
      return list.merged().isEmpty() ? null : list.merged();
    }
    return conflict(base, ours, theirs, feature) == Side.THEIRS ? their : our;
  }

  /** The bend points of a line are one thing: half of a course leads nowhere. */
  private static boolean isCourse(Item item) {
    return item.isLayout();
  }

  private static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private Side conflict(Item base, Item ours, Item theirs, EStructuralFeature feature) {
    List<String> told = told(base, ours, theirs, feature, false);
    if (new HashSet<>(told).size() < told.size() && feature instanceof EReference) {
      told = told(base, ours, theirs, feature, true);
    }
    return findings.add(
        Conflict.Kind.VALUE,
        ours.key(),
        sides.words().label(feature),
        told.get(0),
        told.get(1),
        told.get(2),
        sides.say("merge.kept.ours"));
  }

  /** What the base and both sides say; with ids where elements of one name would look alike. */
  private List<String> told(
      Item base, Item ours, Item theirs, EStructuralFeature feature, boolean isWithIds) {
    return List.of(
        base == null ? "" : told(sides.was(), base, feature, isWithIds),
        told(sides.our(), ours, feature, isWithIds),
        told(sides.their(), theirs, feature, isWithIds));
  }

  private static String told(
      Phrases words, Item item, EStructuralFeature feature, boolean isWithIds) {
    return isWithIds ? words.references(item, feature) : words.value(item, feature);
  }

  /** Comments of both sides; they contradict nobody. */
  private static List<Comment> comments(Item base, Item ours, Item theirs) {
    List<Comment> old = base == null ? List.of() : base.comments();
    List<Comment> merged = new ArrayList<>();
    for (Object comment : new ValueList(old, ours.comments(), theirs.comments()).merged()) {
      merged.add((Comment) comment);
    }
    return merged;
  }
}
