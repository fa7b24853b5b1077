package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.compare.Change;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;

/** How the shapes of a compared drawing are marked: by what they are and by what they hold. */
final class Marks {
  static final String ADDED = "added";
  static final String REMOVED = "removed";
  static final String CHANGED = "changed";

  private final Map<String, String> marks = new HashMap<>();
  private final Map<String, List<String>> details = new HashMap<>();
  private final List<String> elsewhere = new ArrayList<>();

  /** Marks for the shapes that {@code places} of either side show. */
  Marks(Comparison comparison, Places before, Places after) {
    for (Change change : comparison.meaning()) {
      boolean gone = change.kind() == Change.Kind.REMOVED;
      Snapshot drawing = gone ? comparison.before() : comparison.after();
      Places places = gone ? before : after;
      String id = change.element();
      Item item = drawing.has(id) ? drawing.get(id) : drawing.root();
      while (item != null && !isShown(places, item)) {
        item = item.parent() == null ? null : drawing.get(item.parent());
      }
      String detail = change.kind().word() + " " + change.title() + ": " + change.detail();
      if (item == null) {
        elsewhere.add(detail);
      } else {
        boolean whole = item.key().equals(id);
        String mark =
            whole && gone ? REMOVED : whole && change.kind() == Change.Kind.ADDED ? ADDED : CHANGED;
        marks.merge(item.key(), mark, (old, now) -> old.equals(CHANGED) ? now : old);
        details.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(detail);
      }
    }
  }

  private static boolean isShown(Places places, Item item) {
    return places.of(item.key()) != null || Picture.isLine(item);
  }

  /** Empty when it is as before. */
  String of(String key) {
    return marks.getOrDefault(key, "");
  }

  List<String> detailsOf(String key) {
    return details.getOrDefault(key, List.of());
  }

  /** Changes of what the picture does not show: roles, metrics, environments. */
  List<String> elsewhere() {
    return elsewhere;
  }
}
