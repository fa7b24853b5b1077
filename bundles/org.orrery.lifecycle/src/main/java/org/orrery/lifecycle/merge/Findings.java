package org.orrery.lifecycle.merge;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;

/** Collects conflicts; those of the picture alone are notes, since ours does no harm there. */
final class Findings {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private final Sides sides;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Conflict> notes = new ArrayList<>();

  Findings(Sides sides) {
    this.sides = sides;
  }

  /** What both sides say about an item, in words. */
  void add(
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
    (layout ? notes : conflicts)
        .add(
            new Conflict(
                kind,
                element.text(LANGUAGE.getElement_Id()),
                element.type().getName(),
                sides.wordsOf(snapshot).name(element),
                item == element ? what : inside(key, what),
                base,
                ours,
                theirs,
                kept));
  }

  private static String inside(String key, String what) {
    String path = key.substring(key.lastIndexOf('/') + 1).replace(':', ' ').strip();
    return what.isEmpty() ? path : path + ", " + what;
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  List<Conflict> notes() {
    return List.copyOf(notes);
  }
}
