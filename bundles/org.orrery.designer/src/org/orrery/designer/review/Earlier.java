package org.orrery.designer.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * Another version of a drawing, to compare the open one with. Read on a background thread.
 *
 * @param title what it is called, for example the revision
 */
public record Earlier(String title, Lifecycle drawing) {
  private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./~^@{}-]*");

  /** Characters of a commit's hash that tell it apart from the others and can be read. */
  private static final int SHORT = 12;

  /** Whether a text can name a revision; never an option of Git. */
  static boolean isRevision(String text) {
    return REVISION.matcher(text).matches();
  }

  /** A file. */
  static Earlier file(Path file) throws IOException {
    return new Earlier(file.getFileName().toString(), LifecycleFiles.load(file));
  }

  /**
   * The version of a file that a Git revision has.
   *
   * @throws IOException when Git is missing, or knows neither the revision nor the file in it; says
   *     what Git says
   */
  static Earlier revision(Path file, String revision) throws IOException {
    byte[] content =
        git(file, revision, "show", "--end-of-options", revision + ":./" + file.getFileName());
    return new Earlier(
        revision, LifecycleFiles.load(new ByteArrayInputStream(content), revision + " of " + file));
  }

  /**
   * The version of a file in the last commit that the current one has in common with another; for
   * what is no revision, in the current one.
   */
  static Earlier common(Path file, String other) throws IOException {
    if (!isRevision(other) || Files.isRegularFile(Path.of(other))) {
      return revision(file, "HEAD");
    }
    byte[] commit = git(file, other, "merge-base", "--end-of-options", "HEAD", other);
    return revision(file, new String(commit, StandardCharsets.UTF_8).strip().substring(0, SHORT));
  }

  private static byte[] git(Path file, String revision, String... arguments) throws IOException {
    if (!isRevision(revision)) {
      throw new IOException(Messages.get("review.revision.wrong", revision));
    }
    List<String> command = new ArrayList<>(List.of("git", "-C"));
    command.add(file.toAbsolutePath().getParent().toString());
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).start();
    git.getOutputStream().close();
    CompletableFuture<byte[]> complaint =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return git.getErrorStream().readAllBytes();
              } catch (IOException e) {
                return e.toString().getBytes(StandardCharsets.UTF_8);
              }
            });
    byte[] content = git.getInputStream().readAllBytes();
    try {
      if (git.waitFor() != 0) {
        String said = new String(complaint.join(), StandardCharsets.UTF_8).strip();
        throw new IOException(Messages.get("review.git", revision, said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return content;
  }
}
