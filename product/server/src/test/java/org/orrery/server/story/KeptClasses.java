package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * The class path of the tests as jars, with an archive of the classes that a start of the server
 * loads, as the product has one: half of a start is spent on loading them. Made when the first
 * server is forked, and gone with the process.
 */
final class KeptClasses {
  private static List<String> options;

  private KeptClasses() {}

  /** Options of a JVM that is to start the server. */
  static synchronized List<String> options() throws IOException {
    if (options == null) {
      Path home = Files.createTempDirectory("orrery-classes");
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(home)));
      List<String> path = List.of("-cp", jars(home));
      Path archive = home.resolve("archive.jsa");
      List<String> keeping = new ArrayList<>(path);
      keeping.add("-XX:ArchiveClassesAtExit=" + archive);
      stop(ForkedServer.start(keeping, home.resolve("data"), home.resolve("log")));
      assertThat(archive).as("an archive of classes").isNotEmptyFile();
      options = new ArrayList<>(path);
      options.add("-XX:SharedArchiveFile=" + archive);
    }
    return options;
  }

  private static void stop(ForkedServer server) {
    try {
      server.stop();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** An archive of classes holds none of a directory. */
  private static String jars(Path home) {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(":")) {
      if (Files.isDirectory(Path.of(entry))) {
        String jar = home.resolve(jars.size() + ".jar").toString();
        int code =
            ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                    System.out,
                    System.err,
                    "--create",
                    "--no-compress",
                    "--file",
                    jar,
                    "-C",
                    entry,
                    ".");
        assertThat(code).as(entry).isZero();
        jars.add(jar);
      } else {
        jars.add(entry);
      }
    }
    return String.join(":", jars);
  }

  private static void delete(Path home) {
    try {
      FileSystemUtils.deleteRecursively(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
