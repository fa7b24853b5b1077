package org.orrery.lifecycle.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The patterns of messages by language, read from {@code messages.properties} and {@code
 * messages_xx.properties} when they are first asked for; any thread.
 */
final class Patterns {
  private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

  private Patterns() {}

  static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** The pattern of a key; in English where the language is unknown. */
  static String of(Class<?> home, String key, Locale locale) {
    String own =
        isEnglish(locale) ? null : read(home, key, "_" + locale.getLanguage()).getProperty(key);
    String pattern = own != null ? own : read(home, key, "").getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no words for " + key, home.getName(), key);
    }
    return pattern;
  }

  private static Properties read(Class<?> home, String key, String language) {
    String part = key.substring(0, key.indexOf('.'));
    String folder = home.getPackageName().endsWith("." + part) ? "" : part + "/";
    String file = folder + "messages" + language + ".properties";
    return READ.computeIfAbsent(home.getPackageName() + "/" + file, name -> read(home, file));
  }

  private static Properties read(Class<?> home, String file) {
    Properties patterns = new Properties();
    try (InputStream in = home.getResourceAsStream(file)) {
      if (in != null) {
        patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }
}
