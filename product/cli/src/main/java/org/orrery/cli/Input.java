package org.orrery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.format.LoadedDrawing;

/**
 * A drawing that a verb was given: a file, one of a folder's, or the standard input.
 *
 * @param path null for the standard input
 */
record Input(String name, Path path) {
  private static final String STANDARD_INPUT = "-";
  static final String SUFFIX = ".lifecycle";

  static Input of(String argument) {
    return argument.equals(STANDARD_INPUT)
        ? new Input("standard input", null)
        : new Input(argument, Path.of(argument));
  }

  /** The drawings that arguments name, those of folders by name; the same each time. */
  static List<Input> all(List<String> arguments) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      Input input = of(argument);
      if (input.isFolder()) {
        drawings(argument, input.path)
            .forEach(file -> inputs.add(new Input(file.toString(), file)));
      } else {
        inputs.add(input);
      }
    }
    if (inputs.stream().filter(input -> input.path == null).count() > 1) {
      throw new InputFault(
          STANDARD_INPUT, "The standard input can be read once only.", "Name a file instead.");
    }
    return inputs;
  }

  /** The drawings of a folder that an argument names, at least one. */
  static List<Path> drawings(String argument, Path folder) throws IOException {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new InputFault(
          argument, "The folder holds no drawing.", "Name one with files *" + SUFFIX + ".");
    }
    return files;
  }

  boolean isFolder() {
    return path != null && Files.isDirectory(path);
  }

  /** Drawings of a folder and the folders in it, but for hidden ones; links are not followed. */
  static List<Path> files(Path folder) throws IOException {
    return files(folder, SUFFIX);
  }

  /** As {@link #files(Path)}, for files whose names end so. */
  static List<Path> files(Path folder, String suffix) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            boolean hidden = !each.equals(folder) && each.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.getFileName().toString().endsWith(suffix)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  /**
   * Where what is made of a file of a folder belongs in another folder: the same place, without the
   * ending.
   */
  static Path counterpart(Path folder, Path file, Path other) {
    String place = folder.relativize(file).toString();
    return other.resolve(place.substring(0, place.lastIndexOf('.')));
  }

  LoadedDrawing load() throws IOException {
    if (path != null) {
      return LifecycleFiles.loadWithLines(path);
    }
    InputStream in = System.in;
    return LifecycleFiles.loadWithLines(in, name);
  }

  Lifecycle drawing() throws IOException {
    return load().lifecycle();
  }
}
