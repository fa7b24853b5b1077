package org.orrery.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the bare server is started: the same Java flags, HTTP threads and database as the server. */
final class Bare {
  /** Every commit is written to the file before it is answered, as the server has it. */
  static final String H2_OPTIONS = ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=256";

  private static final List<String> FLAGS = List.of("--enable-native-access=ALL-UNNAMED", "-Xmx1g");

  private Bare() {}

  static List<String> options(String... more) {
    List<String> options = new ArrayList<>(FLAGS);
    options.addAll(List.of(more));
    options.addAll(
        List.of("-cp", System.getProperty("java.class.path"), BareServer.class.getName()));
    return options;
  }

  /**
   * @param data folder and first name of its database
   */
  static List<String> arguments(Path data) {
    return List.of(
        "--spring.datasource.url=jdbc:h2:file:" + data.toAbsolutePath() + H2_OPTIONS,
        "--spring.datasource.username=sa",
        "--spring.threads.virtual.enabled=true");
  }
}
