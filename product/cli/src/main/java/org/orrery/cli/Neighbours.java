package org.orrery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.RuleEngine;

/**
 * The drawings that a verb was given and those in the folders of theirs, which they may call; they
 * are read when the first of them is asked for, and what cannot be read is not known.
 */
final class Neighbours {
  private final Set<Path> files = new LinkedHashSet<>();
  private Map<String, Lifecycle> byId;

  Neighbours(List<Input> inputs) throws IOException {
    for (Input input : inputs) {
      if (input.path() != null) {
        files.add(input.path());
      }
    }
    for (Path file : List.copyOf(files)) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && Files.isDirectory(folder)) {
        try (Stream<Path> beside = Files.list(folder)) {
          beside
              .filter(each -> each.toString().endsWith(Input.SUFFIX) && Files.isRegularFile(each))
              .sorted()
              .forEach(files::add);
        }
      }
    }
  }

  /** The rules that come with the product, asked with what the drawings call. */
  RuleEngine rules() {
    return RuleEngine.inUse().knowing(this::named);
  }

  private Optional<Lifecycle> named(String id) {
    if (byId == null) {
      byId = new HashMap<>();
      files.forEach(this::read);
    }
    return Optional.ofNullable(byId.get(id));
  }

  private void read(Path file) {
    try {
      Lifecycle drawing = LifecycleFiles.load(file);
      byId.putIfAbsent(drawing.getId(), drawing);
    } catch (LifecycleFileException e) {
      return; // told where the file itself is asked for
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
