package org.orrery.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The drawings that come with the product. */
public final class Drawings {
  private static final Path SAMPLES = Path.of("../../samples");

  private Drawings() {}

  public static List<Path> files() {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".lifecycle")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Lifecycle load(Path file) {
    try {
      return LifecycleFiles.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Lifecycle credit() {
    return load(SAMPLES.resolve("credit/credit-risk.lifecycle"));
  }
}
