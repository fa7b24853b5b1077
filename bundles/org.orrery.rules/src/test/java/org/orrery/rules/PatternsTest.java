package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.properties.Comparison;

/** Each pattern of a message is there in English and in German, is used, and is well formed. */
class PatternsTest {
  private static final Path PATTERNS = Path.of("src/main/resources/org/orrery/rules");
  private static final Path SOURCES = Path.of("src/main/java/org/orrery/rules");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
  private static final Pattern ENDING = Pattern.compile("\\.(one|other|do|effect)$");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[\\w-]+)+)\"");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(PATTERNS)) {
      return all.filter(f -> f.endsWith("messages.properties")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isGermanTooWithTheSameArguments(Path english) throws IOException {
    Map<String, String> german = read(english.resolveSibling("messages_de.properties"));
    assertThat(german.keySet()).isEqualTo(read(english).keySet());
    read(english)
        .forEach(
            (key, pattern) -> {
              String other = german.get(key);
              assertThat(other).as(key).isNotBlank();
              assertThat(places(other)).as(key).isEqualTo(places(pattern));
              assertThat(LONE_QUOTE.matcher(pattern + other).find()).as(key).isFalse();
              assertThat(other.contains("\"") || other.contains("''")).as(key).isFalse();
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void standsInTheFileOfItsPackage(Path english) throws IOException {
    String folder = english.getParent().getFileName().toString();
    assertThat(read(english).keySet()).allSatisfy(key -> assertThat(key).startsWith(folder + "."));
    assertThat(Files.readAllLines(english).stream().map(line -> line.replaceAll("=.*", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void eachIsUsedAndNoneIsMissing() throws IOException {
    Set<String> used = literals();
    Fixes.IDS.forEach(id -> used.add("fixes." + id));
    for (Comparison comparison : Comparison.values()) {
      used.add("properties.compare." + comparison.word());
    }
    Stream.of("NUMBER", "INTEGER", "DATE", "SECONDS", "MONTHS")
        .forEach(scale -> used.add("tables.scale." + scale));
    Stream.of("failure", "timeout").forEach(kind -> used.add("checks.departure.its-" + kind));
    Set<String> known = new TreeSet<>();
    for (Path file : files().toList()) {
      known.addAll(read(file).keySet());
    }
    assertThat(known)
        .filteredOn(
            key -> !used.contains(key) && !used.contains(ENDING.matcher(key).replaceAll("")))
        .as("patterns that nothing says")
        .isEmpty();
    assertThat(used)
        .filteredOn(key -> !known.contains(key) && !key.endsWith("-"))
        .filteredOn(key -> !known.contains(key + ".one") || !known.contains(key + ".other"))
        .as("keys without a pattern")
        .isEmpty();
  }

  /** Texts in quotes that look like keys of messages. */
  private static Set<String> literals() throws IOException {
    Set<String> parts = new TreeSet<>(Set.of("rules"));
    for (Path file : files().toList()) {
      parts.add(file.getParent().getFileName().toString());
    }
    Set<String> found = new TreeSet<>();
    try (Stream<Path> all = Files.walk(SOURCES)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = LITERAL.matcher(Files.readString(file));
        while (matcher.find()) {
          String key = matcher.group(1);
          if (parts.contains(key.substring(0, key.indexOf('.')))) {
            found.add(key);
          }
        }
      }
    }
    return found;
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return patterns;
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
