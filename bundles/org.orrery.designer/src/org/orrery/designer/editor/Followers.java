package org.orrery.designer.editor;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.function.Supplier;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;

/**
 * Lets what stands around a drawing follow an act when the drawing itself has been painted: each
 * once for all acts until then, and all before the next key, click or menu. UI thread.
 */
public final class Followers {
  /** Of a single pixel GTK tells nothing. */
  private static final int LEAST_PAINTED = 2;

  /** Nothing is painted of a window that nobody sees. */
  private static final int LONGEST_MILLIS = 100;

  /** Longer than rules are mostly asked after an act, and shorter than anybody sees. */
  private static final int HELD_MILLIS = 40;

  private static final int[] INPUT = {
    SWT.Traverse, SWT.KeyDown, SWT.MouseDown, SWT.MenuDetect, SWT.Show
  };

  /** What follows, unless its owner is gone by then. */
  private record Follower(Widget owner, Runnable update) {
    void run() {
      if (owner == null || !owner.isDisposed()) {
        update.run();
      }
    }
  }

  private final Display display = Display.getCurrent();
  private final Supplier<FigureCanvas> drawing;
  private final SequencedSet<Follower> waiting = new LinkedHashSet<>();
  private final SequencedSet<Follower> due = new LinkedHashSet<>();
  private final Listener painted = event -> painted();
  private final Listener input = this::heard;
  private final Runnable late = this::late;
  private FigureCanvas watched;
  private boolean isListening;
  private boolean isLate;
  private boolean isHeld;

  /** {@code drawing} is where the drawing is painted; null while there is none. */
  Followers(Supplier<FigureCanvas> drawing) {
    this.drawing = drawing;
  }

  /** Runs {@code update} when the drawing has been painted, unless {@code owner} is gone then. */
  public void post(Widget owner, Runnable update) {
    if (waiting.isEmpty()) {
      display.asyncExec(this::watch);
    }
    waiting.add(new Follower(owner, update));
    listen(true);
  }

  /** Lets the drawing show first what is asked about an act, unless that takes long. */
  public void hold(boolean now) {
    isHeld = now;
  }

  /** Lets all follow at once; whether anything had to. */
  public boolean flush() {
    boolean isAny = !waiting.isEmpty() || !due.isEmpty();
    gather();
    while (!due.isEmpty()) {
      due.removeFirst().run();
    }
    listen(!waiting.isEmpty());
    return isAny;
  }

  /** Menus are shown as other controls are, which nobody acts with. */
  private void heard(Event event) {
    if (event.type != SWT.Show || event.widget instanceof Menu) {
      flush();
    }
  }

  /** What an act has changed goes to the system, to be painted with its next frame. */
  private void watch() {
    FigureCanvas canvas = drawing.get();
    if (waiting.isEmpty() || watched != null) {
      return;
    }
    if (canvas == null || canvas.isDisposed() || !canvas.isVisible()) {
      painted();
      return;
    }
    canvas.getLightweightSystem().getUpdateManager().performUpdate();
    watched = canvas;
    watched.addListener(SWT.Paint, painted);
    watched.redraw(0, 0, LEAST_PAINTED, LEAST_PAINTED, false);
    isLate = false;
    display.timerExec(LONGEST_MILLIS, late);
  }

  /** Waits once more: a thread that had no time until now has not come to paint. */
  private void late() {
    if (isLate) {
      painted();
    } else {
      isLate = true;
      display.timerExec(LONGEST_MILLIS, late);
    }
  }

  private void painted() {
    gather();
    if (isHeld) {
      display.timerExec(HELD_MILLIS, this::runNext);
    } else {
      display.asyncExec(this::runNext);
    }
  }

  /** All that waited is due. */
  private void gather() {
    due.addAll(waiting);
    waiting.clear();
    if (watched != null && !watched.isDisposed()) {
      watched.removeListener(SWT.Paint, painted);
    }
    watched = null;
    display.timerExec(-1, late);
  }

  /** One at a time, so that events come between. */
  private void runNext() {
    if (!due.isEmpty()) {
      display.asyncExec(this::runNext);
      due.removeFirst().run();
    }
    listen(!waiting.isEmpty() || !due.isEmpty());
  }

  private void listen(boolean now) {
    if (now != isListening) {
      isListening = now;
      for (int type : INPUT) {
        if (now) {
          display.addFilter(type, input);
        } else {
          display.removeFilter(type, input);
        }
      }
    }
  }
}
