package org.orrery.layering;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of texts with its German form, as it lies in a bundle's folder. */
record Texts(Path english, Path german) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** All files of texts below a module's folder: messages of sources and names of plugin.xml. */
  static List<Texts> of(Path module) {
    List<Texts> found = new ArrayList<>();
    for (String root : List.of("src/org", "src/main/resources/org", "plugin.properties")) {
      Path start = module.resolve(root);
      if (!Files.exists(start)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(start)) {
        files
            .filter(f -> f.toString().endsWith(".properties"))
            .filter(f -> !f.toString().endsWith("_de.properties"))
            .forEach(f -> found.add(new Texts(f, german(f))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static Path german(Path english) {
    String name = english.getFileName().toString().replace(".properties", "_de.properties");
    return english.resolveSibling(name);
  }

  /** Where the sources lie that say it. */
  Path headlessSources() {
    String file = english.toString();
    return Path.of(file.substring(0, file.indexOf("src/main/resources"))).resolve("src/main/java");
  }

  /** Whether the sources that say it lie in another folder. */
  boolean isHeadless() {
    return english.toString().contains("src/main/resources");
  }

  Map<String, String> englishWords() {
    return read(english);
  }

  Map<String, String> germanWords() {
    return read(german);
  }

  /** Keys of a file in which a key stands twice; the later word would silently win. */
  static Set<String> twice(Path file) {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    text(file)
        .lines()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')))
        .filter(key -> !seen.add(key))
        .forEach(twice::add);
    return twice;
  }

  /** Numbers of the values that are put into a text. */
  static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  /** The key that is pressed for an action, behind the only tabulator of its text; may be empty. */
  static String accelerator(String text) {
    int tab = text.indexOf('\t');
    return tab >= 0 && tab == text.lastIndexOf('\t') ? text.substring(tab) : "";
  }

  /** What stands in quotes in the sources below a folder. */
  static Set<String> literals(Path sources) {
    Set<String> literals = new TreeSet<>();
    Matcher matcher = LITERAL.matcher(sources(sources).replace("'\"'", ""));
    while (matcher.find()) {
      literals.add(matcher.group(1));
    }
    return literals;
  }

  /** All Java sources below a folder, one behind the other. */
  static String sources(Path folder) {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(f -> f.toString().endsWith(".java")).forEach(f -> all.append(text(f)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new LinkedHashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
