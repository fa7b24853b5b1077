package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small file system in a name space of its own, which the test fills and empties. It needs no
 * rights, but a kernel that lets everybody make name spaces. It is gone when its keeper ends, which
 * waits for the end of its input.
 */
final class SmallDisk implements AutoCloseable {
  private final Path place;
  private final Process keeper;

  private SmallDisk(Path place, Process keeper) {
    this.place = place;
    this.keeper = keeper;
  }

  /** Mounts one, or gives null where the machine does not allow it. */
  static SmallDisk mount(int megabytes) throws IOException {
    Path place = Files.createTempDirectory("orrery-small-disk");
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
                  "mount -t tmpfs -o size="
                      + megabytes
                      + "m tmpfs \"$0\" && echo ready && exec cat",
                  place.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException notInstalled) {
      Files.delete(place);
      return null;
    }
    BufferedReader said = keeper.inputReader();
    if (!"ready".equals(said.readLine())) {
      Files.delete(place);
      return null;
    }
    return new SmallDisk(place, keeper);
  }

  /** Begins a command that is run where the disk is seen. */
  List<String> inside() {
    return List.of(
        "nsenter",
        "--target",
        "" + keeper.pid(),
        "--user",
        "--mount",
        "--preserve-credentials",
        "--");
  }

  /** The disk as {@link #inside} sees it. */
  Path place() {
    return place;
  }

  /** The disk as the test sees it. */
  Path seen() {
    return Path.of("/proc", "" + keeper.pid(), "root").resolve(place.toString().substring(1));
  }

  /** Does something where the disk is seen, with the rights that its keeper has there. */
  void run(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(inside());
    all.addAll(List.of(command));
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  /** Leaves no byte of room. */
  void fill() {
    byte[] block = new byte[4_096];
    try (OutputStream out = Files.newOutputStream(seen().resolve("filler"))) {
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
    Files.delete(seen().resolve("filler"));
  }

  @Override
  public void close() throws IOException {
    keeper.getOutputStream().close();
    keeper.onExit().join();
    Files.delete(place);
  }
}
