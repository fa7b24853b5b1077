package org.orrery.cli.demo;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** The real workbench as a process on the X display, and pictures of its window. */
final class Workbench implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(240);
  private static final Duration SETTLE = Duration.ofSeconds(150);
  private static final int CALM_LOOKS = 3;

  /** A window with fewer is not drawn yet. */
  private static final int COLOURS = 60;

  private final Stage stage;
  private Process process;
  private Path workspace;
  private Path told;

  Workbench(Stage stage) {
    this.stage = stage;
  }

  /**
   * How the workbench opens.
   *
   * @param open drawing to open, or null
   * @param exportSvg where to write that drawing as SVG, or null
   */
  record Opening(
      URI server, String user, Path passwordFile, String perspective, Path open, Path exportSvg) {}

  void start(Opening opening) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(stage.java().toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Xmx1g");
    command.add("-Dorrery.server=" + opening.server());
    command.add("-Dorrery.user=" + opening.user());
    command.add("-Dorrery.passwordFile=" + opening.passwordFile());
    command.add("-Dorrery.perspective=" + opening.perspective());
    if (opening.open() != null) {
      command.add("-Dorrery.open=" + opening.open());
    }
    if (opening.exportSvg() != null) {
      command.add("-Dorrery.exportSvg=" + opening.exportSvg());
    }
    told = stage.data().resolve("shown-" + opening.perspective());
    command.add("-Dorrery.tellShown=" + told);
    command.addAll(List.of("-jar", launcher(), "-data"));
    workspace = stage.data().resolve("workspace-" + opening.perspective());
    command.add(workspace.toString());
    process =
        new ProcessBuilder(command)
            .directory(stage.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
            .start();
  }

  private File log() {
    return stage.folder().resolve("workbench.log").toFile();
  }

  private static String launcher() {
    String launcher = System.getenv("ORRERY_WORKBENCH_LAUNCHER");
    if (launcher == null || launcher.isBlank()) {
      throw new IllegalStateException("The workbench is not built; start with ./orrery demo.");
    }
    return launcher;
  }

  /**
   * Takes a picture of the window when it shows what it shall and has come to rest; says what the
   * picture holds.
   *
   * @param texts patterns of what can be read on it
   */
  String picture(Path target, List<String> texts) throws Exception {
    String window = Patience.until("the workbench's window", START, this::window, this::state);
    Shown shown = new Shown(told);
    shown.require(texts, SETTLE);
    BufferedImage last = null;
    int calm = 0;
    long end = System.nanoTime() + SETTLE.toNanos();
    while (calm < CALM_LOOKS && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(700));
      run(List.of("import", "-window", window, target.toString()));
      BufferedImage now = ImageIO.read(target.toFile());
      boolean drawn = colours(now) >= COLOURS;
      calm = drawn && last != null && same(last, now) ? calm + 1 : 0;
      last = now;
    }
    if (last == null || colours(last) < COLOURS) {
      throw new IllegalStateException("The picture " + target + " shows nothing.");
    }
    int lines = shown.require(texts, Duration.ZERO);
    return "%d x %d pixels, %d texts".formatted(last.getWidth(), last.getHeight(), lines);
  }

  /** A picture of a workbench that logged an error shows no success. */
  void requireNoErrors() throws IOException {
    Path errors = workspace.resolve(".metadata/.log");
    if (!Files.exists(errors)) {
      return;
    }
    List<String> lines = Files.readAllLines(errors);
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).matches("!ENTRY \\S+ 4 .*")) {
        throw new IllegalStateException(
            "The workbench logged: "
                + lines.get(i + 1).replace("!MESSAGE ", "")
                + " ("
                + errors
                + ")");
      }
    }
  }

  private String state() {
    return process.isAlive()
        ? "see " + log()
        : "the workbench ended with code " + process.exitValue() + ", see " + log();
  }

  /** The largest visible window of the process, or null. */
  private String window() throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException(
          "The workbench ended with code " + process.exitValue() + ", see " + log());
    }
    String best = null;
    long most = 400_000;
    for (String id : lines(List.of("xdotool", "search", "--onlyvisible", "--name", "Orrery"))) {
      long width = 0;
      long height = 0;
      for (String line : lines(List.of("xdotool", "getwindowgeometry", "--shell", id))) {
        width = line.startsWith("WIDTH=") ? Long.parseLong(line.substring(6)) : width;
        height = line.startsWith("HEIGHT=") ? Long.parseLong(line.substring(7)) : height;
      }
      if (width * height > most) {
        most = width * height;
        best = id;
      }
    }
    return best;
  }

  private static boolean same(BufferedImage a, BufferedImage b) {
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return false;
    }
    long different = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        different += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return different < 400;
  }

  private static int colours(BufferedImage image) {
    TreeSet<Integer> colours = new TreeSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command.getFirst() + ": " + said.strip());
    }
  }

  private static List<String> lines(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said.lines().toList();
  }

  /** Ends the workbench. */
  @Override
  public void close() {
    Ending.of(process, 15);
  }
}
