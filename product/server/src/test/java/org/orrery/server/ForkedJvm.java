package org.orrery.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How tests start a process with the class path of their own. It lives for seconds, so that only
 * the quick compiler and the simplest collector pay; both change nothing of what it does.
 */
public final class ForkedJvm {
  private ForkedJvm() {}

  /** The begin of a command; options, main class and arguments follow. */
  public static List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m"));
  }
}
