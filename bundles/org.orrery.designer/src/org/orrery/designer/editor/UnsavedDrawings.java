package org.orrery.designer.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.DrawingsBeside;

/**
 * What open drawings have that their files do not say yet, as copies that nobody edits, for those
 * that call them. UI thread.
 */
final class UnsavedDrawings {
  private static final Map<OpenDrawing, Lifecycle> COPIES = new HashMap<>();
  private static final List<Consumer<OpenDrawing>> LISTENERS = new CopyOnWriteArrayList<>();

  private UnsavedDrawings() {}

  /** Another copy of what a drawing has that is not saved; null when its file says all. */
  static void keep(OpenDrawing open, Lifecycle copy) {
    Lifecycle before = copy == null ? COPIES.remove(open) : COPIES.put(open, copy);
    if (copy != null || before != null) {
      tell(open);
    }
  }

  /** A drawing is what its file says since now. */
  static void saved(OpenDrawing open) {
    COPIES.remove(open);
    tell(open);
  }

  /** What lies beside a drawing: first what is open and not saved, then what files say. */
  static DrawingsBeside beside(OpenDrawing caller) {
    Map<Path, Lifecycle> copies = new HashMap<>();
    COPIES.forEach((open, copy) -> copies.put(open.path(), copy));
    return DrawingsBeside.of(caller.path(), copies);
  }

  /** Calls {@code heard} with each drawing that says something else to others, until it is run. */
  static Runnable listen(Consumer<OpenDrawing> heard) {
    LISTENERS.add(heard);
    return () -> LISTENERS.remove(heard);
  }

  private static void tell(OpenDrawing open) {
    LISTENERS.forEach(heard -> heard.accept(open));
  }
}
