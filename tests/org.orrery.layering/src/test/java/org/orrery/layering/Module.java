package org.orrery.layering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module of the reactor with what its pom, manifest and sources say of others. */
record Module(String name, Path folder) {
  static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>org\\.orrery</groupId>\\s*<artifactId>org\\.orrery\\.([a-z.]+)</artifactId>(.*?)</dependency>",
          Pattern.DOTALL);
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

  /**
   * All modules that ship: those under {@code bundles}, {@code product/cli} and {@code
   * product/server}.
   */
  static List<Module> all() {
    List<Module> modules = new ArrayList<>();
    for (Path bundle : children(ROOT.resolve("bundles"))) {
      modules.add(new Module(bundle.getFileName().toString().replace("org.orrery.", ""), bundle));
    }
    modules.add(new Module("cli", ROOT.resolve("product/cli")));
    modules.add(new Module("server", ROOT.resolve("product/server")));
    return modules.stream().filter(m -> Files.exists(m.folder.resolve("pom.xml"))).toList();
  }

  /** Modules of ours that this one depends on at run time. */
  Set<String> dependencies() {
    Set<String> found = new TreeSet<>();
    Matcher matcher = DEPENDENCY.matcher(read(folder.resolve("pom.xml")));
    while (matcher.find()) {
      if (!matcher.group(2).contains("<scope>test</scope>")) {
        found.add(matcher.group(1));
      }
    }
    for (String required : manifestEntry("Require-Bundle")) {
      if (required.startsWith("org.orrery.")) {
        found.add(required.replace("org.orrery.", ""));
      }
    }
    return found;
  }

  /** Bundles that the manifest requires. */
  Set<String> requiredBundles() {
    return manifestEntry("Require-Bundle");
  }

  /** Fully qualified names imported by the hand-written main sources, with the file that does. */
  List<Import> imports() {
    List<Import> imports = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/org")) {
      Path sources = folder.resolve(root);
      if (!Files.isDirectory(sources)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = IMPORT.matcher(read(file));
          while (matcher.find()) {
            imports.add(new Import(file, matcher.group(1)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return imports;
  }

  record Import(Path file, String type) {}

  private Set<String> manifestEntry(String header) {
    Path file = folder.resolve("META-INF/MANIFEST.MF");
    Set<String> names = new TreeSet<>();
    if (!Files.exists(file)) {
      return names;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String value = new Manifest(in).getMainAttributes().getValue(header);
      if (value != null) {
        for (String part : value.split(",(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)")) {
          names.add(part.split(";")[0].trim());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
