package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

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

  /**
   * Asks whether unsaved work of a process that died shall be taken up again.
   *
   * @return what was unsaved, or null when there is nothing or the user does without it
   */
  static Lifecycle offer(Document document, Lifecycle saved, Shell shell) {
    Path copy = place(document.path());
    if (!Files.exists(copy)) {
      return null;
    }
    try {
      Lifecycle unsaved = LifecycleFiles.load(copy);
      if (Arrays.equals(LifecycleFiles.toBytes(unsaved), LifecycleFiles.toBytes(saved))) {
        discard(document.path());
        return null;
      }
      if (ask(document.path(), Files.getLastModifiedTime(copy), shell)) {
        return unsaved;
      }
    } catch (IOException e) {
      ILog.of(Recovery.class).warn("The recovery copy of " + document.path() + " is broken", e);
    }
    discard(document.path());
    return null;
  }

  private static boolean ask(Path file, FileTime time, Shell shell) {
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .format(time.toInstant().atZone(ZoneId.systemDefault()));
    return MessageDialog.open(
            MessageDialog.QUESTION,
            shell,
            Messages.get("recovery.title"),
            Messages.get("recovery.message", file.getFileName(), when),
            org.eclipse.swt.SWT.NONE,
            Messages.get("recovery.restore"),
            Messages.get("recovery.discard"))
        == 0;
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
