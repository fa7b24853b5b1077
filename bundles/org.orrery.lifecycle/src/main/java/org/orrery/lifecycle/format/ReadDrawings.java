package org.orrery.lifecycle.format;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.orrery.lifecycle.Lifecycle;

/**
 * Drawings as their files have them, for those who only read them: a file is read again when it is
 * another one by its time, size or key. Any thread; nobody may edit what is given here.
 */
public final class ReadDrawings {
  /** Within this time some file systems give two contents the same time. */
  private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

  private static final Map<Path, Entry> KNOWN = new ConcurrentHashMap<>();

  private ReadDrawings() {}

  /** By what one sees that a file was written. */
  private record Stamp(FileTime time, long size, Object key) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
    }

    boolean isSettled() {
      return Duration.between(time.toInstant(), Instant.now()).abs().compareTo(COARSEST_TIME) > 0;
    }
  }

  /**
   * What a file held; the drawing goes when memory is short. One that could not be read, perhaps
   * for a moment, is not settled.
   */
  private record Entry(Stamp stamp, boolean isSettled, String id, SoftReference<Lifecycle> held) {
    boolean isOf(Stamp now) {
      return isSettled && stamp.equals(now);
    }
  }

  /** The drawing of a file; empty when it cannot be read. */
  public static Optional<Lifecycle> of(Path file) {
    Stamp now = stamp(file);
    Entry known = KNOWN.get(file);
    if (now != null && known != null && known.isOf(now)) {
      Lifecycle held = known.held().get();
      if (held != null) {
        return Optional.of(held);
      }
    }
    return read(file, now);
  }

  /** The id of a file's drawing; empty when it cannot be read. */
  static Optional<String> idOf(Path file) {
    Stamp now = stamp(file);
    Entry known = KNOWN.get(file);
    return now != null && known != null && known.isOf(now)
        ? Optional.ofNullable(known.id())
        : read(file, now).map(Lifecycle::getId);
  }

  private static Stamp stamp(Path file) {
    try {
      return Stamp.of(file);
    } catch (IOException e) {
      return null;
    }
  }

  private static Optional<Lifecycle> read(Path file, Stamp now) {
    if (now == null) {
      KNOWN.remove(file);
      return Optional.empty();
    }
    boolean isSettled = now.isSettled();
    Lifecycle read;
    try {
      read = LifecycleFiles.load(file);
    } catch (IOException e) {
      read = null; // said where the file itself is asked for
    }
    String id = read == null ? null : read.getId();
    KNOWN.put(file, new Entry(now, isSettled && read != null, id, new SoftReference<>(read)));
    return Optional.ofNullable(read);
  }
}
