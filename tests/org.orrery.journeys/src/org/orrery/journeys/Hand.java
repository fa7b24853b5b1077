package org.orrery.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The user's hand: real mouse and key events of the X server, sent by xdotool. */
public final class Hand {
  /** Moves between two points of a drag. */
  private static final int STEPS = 6;

  /** GTK tells of one move in each frame; a corner is told of when the hand rests so long there. */
  private static final int CORNER_MILLIS = 40;

  /** Pixels of the X server in a point of the workbench. */
  private static final int SCALE = Integer.getInteger("orrery.scale", 1);

  /** Movements that have not ended. */
  private static final AtomicInteger MOVING = new AtomicInteger();

  private static Point pressedAt = new Point(-1, -1);
  private static long pressedNanos;

  private Hand() {}

  /** Clicks at a point of a control. */
  public static void click(Control control, int x, int y) {
    moveTo(control, x, y);
    rest(control, x, y);
    xdotool("click", "1");
  }

  public static void rightClick(Control control, int x, int y) {
    moveTo(control, x, y);
    xdotool("click", "3");
  }

  public static void doubleClick(Control control, int x, int y) {
    moveTo(control, x, y);
    rest(control, x, y);
    xdotool("click", "--repeat", "2", "--delay", "60", "1");
  }

  /**
   * Presses at the first point, moves through the others in steps and releases at the last; the
   * workbench lives between the steps, as it does under a hand.
   */
  public static void drag(Control control, Point... points) {
    hold(control, points);
    release();
  }

  /** Begins a drag and stays at its last point with the button pressed. */
  public static void hold(Control control, Point... points) {
    moveTo(control, points[0].x, points[0].y);
    rest(control, points[0].x, points[0].y);
    xdotool("mousedown", "1");
    for (int i = 1; i < points.length; i++) {
      for (int step = 1; step <= STEPS; step++) {
        int x = points[i - 1].x + (points[i].x - points[i - 1].x) * step / STEPS;
        int y = points[i - 1].y + (points[i].y - points[i - 1].y) * step / STEPS;
        moveTo(control, x, y);
      }
      pause(CORNER_MILLIS);
    }
  }

  /** Ends what {@link #hold} began. */
  public static void release() {
    xdotool("mouseup", "1");
  }

  /**
   * Gives a control the keys without the mouse, which would miss in a window that the window
   * manager still moves.
   */
  public static void focus(Control control) {
    Ui.await(
        control + " has the keys",
        () -> {
          if (!control.isFocusControl()) {
            control.getShell().forceActive();
            control.forceFocus();
          }
          return control.isFocusControl();
        });
  }

  /** Types text. */
  public static void type(String text) {
    xdotool("type", "--delay", "15", "--", text);
  }

  /** Presses keys by their X names, for example {@code ctrl+s} or {@code Return}. */
  public static void press(String... keys) {
    List<String> command = new ArrayList<>(List.of("key", "--delay", "30"));
    command.addAll(List.of(keys));
    xdotool(command.toArray(String[]::new));
  }

  /** Holds a key down, for example {@code shift}, until it is let {@link #up}. */
  public static void down(String key) {
    xdotool("keydown", key);
  }

  public static void up(String key) {
    xdotool("keyup", key);
  }

  public static void moveTo(Control control, int x, int y) {
    Point at = control.toDisplay(x, y);
    xdotool("mousemove", Integer.toString(at.x * SCALE), Integer.toString(at.y * SCALE));
  }

  /** Where the pointer is. */
  public static void turnWheelDown() {
    xdotool("click", "5");
  }

  /** Two clicks at one place are no double click: waits for so long as one would be taken. */
  private static void rest(Control control, int x, int y) {
    Point at = control.toDisplay(x, y);
    long left =
        control.getDisplay().getDoubleClickTime()
            + 50
            - (System.nanoTime() - pressedNanos) / 1_000_000;
    if (at.equals(pressedAt) && left > 0) {
      pause(left);
    }
    pressedAt = at;
    pressedNanos = System.nanoTime();
  }

  private static void pause(long millis) {
    Ui.whileLiving(
        "pause",
        () -> {
          Thread.sleep(millis);
          return null;
        });
  }

  private static void xdotool(String... arguments) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    // What a key opens is there before the key is up, and typing would find it still down.
    Ui.await("the hand has ended what it did", () -> MOVING.get() == 0);
    MOVING.incrementAndGet();
    int code = Ui.whileLiving(String.join(" ", command), () -> run(command));
    if (code != 0) {
      throw new AssertionError(command + " ended with " + code);
    }
    Ui.settle();
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } finally {
      MOVING.decrementAndGet();
    }
  }
}
