package org.orrery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.format.AtomicFile;

/** A repository of Git and what Orrery enters into it. */
record GitRepository(Path root) {
  private static final String ATTRIBUTES = "*.lifecycle diff=orrery merge=orrery";
  private static final String IGNORED = "*.lifecycle.conflicts";

  /** What a run of Git said. */
  private record Ran(int code, String text) {}

  /** The repository that a folder is in. */
  static GitRepository at(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new InputFault(folder.toString(), "There is no such folder.", "Name a repository.");
    }
    Ran ran = run(folder, "rev-parse", "--show-toplevel");
    if (ran.code != 0) {
      throw new InputFault(
          folder.toString(), "It is not inside a work tree of Git.", "Name one, or run git init.");
    }
    return new GitRepository(Path.of(ran.text));
  }

  /**
   * Enters driver and attributes; a second time nothing changes.
   *
   * @param launcher the command that Git is to call
   */
  void install(Path launcher) throws IOException {
    String command = quoted(launcher.toString());
    config("diff.orrery.textconv", command + " git text");
    config("diff.orrery.cachetextconv", "false");
    config("merge.orrery.name", "life cycles, element by element");
    config("merge.orrery.driver", command + " git merge-file %O %A %B %P");
    add(root.resolve(".gitattributes"), ATTRIBUTES);
    add(exclude(), IGNORED);
  }

  /** Takes out what {@link #install} entered, and nothing else. */
  void uninstall() throws IOException {
    for (String section : List.of("diff.orrery", "merge.orrery")) {
      run(root, "config", "--local", "--remove-section", section);
    }
    remove(root.resolve(".gitattributes"), ATTRIBUTES);
    remove(exclude(), IGNORED);
  }

  private void config(String key, String value) throws IOException {
    Ran ran = run(root, "config", "--local", key, value);
    if (ran.code != 0) {
      throw new EnvironmentFault(
          root.toString(), "Git did not take the setting " + key + ".", "Git says: " + ran.text);
    }
  }

  private Path exclude() throws IOException {
    Path file = root.resolve(run(root, "rev-parse", "--git-path", "info/exclude").text);
    Files.createDirectories(file.getParent());
    return file;
  }

  private static void add(Path file, String line) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    if (text.lines().noneMatch(line::equals)) {
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      write(file, text + end + line + "\n");
    }
  }

  private static void remove(Path file, String line) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = new ArrayList<>(Files.readString(file).lines().toList());
    if (lines.remove(line)) {
      if (lines.isEmpty()) {
        Files.delete(file);
      } else {
        write(file, String.join("\n", lines) + "\n");
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** For the shell by which Git runs commands. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static Ran run(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), text.strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentFault("git", "The command was interrupted.", "Run it again.");
    } catch (IOException e) {
      throw new EnvironmentFault(
          "git", "Git cannot be run: " + e.getMessage() + ".", "Install Git.");
    }
  }
}
