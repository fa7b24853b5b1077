package org.orrery.journeys.screens;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;

/**
 * Keeps a picture of each screen and what is wrong with it. Pictures are in the folder that the
 * property {@code orrery.screens} names, by theme. UI thread; files are written on a thread of its
 * own.
 */
final class Album implements AutoCloseable {
  /** A window of the least size, and one of a large screen. */
  enum Size {
    SMALL(1024, 700),
    LARGE(1600, 1000);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final int OUTSIDE = 40;

  /** The frame around the list of keys, which the platform paints. */
  private static final String OF_PLATFORM = "preferences-keys: CategoryFilterTree";

  /** Looks at a screen that never rests. */
  private static final int MOST_LOOKS = 25;

  /** A paint that is asked for again after so many looks, for a window that was not shown yet. */
  private static final int LOOKS_FOR_PAINT = 10;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path folder = Path.of(System.getProperty("orrery.screens"));

  /** In German the platform speaks German too; null in English. */
  private final PlatformWords platform =
      "de".equals(System.getProperty("orrery.language")) ? new PlatformWords() : null;

  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final Set<String> findings = new TreeSet<>();
  private final Rectangle bounds = window().getBounds();
  private final boolean wasMaximized = window().getMaximized();
  private final Theme before = Themes.active();

  /** Turns the workbench to a theme. */
  void theme(Theme theme) {
    Themes.activate(theme, false);
    Ui.settle();
  }

  /** Gives the workbench's window a size. */
  void size(Size size) {
    Shell window = window();
    window.setMaximized(false);
    Ui.await(
        size.toString(),
        () -> {
          window.setBounds(0, 0, size.width, size.height);
          return window.getSize().x == size.width && window.getSize().y == size.height;
        });
    leave();
  }

  /** Moves the mouse out of the window, where it would light up what it is over. */
  void leave() {
    Hand.moveTo(window(), Size.LARGE.width + OUTSIDE, Size.LARGE.height);
  }

  /** Takes the workbench's window as it is now. */
  void take(String name) {
    take(window(), name);
  }

  /**
   * Takes and judges a window once nothing moves in it any more. What is wrong has to stay so: a
   * window that is just opened is painted late on a busy machine.
   */
  void take(Shell shell, String name) {
    paint(shell);
    Picture[] last = {picture(shell)};
    int[] looks = {0};
    Ui.await(
        "a screen at rest",
        PATIENCE,
        () -> {
          Picture now = picture(shell);
          boolean isLast = ++looks[0] > MOST_LOOKS;
          boolean rests = now.isSame(last[0]);
          last[0] = now;
          Set<String> found = rests || isLast ? judge(shell, name, now) : Set.of();
          if (isLast || rests && found.isEmpty()) {
            keep(name, now);
            found.removeIf(finding -> finding.contains(OF_PLATFORM));
            findings.addAll(found);
            return true;
          }
          if (!found.isEmpty()) {
            paint(shell);
          }
          return false;
        });
  }

  private void keep(String name, Picture picture) {
    Path file = folder.resolve(theme()).resolve(name + ".png");
    writer.execute(() -> picture.save(file));
  }

  /** Has to be done before anything else happens to the window. */
  private Set<String> judge(Shell shell, String name, Picture picture) {
    Set<String> found = new TreeSet<>();
    Consumer<String> note = finding -> found.add(theme() + " " + name + ": " + finding);
    new Layouts(note).check(shell);
    new Colours(picture, Themes.active(), note).check(shell);
    if (platform != null) {
      ShownWords.of(shell)
          .forEach(
              word -> platform.place(word).ifPresent(at -> note.accept("'" + word + "' of " + at)));
    }
    Control focus = Ui.display().getFocusControl();
    if (focus == null) {
      shell.forceActive();
      note.accept("nothing has the keys");
    } else if (!focus.isVisible() || Seen.area(focus).isEmpty()) {
      note.accept(Seen.name(focus) + " has the keys and is out of sight");
    }
    return found;
  }

  private static String theme() {
    return Themes.active().word();
  }

  /** What is wrong, with the screen on which it is. */
  Set<String> findings() {
    return findings;
  }

  /** Has all painted that is due: waits for the paint, as GTK paints by a clock of its own. */
  private static void paint(Shell shell) {
    Ui.settle();
    boolean[] isPainted = new boolean[1];
    Listener painted = event -> isPainted[0] = true;
    shell.addListener(SWT.Paint, painted);
    int[] looks = new int[1];
    Ui.await(
        "a paint",
        () -> {
          if (looks[0]++ % LOOKS_FOR_PAINT == 0) {
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
            shell.update();
          }
          return isPainted[0] || looks[0] > MOST_LOOKS;
        });
    shell.removeListener(SWT.Paint, painted);
  }

  private static Picture picture(Shell shell) {
    return Picture.take(shell.getDisplay(), shell.getBounds());
  }

  private static Shell window() {
    return Ui.window().getShell();
  }

  /** Leaves the workbench as it was, and waits until all pictures are written. */
  @Override
  public void close() {
    theme(before);
    window().setBounds(bounds);
    window().setMaximized(wasMaximized);
    writer.close();
  }
}
