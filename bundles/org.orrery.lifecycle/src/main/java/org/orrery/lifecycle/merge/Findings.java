package org.orrery.lifecycle.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;

/** Collects conflicts; those of the picture alone are notes, since ours does no harm there. */
final class Findings {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private final Sides sides;
  private final Map<Conflict, Side> choices;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Conflict> notes = new ArrayList<>();

  Findings(Sides sides, Map<Conflict, Side> choices) {
    this.sides = sides;
    this.choices = Map.copyOf(choices);
  }

  /**
   * Notes what both sides say about an item, in words.
   *
   * @return whose word was chosen; null when nobody chose
   */
  Side add(
      Conflict.Kind kind,
      String key,
      String what,
      String base,
      String ours,
      String theirs,
      String kept) {
    Snapshot snapshot = sides.knowing(key);
    Item item = snapshot.get(key);
    Item element = snapshot.elementOf(item);
    boolean layout = item.isLayout();
    Conflict conflict =
        new Conflict(
            kind,
            element.text(LANGUAGE.getElement_Id()),
            element.type().getName(),
            sides.wordsOf(snapshot).name(element),
            item == element ? what : inside(item, what),
            base,
            ours,
            theirs,
            kept,
            sides.words().language());
    (layout ? notes : conflicts).add(conflict);
    return choices.get(conflict);
  }

  /** Whether theirs was chosen where an element of theirs finds its place taken. */
  boolean givesPlaceTo(String key) {
    Snapshot snapshot = sides.knowing(key);
    String element = snapshot.elementOf(snapshot.get(key)).text(LANGUAGE.getElement_Id());
    return sides.theirs().has(key)
        && !sides.ours().has(key)
        && choices.entrySet().stream()
            .filter(choice -> choice.getValue() == Side.THEIRS)
            .map(Map.Entry::getKey)
            .anyMatch(c -> c.kind() == Conflict.Kind.TAKEN && c.element().equals(element));
  }

  /** What is held, as its key tells it, with the slot in words. */
  private String inside(Item item, String what) {
    String last = item.key().substring(item.key().lastIndexOf('/') + 1);
    String name = last.substring(last.indexOf(':') + 1);
    String path = (sides.words().label(item.slot()) + " " + name).strip();
    return what.isEmpty() ? path : path + ", " + what;
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  List<Conflict> notes() {
    return List.copyOf(notes);
  }
}
