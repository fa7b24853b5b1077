package org.orrery.journeys.designer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small file system in a name space of its own, which a test fills and empties. It needs no
 * rights, but a kernel that lets everybody make name spaces. It is gone when its keeper ends, which
 * waits for the end of its input.
 */
final class SmallDisk implements AutoCloseable {
  private static final int BLOCK = 4_096;

  private final Path place;
  private final Process keeper;

  private SmallDisk(Path place, Process keeper) {
    this.place = place;
    this.keeper = keeper;
  }

  /** Mounts one at an empty folder, or gives null where the machine does not allow it. */
  static SmallDisk mount(Path place, int kilobytes) throws IOException {
    Process keeper;
    try {
      keeper =
          new ProcessBuilder(
                  "unshare",
                  "--user",
                  "--map-root-user",
                  "--mount",
                  "sh",
                  "-c",
                  "mount -t tmpfs -o size=%dk tmpfs \"$0\" && echo ready && exec cat"
                      .formatted(kilobytes),
                  place.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException notInstalled) {
      return null;
    }
    BufferedReader said = keeper.inputReader();
    return "ready".equals(said.readLine()) ? new SmallDisk(place, keeper) : null;
  }

  /** The disk as the test sees it. */
  Path seen() {
    return Path.of("/proc", "" + keeper.pid(), "root").resolve(place.toString().substring(1));
  }

  /** Leaves no byte of room. */
  void fill() {
    try (OutputStream out = Files.newOutputStream(seen().resolve("filler"))) {
      while (true) {
        out.write(new byte[BLOCK]);
      }
    } catch (IOException full) {
      if (!String.valueOf(full.getMessage()).contains("No space left")) {
        throw new AssertionError(full);
      }
    }
  }

  void empty() throws IOException {
    Files.delete(seen().resolve("filler"));
  }

  @Override
  public void close() throws IOException {
    keeper.getOutputStream().close();
    keeper.onExit().join();
  }
}
