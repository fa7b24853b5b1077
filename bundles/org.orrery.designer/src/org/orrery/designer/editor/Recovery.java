package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.ui.text.ClipText;

/**
 * Copies of unsaved drawings in the workspace's metadata, one per file, that survive the death of
 * the process. Writing may be done on any thread.
 */
final class Recovery {
  private Recovery() {}

  /** Keeps a copy of what is open; it is replaced in one step. */
  static void keep(Path file, Lifecycle snapshot) throws IOException {
    Path copy = place(file);
    Files.createDirectories(copy.getParent());
    LifecycleFiles.save(snapshot, copy);
  }

  /** Forgets the copy of a file, because it was saved or given up. */
  static void discard(Path file) {
    try {
      Files.deleteIfExists(place(file));
    } catch (IOException e) {
      ILog.of(Recovery.class).warn("The recovery copy of " + file + " stays", e);
    }
  }

  /** Whether a copy of a file is left. */
  static boolean isThere(Path file) {
    return Files.exists(place(file));
  }

  /**
   * Asks whether unsaved work of a process that died shall be taken up again. Work that cannot be
   * read is set aside, and the user is told where it is; only the user's word deletes a copy.
   *
   * @return what was unsaved, or null when there is nothing or the user does without it
   */
  static Lifecycle offer(Document document, Lifecycle saved, Shell shell) {
    Path file = document.path();
    Path copy = place(file);
    if (!Files.exists(copy)) {
      return null;
    }
    Lifecycle unsaved;
    try {
      unsaved = LifecycleFiles.load(copy);
    } catch (IOException e) {
      tell(file, setAside(file, copy), e, shell);
      return null;
    }
    boolean isSaved = Arrays.equals(LifecycleFiles.toBytes(unsaved), LifecycleFiles.toBytes(saved));
    if (!isSaved && restores(file, copy, shell)) {
      return unsaved;
    }
    discard(file);
    return null;
  }

  /**
   * Gives a copy that cannot be read a name that says so, under which no later one is kept.
   *
   * @return where it is now
   */
  private static Path setAside(Path file, Path copy) {
    String name = file.getFileName().toString().replaceFirst("\\.lifecycle$", "");
    try {
      Path aside;
      int number = 1;
      do {
        String end = number == 1 ? "" : "-" + number;
        aside = copy.resolveSibling(name + "-unreadable" + end + ".lifecycle");
        number++;
      } while (Files.exists(aside));
      return Files.move(copy, aside);
    } catch (IOException e) {
      ILog.of(Recovery.class).warn("The recovery copy of " + file + " stays where it is", e);
      return copy;
    }
  }

  private static void tell(Path file, Path aside, IOException cause, Shell shell) {
    ILog.of(Recovery.class).warn("Unsaved work on " + file + " was set aside: " + aside, cause);
    int pressed =
        MessageDialog.open(
            MessageDialog.WARNING,
            shell,
            Messages.get("recovery.unreadable.title"),
            Messages.get("recovery.unreadable", file.getFileName(), why(cause), aside),
            SWT.NONE,
            IDialogConstants.OK_LABEL,
            Messages.get("recovery.copyPlace"));
    if (pressed == 1) {
      ClipText.put(shell.getDisplay(), aside.toString());
    }
  }

  /** The first of what is wrong; the copy has another name by now. */
  private static String why(IOException cause) {
    return cause instanceof LifecycleFileException refused && !refused.problems().isEmpty()
        ? refused.problems().getFirst().what().in(Messages.locale())
        : Messages.of(cause);
  }

  /** Only a pressed Discard gives the work up: a dialog that is merely closed restores it. */
  private static boolean restores(Path file, Path copy, Shell shell) {
    return MessageDialog.open(
            MessageDialog.QUESTION,
            shell,
            Messages.get("recovery.title"),
            Messages.get("recovery.message", file.getFileName(), time(copy)),
            SWT.NONE,
            Messages.get("recovery.restore"),
            Messages.get("recovery.discard"))
        != 1;
  }

  private static String time(Path copy) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
        .format(Instant.ofEpochMilli(copy.toFile().lastModified()).atZone(ZoneId.systemDefault()));
  }

  private static Path place(Path file) {
    Path folder =
        Platform.getStateLocation(Platform.getBundle("org.orrery.designer"))
            .append("recovery")
            .toPath();
    return folder.resolve(digest(file.toAbsolutePath().normalize()) + ".lifecycle");
  }

  private static String digest(Path file) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] bytes = sha.digest(file.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
