package org.orrery.lifecycle.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orrery.lifecycle.Lifecycle;

/**
 * The drawings that others may call by their ids: these others, then those in their folders by
 * name, of which the first counts. They are looked for when one is first asked for, and what cannot
 * be read is not known. Any thread; nobody may edit what is given here.
 */
public final class DrawingsBeside {
  private static final String ENDING = ".lifecycle";

  private final List<Path> callers;
  private final boolean areAtHand;
  private final Map<Path, Lifecycle> unsaved = new HashMap<>();
  private final Map<String, Optional<Lifecycle>> named = new HashMap<>();
  private Map<String, Path> places;

  private DrawingsBeside(
      Collection<Path> callers, boolean areAtHand, Map<Path, Lifecycle> unsaved) {
    this.callers = callers.stream().map(DrawingsBeside::place).toList();
    this.areAtHand = areAtHand;
    unsaved.forEach((file, drawing) -> this.unsaved.put(place(file), drawing));
  }

  /** What files, and those in their folders, hold. */
  public static DrawingsBeside of(Collection<Path> callers) {
    return new DrawingsBeside(callers, false, Map.of());
  }

  /**
   * What lies beside a file whose own drawing is at hand.
   *
   * @param unsaved drawings that are open, by their files, which say something else
   */
  public static DrawingsBeside of(Path caller, Map<Path, Lifecycle> unsaved) {
    return new DrawingsBeside(List.of(caller), true, unsaved);
  }

  /** The files of drawings in a folder, by name. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.toString().endsWith(ENDING) && Files.isRegularFile(each))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether two files lie in one folder. */
  public static boolean areBeside(Path one, Path other) {
    return Objects.equals(place(one).getParent(), place(other).getParent());
  }

  /** The drawing with an id, as it was when it was first asked for. */
  public synchronized Optional<Lifecycle> named(String id) {
    return named.computeIfAbsent(id, this::find);
  }

  private Optional<Lifecycle> find(String id) {
    if (places == null) {
      places = new HashMap<>();
      files().forEach(file -> id(file).ifPresent(found -> places.putIfAbsent(found, file)));
    }
    return Optional.ofNullable(places.get(id)).flatMap(this::drawing);
  }

  private Set<Path> files() {
    Set<Path> files = new LinkedHashSet<>(callers);
    for (Path caller : callers) {
      Set<Path> beside = new TreeSet<>(listed(caller.getParent()));
      unsaved.keySet().stream().filter(open -> areBeside(open, caller)).forEach(beside::add);
      files.addAll(beside);
    }
    if (areAtHand) {
      callers.forEach(files::remove);
    }
    return files;
  }

  private static List<Path> listed(Path folder) {
    try {
      return folder == null ? List.of() : in(folder);
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<String> id(Path file) {
    Lifecycle open = unsaved.get(file);
    return open == null ? ReadDrawings.idOf(file) : Optional.ofNullable(open.getId());
  }

  private Optional<Lifecycle> drawing(Path file) {
    return Optional.ofNullable(unsaved.get(file)).or(() -> ReadDrawings.of(file));
  }

  private static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
