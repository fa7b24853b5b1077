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
      xdotool(List.of("type", "--delay", "15", "--", file.toString()));
      // Return chooses what is proposed while one types, if anything is.
      xdotool(List.of("key", "Return"));
      await(title + " is closed", () -> !xdotool(dialog) || !xdotool(OPEN));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(String what, Condition condition)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      if (Instant.now().isAfter(end)) {
        xdotool(List.of("key", "Escape", "Escape"));
        throw new AssertionError("not within %d s: %s".formatted(PATIENCE.toSeconds(), what));
      }
    }
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
