package org.orrery.journeys.designer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.orrery.journeys.Ui;

/** Another program that works on the file of an open drawing; the workspace hears of it. */
public final class OtherProgram {
  private static final int LATER_SECONDS = 5;

  private OtherProgram() {}

  static Path file(DesignerPage page) {
    return page.file().getLocation().toPath();
  }

  public static void rename(DesignerPage page, String name, String by) {
    edit(page, text -> text.replace('"' + name + '"', '"' + by + '"'));
  }

  /** Writes what the edit makes of the file, later than before whatever a file system can tell. */
  static void edit(DesignerPage page, UnaryOperator<String> edit) {
    Ui.whileLiving(
        "another program writes",
        () -> {
          Path file = file(page);
          FileTime before = Files.getLastModifiedTime(file);
          Files.writeString(file, edit.apply(Files.readString(file)));
          Files.setLastModifiedTime(
              file, FileTime.from(before.toInstant().plusSeconds(LATER_SECONDS)));
          return file;
        });
    refresh(page);
  }

  /** Git checks out a branch on which somebody else made and committed an edit. */
  static void checkOut(DesignerPage page, UnaryOperator<String> edit) {
    Ui.whileLiving(
        "Git checks out",
        () -> {
          Path file = file(page);
          Path folder = file.getParent();
          Path elsewhere = Files.createTempDirectory("orrery-branch").resolve("work");
          git(folder, "init", "-q");
          git(folder, "add", file.getFileName().toString());
          git(folder, "commit", "-q", "-m", "ours");
          git(folder, "worktree", "add", "-q", "-b", "theirs", elsewhere.toString());
          Path theirs = elsewhere.resolve(file.getFileName());
          Files.writeString(theirs, edit.apply(Files.readString(theirs)));
          git(elsewhere, "commit", "-q", "-a", "-m", "theirs");
          git(folder, "worktree", "remove", elsewhere.toString());
          git(folder, "checkout", "-q", "theirs");
          return file;
        });
    refresh(page);
  }

  private static void git(Path folder, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = git.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + ": " + said);
    }
  }

  static void delete(DesignerPage page) {
    try {
      Files.delete(file(page));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    refresh(page);
  }

  private static void refresh(DesignerPage page) {
    try {
      page.file().refreshLocal(IResource.DEPTH_ZERO, null);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
