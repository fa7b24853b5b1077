package org.orrery.designer.parts;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.gef.EditPartViewer;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/**
 * Makes the parts of a large drawing in slices, stage by stage, between which the workbench lives.
 * UI thread.
 */
final class Growing {
  private static final String KEY = "org.orrery.designer.growing";

  /** Fewer elements are drawn sooner than anybody sees it. */
  private static final int LARGE = 12_000;

  private static final long SLICE_NANOS = 40_000_000;
  private static final int BREAK_MILLIS = 15;
  private static final int STEP = 4;

  private final EditPartViewer viewer;
  private final int all;
  private final BiConsumer<Integer, Integer> told;
  private boolean isOver;

  private Growing(EditPartViewer viewer, int all, BiConsumer<Integer, Integer> told) {
    this.viewer = viewer;
    this.all = all;
    this.told = told;
  }

  /** The stages and the like that are drawn so far. */
  static List<? extends Element> of(EditPartViewer viewer, Lifecycle lifecycle) {
    List<? extends Element> all = Graph.topLevel(lifecycle);
    return viewer.getProperty(KEY) instanceof Integer most && most < all.size()
        ? all.subList(0, most)
        : all;
  }

  /**
   * Begins with an empty ground when the drawing is large; to be called before it is shown.
   *
   * @param told hears how many of how many stages and the like are drawn
   * @return what grows; null when the drawing is not large
   */
  static Growing begin(
      EditPartViewer viewer, Lifecycle lifecycle, BiConsumer<Integer, Integer> told) {
    List<? extends Element> frames = Graph.topLevel(lifecycle);
    int count = lifecycle.getTransitions().size();
    for (Element frame : frames) {
      count += 1 + Graph.nodesIn(frame).size();
    }
    viewer.setProperty(KEY, count < LARGE ? null : 0);
    return count < LARGE ? null : new Growing(viewer, frames.size(), told);
  }

  void go() {
    if (isOver || viewer.getControl() == null || viewer.getControl().isDisposed()) {
      return;
    }
    LifecyclePart ground = (LifecyclePart) viewer.getContents();
    int drawn = (Integer) viewer.getProperty(KEY);
    for (long start = System.nanoTime(); drawn < all && System.nanoTime() - start < SLICE_NANOS; ) {
      drawn = Math.min(all, drawn + STEP);
      viewer.setProperty(KEY, drawn);
      ground.showStructure();
    }
    told.accept(drawn, all);
    if (drawn < all) {
      viewer.getControl().getDisplay().timerExec(BREAK_MILLIS, this::go);
    } else {
      viewer.setProperty(KEY, null);
      ground.showStructure();
    }
  }

  /** Stops where it is; another drawing is shown, or none. */
  void stop() {
    isOver = true;
  }
}
