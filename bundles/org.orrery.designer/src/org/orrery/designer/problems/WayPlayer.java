package org.orrery.designer.problems;

import org.eclipse.swt.widgets.Display;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.editor.Showing;
import org.orrery.rules.Counterexample;
import org.orrery.ui.Motion;

/**
 * Shows a run that violates a rule on the drawing, one step after the other: played, or step by
 * step. Esc ends it, and so does any change of the drawing. Who wants less motion sees all steps,
 * numbered, at once. UI thread.
 */
public final class WayPlayer {
  private static final int STEP_MILLIS = 900;

  private final LifecycleEditor editor;
  private final Counterexample way;
  private final Runnable changed;
  private final WayMarks marks;
  private final Showing showing;
  private final Display display;
  private final Runnable tick = this::tick;
  private int at;
  private boolean isPlaying;

  /** {@code changed} is called whenever the step, or whether it plays, is another. */
  WayPlayer(LifecycleEditor editor, Counterexample way, Runnable changed) {
    this.editor = editor;
    this.way = way;
    this.changed = changed;
    marks = new WayMarks(editor, way);
    showing = new Showing(editor, this::ended);
    display = showing.display();
  }

  /** Begins at the first step; plays on unless less motion is wanted. */
  void start() {
    if (Motion.isReduced()) {
      show(way.steps().size() - 1);
    } else {
      at = 0;
      play();
    }
  }

  /** Goes on from the step that is shown; from the first when the last is shown. */
  void play() {
    if (at >= way.steps().size() - 1) {
      at = 0;
    }
    isPlaying = true;
    mark();
    display.timerExec(STEP_MILLIS, tick);
  }

  void pause() {
    isPlaying = false;
    display.timerExec(-1, tick);
    mark();
  }

  /** Shows all steps up to one, from 0, and stays there. */
  void show(int step) {
    at = Math.max(0, Math.min(step, way.steps().size() - 1));
    pause();
  }

  void stop() {
    showing.end();
  }

  private void ended() {
    isPlaying = false;
    if (!display.isDisposed()) {
      display.timerExec(-1, tick);
    }
    marks.clear();
    changed.run();
  }

  /** The step that is shown, from 0. */
  public int at() {
    return at;
  }

  public boolean isPlaying() {
    return isPlaying;
  }

  /** Whether nothing is shown any more. */
  public boolean isOver() {
    return showing.isOver();
  }

  /** The steps that are marked on the drawing. */
  public int marked() {
    return marks.count();
  }

  private void tick() {
    if (isPlaying && !showing.isOver()) {
      at++;
      if (at >= way.steps().size() - 1) {
        pause();
      } else {
        mark();
        display.timerExec(STEP_MILLIS, tick);
      }
    }
  }

  private void mark() {
    if (!showing.isOver() && editor.viewer() != null) {
      marks.show(at);
      changed.run();
    }
  }
}
