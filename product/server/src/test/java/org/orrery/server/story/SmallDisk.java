package org.orrery.server.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small file system of the test's own, which it fills and empties; only root can mount one. */
final class SmallDisk implements AutoCloseable {
  private final Path place;

  private SmallDisk(Path place) {
    this.place = place;
  }

  /** Mounts one, or gives null where that is not allowed. */
  static SmallDisk mount(int megabytes) throws IOException {
    Path place = Files.createTempDirectory("orrery-small-disk");
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
    if (!mounted) {
      Files.delete(place);
    }
    return mounted ? new SmallDisk(place) : null;
  }

  Path place() {
    return place;
  }

  /** Leaves no byte of room. */
  void fill() {
    byte[] block = new byte[4_096];
    try (OutputStream out = Files.newOutputStream(place.resolve("filler"))) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      if (!String.valueOf(full.getMessage()).contains("No space left")) {
        throw new AssertionError(full);
      }
    }
  }

  void empty() throws IOException {
    Files.delete(place.resolve("filler"));
  }

  @Override
  public void close() throws IOException {
    if (!run("umount", place.toString())) {
      throw new IOException(place + " is still in use");
    }
    Files.delete(place);
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
