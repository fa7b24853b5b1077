package org.orrery.journeys.designer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.Platform;
import org.orrery.journeys.Ui;

/** Another process of the workbench, of the same bundles, used through the X server alone. */
final class SecondWorkbench {
  /** A second process starts beside the first one, on whatever else the machine does. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private Process process;

  SecondWorkbench(Path folder) {
    this.folder = folder;
  }

  /** What starts a workbench of these bundles with its own workspace and opens a file. */
  static List<String> command(Path folder, Path file) throws IOException {
    Path configuration = Files.createDirectories(folder.resolve("configuration"));
    Path ours = new File(Platform.getConfigurationLocation().getURL().getPath()).toPath();
    Files.writeString(
        configuration.resolve("config.ini"), Files.readString(ours.resolve("config.ini")));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-Dorrery.open=" + file,
        "-jar",
        System.getProperty("java.class.path"),
        "-data",
        folder.resolve("workspace").toString(),
        "-configuration",
        configuration.toString(),
        "-product",
        "org.orrery.workbench.product",
        "-application",
        "org.orrery.workbench.application");
  }

  /** Starts with its own workspace and opens a file. */
  void start(Path file) throws IOException {
    process =
        new ProcessBuilder(command(folder, file))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("workbench.log").toFile())
            .start();
  }

  /** Ends the process at once, with no chance to do anything. */
  void kill() {
    if (process != null) {
      process.destroyForcibly();
      Ui.whileLiving("the end of the second workbench", process::waitFor);
    }
  }

  /** Tells the process to end, as a session does that is logged out, and waits for it. */
  void terminate() {
    process.destroy();
    Ui.whileLiving("the end of the second workbench", PATIENCE, process::waitFor);
  }

  /** What it logged as an error of ours, entry by entry. */
  List<String> errors() throws IOException {
    return errors(folder);
  }

  /** The same of a workbench that was started in a folder by its command. */
  static List<String> errors(Path folder) throws IOException {
    Path log = folder.resolve("workspace").resolve(".metadata").resolve(".log");
    if (!Files.exists(log)) {
      return List.of();
    }
    return Arrays.stream(Files.readString(log).split("(?m)^!ENTRY "))
        .filter(entry -> entry.matches("(?s)\\S+ 4 .*") && entry.contains("org.orrery"))
        .toList();
  }

  /** Waits until a window is seen whose title begins so, and gives its id. */
  String await(String title) {
    AtomicReference<String> found = new AtomicReference<>();
    Ui.await(
        "a window " + title,
        PATIENCE,
        () -> {
          found.set(window(title));
          return found.get() != null;
        });
    return found.get();
  }

  /** Gives keys to the window whose title begins so. */
  void press(String title, String... keys) {
    String window = await(title);
    xdotool(List.of("windowactivate", "--sync", window));
    List<String> command = new ArrayList<>(List.of("key", "--delay", "60"));
    command.addAll(List.of(keys));
    xdotool(command);
  }

  /** Clicks on the drawing in a window, selects everything and deletes it. */
  void deleteEverything(String title) {
    String window = await(title);
    xdotool(List.of("windowactivate", "--sync", window));
    xdotool(List.of("mousemove", "--window", window, "700", "520", "click", "1"));
    press(title, "ctrl+a", "Delete");
  }

  private String window(String title) {
    String found =
        xdotool(
            List.of(
                "search",
                "--all",
                "--onlyvisible",
                "--pid",
                "" + process.pid(),
                "--name",
                "^" + title));
    return found.isBlank() ? null : found.lines().findFirst().orElse(null);
  }

  private static String xdotool(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(arguments);
    return Ui.whileLiving(
        String.join(" ", command),
        () -> {
          Process tool = new ProcessBuilder(command).redirectErrorStream(false).start();
          String said = new String(tool.getInputStream().readAllBytes());
          tool.waitFor();
          return said;
        });
  }
}
