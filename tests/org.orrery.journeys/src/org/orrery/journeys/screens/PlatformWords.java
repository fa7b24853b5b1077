package org.orrery.journeys.screens;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The words of the platform's bundles as they run, and the German for them: finds what of a screen
 * is a word of the platform that has no German.
 */
final class PlatformWords {
  /** A text with so few letters around its values is found in every sentence. */
  private static final int LEAST_LETTERS = 4;

  /** Bundles that come along: of theirs, sentences are not looked for, but names are. */
  private static final Pattern ALONG =
      Pattern.compile("org\\.eclipse\\.(team|compare|equinox\\.p2).*");

  private static final Pattern VALUE = Pattern.compile("\\{\\d+[^}]*}");
  private static final String ENGLISH = ".properties";
  private static final String GERMAN = "_de.properties";

  /** English words with the place of each. */
  private final Map<String, String> english = new HashMap<>();

  private final Map<Pattern, String> englishForms = new HashMap<>();
  private final String drawing = Story.drawing();
  private final Set<String> german = new HashSet<>();
  private final List<Pattern> germanForms = new ArrayList<>();

  PlatformWords() {
    for (Bundle bundle : bundles()) {
      for (URL file : files(bundle)) {
        boolean isGerman = file.getPath().endsWith(GERMAN);
        if (isGerman) {
          read(file).values().forEach(this::german);
        } else if (bundle.getSymbolicName().startsWith("org.eclipse.")
            && !file.getPath().matches(".*_[a-z]{2}(_[A-Z]{2})?\\.properties")) {
          read(file).forEach((key, word) -> english(word, bundle, file, key));
        }
      }
    }
  }

  /**
   * Where an English word of the platform stands; empty for all other words, among them those of
   * the drawing.
   */
  Optional<String> place(String word) {
    if (drawing.contains('"' + word + '"')
        || german.contains(word)
        || germanForms.stream().anyMatch(form -> matches(form, word))) {
      return Optional.empty();
    }
    return Optional.ofNullable(english.get(word))
        .or(
            () ->
                englishForms.entrySet().stream()
                    .filter(form -> matches(form.getKey(), word))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  private static boolean matches(Pattern form, String word) {
    return form.matcher(word).matches();
  }

  private void english(String text, Bundle bundle, URL file, String key) {
    String word = ShownWords.plain(text);
    String place = bundle.getSymbolicName() + file.getPath() + " " + key;
    if (letters(word) == 0) {
      return;
    }
    if (VALUE.matcher(word).find()) {
      if (!ALONG.matcher(bundle.getSymbolicName()).matches()) {
        form(word).ifPresent(form -> englishForms.put(form, place));
      }
    } else {
      english.put(word.replace("''", "'"), place);
    }
  }

  private void german(String text) {
    String word = ShownWords.plain(text);
    if (VALUE.matcher(word).find()) {
      form(word).ifPresent(germanForms::add);
    } else {
      german.add(word.replace("''", "'"));
    }
  }

  private static Optional<Pattern> form(String word) {
    if (letters(VALUE.matcher(word).replaceAll("")) < LEAST_LETTERS) {
      return Optional.empty();
    }
    StringBuilder form = new StringBuilder();
    for (String part : VALUE.split(word.replace("''", "'"), -1)) {
      form.append(form.isEmpty() ? "" : ".+").append(Pattern.quote(part));
    }
    return Optional.of(Pattern.compile(form.toString(), Pattern.DOTALL));
  }

  private static long letters(String word) {
    return word.chars().filter(Character::isLetter).count();
  }

  static List<Bundle> bundles() {
    return List.of(FrameworkUtil.getBundle(PlatformWords.class).getBundleContext().getBundles());
  }

  /** Files of words in a bundle and in its fragments. */
  static List<URL> files(Bundle bundle) {
    var found = bundle.findEntries("/", "*" + ENGLISH, true);
    return found == null
        ? List.of()
        : Collections.list(found).stream()
            .filter(file -> !file.getPath().startsWith("/META-INF/"))
            .toList();
  }

  static Map<String, String> read(URL file) {
    Properties properties = new Properties();
    try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
