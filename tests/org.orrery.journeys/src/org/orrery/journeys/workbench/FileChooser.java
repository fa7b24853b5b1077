package org.orrery.journeys.workbench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.orrery.journeys.Ui;

/**
 * The platform's own dialog for files. It is no window of the workbench, which waits for it:
 * another thread finds it by its title and types the path of a file.
 */
public final class FileChooser {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** How long the dialog may take to go before the path is typed again. */
  private static final Duration TRY = Duration.ofSeconds(3);

  /** Milliseconds between keys; where proposals come up between two of them, one is lost. */
  private static final String QUICK = "15";

  private static final String SLOW = "120";

  private static final int LOOKS = 3;
  private static final int PAUSE_MILLIS = 100;

  /** The button of the platform's dialog. */
  private static final List<String> OPEN = List.of("key", "alt+o");

  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private FileChooser() {}

  /** Does what opens the dialog with a title, and chooses a file in it. UI thread. */
  public static void answer(String title, Runnable opening, Path file) {
    CompletableFuture<Void> typing = CompletableFuture.runAsync(() -> type(title, file));
    opening.run();
    Ui.whileLiving("the choice of " + file, typing::get);
  }

  private static void type(String title, Path file) {
    try {
      List<String> dialog = List.of("search", "--onlyvisible", "--name", title);
      await(title + " is open", () -> xdotool(dialog));
      xdotool(dialog, "windowactivate", "--sync", "key", "ctrl+l");
      // The field for a path loses keys while it opens: then all is typed again.
      int[] tries = {0};
      await(title + " is closed", () -> isChosen(dialog, file, tries[0]++ == 0 ? QUICK : SLOW));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Types the path anew; whether the dialog then goes. */
  private static boolean isChosen(List<String> dialog, Path file, String millis)
      throws IOException, InterruptedException {
    xdotool(List.of("key", "--delay", "50", "End", "shift+Home", "BackSpace"));
    xdotool(List.of("type", "--delay", millis, "--", file.toString()));
    // Return chooses what is proposed while one types, if anything is.
    xdotool(List.of("key", "Return"));
    return holds(TRY, () -> isGone(dialog) || !xdotool(OPEN));
  }

  /** A search fails, too, when any window, such as that of proposals, goes under its hands. */
  private static boolean isGone(List<String> dialog) throws IOException, InterruptedException {
    for (int looks = 0; looks < LOOKS; looks++) {
      if (xdotool(dialog)) {
        return false;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return true;
  }

  private static void await(String what, Condition condition)
      throws IOException, InterruptedException {
    if (!holds(PATIENCE, condition)) {
      xdotool(List.of("key", "Escape", "Escape", "alt+F4"));
      throw new AssertionError("not within %d s: %s".formatted(PATIENCE.toSeconds(), what));
    }
  }

  private static boolean holds(Duration patience, Condition condition)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (!condition.holds()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
    }
    return true;
  }

  /** Whether xdotool did it, or found it. */
  private static boolean xdotool(List<String> before, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(before);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
  }
}
