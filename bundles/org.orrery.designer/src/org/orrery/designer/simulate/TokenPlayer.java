package org.orrery.designer.simulate;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.orrery.designer.Annotations;
import org.orrery.designer.LiveState;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.editor.Showing;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;
import org.orrery.simulation.Film;
import org.orrery.simulation.Trace;
import org.orrery.ui.Motion;

/**
 * Plays a film on a drawing: what stands where is shown as the live state of a run is, and tokens
 * glide along the lines. Esc ends it, and so does any change of the drawing. Who wants less motion
 * sees the counts change once a second, and nothing glides. UI thread.
 */
final class TokenPlayer {
  private static final int FRAME_MILLIS = 40;
  private static final int CALM_MILLIS = 1_000;

  private final LifecycleEditor editor;
  private final Film film;
  private final Runnable changed;
  private final GlidingTokens tokens;
  private final Showing showing;
  private final Display display;
  private final Runnable tick = this::tick;
  private Map<String, Film.Standing> standing = Map.of();
  private double speed = 24;
  private double at;
  private int count;
  private long before;
  private boolean isPlaying;

  /** {@code changed} is called whenever the time, or whether it plays, is another. */
  TokenPlayer(LifecycleEditor editor, Film film, Runnable changed) {
    this.editor = editor;
    this.film = film;
    this.changed = changed;
    tokens = new GlidingTokens(editor);
    showing = new Showing(editor, this::ended);
    display = showing.display();
  }

  /** Sets how many hours pass in a second. */
  void speed(double hours) {
    speed = hours;
  }

  /** Goes on; from the beginning when the film has ended. */
  void play() {
    if (at >= end()) {
      go(0);
    }
    isPlaying = true;
    before = System.nanoTime();
    display.timerExec(frame(), tick);
    changed.run();
  }

  private void halt() {
    isPlaying = false;
    display.timerExec(-1, tick);
  }

  void pause() {
    halt();
    changed.run();
  }

  /** Goes to a time and stays there. */
  void go(double hours) {
    halt();
    tokens.clear();
    at = Math.max(0, Math.min(hours, end()));
    count = film.until(at);
    standing = film.after(count);
    show();
  }

  /** Goes on to the next time at which something happens, and stays there. */
  void step() {
    halt();
    if (count < film.moments().size()) {
      advance(film.moments().get(count).hours());
    }
    show();
  }

  void stop() {
    showing.end();
  }

  private void ended() {
    isPlaying = false;
    if (!display.isDisposed()) {
      display.timerExec(-1, tick);
    }
    tokens.clear();
    editor.annotations().live(Map.of());
    changed.run();
  }

  /** The time of the simulation in hours. */
  double at() {
    return at;
  }

  boolean isPlaying() {
    return isPlaying;
  }

  /** Whether nothing is shown any more. */
  boolean isOver() {
    return showing.isOver();
  }

  /** What stands where, in words. */
  String told() {
    int working = standing.values().stream().mapToInt(Film.Standing::working).sum();
    int waiting = standing.values().stream().mapToInt(Film.Standing::waiting).sum();
    String longest =
        standing.entrySet().stream()
            .filter(each -> each.getValue().waiting() > 0)
            .max(Map.Entry.comparingByValue((a, b) -> a.waiting() - b.waiting()))
            .map(
                each ->
                    Messages.get("sim.queue.at", name(each.getKey()), each.getValue().waiting()))
            .orElse("");
    return (Messages.get("sim.told", working, waiting) + " " + longest).strip();
  }

  private String name(String id) {
    return editor.drawing().byId().get(id) instanceof Element element ? Names.of(element) : id;
  }

  private double end() {
    return film.days() * 24;
  }

  private static int frame() {
    return Motion.isReduced() ? CALM_MILLIS : FRAME_MILLIS;
  }

  private void tick() {
    if (!isPlaying || showing.isOver()) {
      return;
    }
    long now = System.nanoTime();
    advance(Math.min(end(), at + (now - before) / 1e9 * speed));
    before = now;
    if (at >= end()) {
      isPlaying = false;
    } else {
      display.timerExec(frame(), tick);
    }
    show();
  }

  private void advance(double hours) {
    at = hours;
    int until = film.until(at);
    Map<String, Film.Standing> next = new HashMap<>(standing);
    for (Film.Moment moment : film.moments().subList(count, until)) {
      next.merge(
          moment.element(),
          new Film.Standing(moment.waiting(), moment.working()),
          Film.Standing::plus);
      if (moment.what() == Trace.Happening.ENTERED && !Motion.isReduced()) {
        tokens.start(moment.transition());
      }
    }
    next.values().removeIf(each -> each.tokens() == 0);
    standing = next;
    count = until;
  }

  private void show() {
    if (showing.isOver()) {
      return;
    }
    tokens.move();
    Map<String, Annotations.Live> live = new HashMap<>();
    standing.forEach(
        (element, each) ->
            live.put(
                element,
                new Annotations.Live(
                    each.working() > 0 ? LiveState.ACTIVE : LiveState.WAITING,
                    each.tokens(),
                    Messages.get("sim.standing", each.working(), each.waiting()))));
    editor.annotations().live(live);
    changed.run();
  }
}
