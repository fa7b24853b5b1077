package org.orrery.lifecycle.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces a file in one step.
 *
 * <p>The bytes go to a file beside it, reach the disk, and then take its name. After a failure or a
 * kill the old file is there, whole.
 */
public final class AtomicFile {
  /** Opens the file beside; tests open a full disk instead. */
  @FunctionalInterface
  interface Opener {
    FileChannel open(Path file) throws IOException;
  }

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private AtomicFile() {}

  /**
   * Replaces a file, whose rights stay, or makes it; one that is write-protected is refused.
   *
   * @throws NoSuchFileException with the folder, when there is none to write to
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(
        file,
        bytes,
        beside ->
            FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  static void write(Path file, byte[] bytes, Opener opener) throws IOException {
    boolean replaces = Files.exists(file);
    Path target =
        replaces && Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    if (replaces && !(Files.isRegularFile(target) && isWritable(target))) {
      throw new FileSystemException(file.toString(), null, "it is write-protected or no file");
    }
    if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(target.getParent().toString());
    }
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".saving");
    try {
      try (FileChannel out = opener.open(beside)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
      }
      if (replaces && POSIX) {
        Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
      }
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    if (POSIX) {
      try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  /** A file that nobody may write is protected from its owner, and from root, too. */
  private static boolean isWritable(Path file) throws IOException {
    return Files.isWritable(file)
        && !(POSIX && Collections.disjoint(Files.getPosixFilePermissions(file), WRITING));
  }
}
