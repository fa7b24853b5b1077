package org.orrery.lifecycle.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The language's own words in a language of people: {@code language_xx.properties} names and
 * explains what the ecore holds in English. English stands in for a language that is not known.
 */
public final class Vocabulary {
  /** The languages beside English. */
  public static final List<Locale> TRANSLATIONS = List.of(Locale.GERMAN);

  private static final Properties ENGLISH = read("language.properties");
  private static final Map<String, Properties> OTHERS =
      Map.of("de", read("language_de.properties"));

  private Vocabulary() {}

  /** What elements of a class are called, for example "test step". */
  public static String name(EClass type, Locale locale) {
    return word("kind." + type.getName(), locale, spaced(type.getName()));
  }

  /** What a feature is called; a class may call an inherited or common name otherwise. */
  public static String name(EStructuralFeature feature, Locale locale) {
    String own = feature.getEContainingClass().getName() + "." + feature.getName();
    return word("feature." + own, locale, feature(feature.getName(), locale));
  }

  /** What features of a name are called. */
  public static String feature(String name, Locale locale) {
    String spaced = spaced(name);
    String upper = spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    return word("feature." + name, locale, upper);
  }

  /** A literal as words, for example "all at once" for {@code all-at-once}. */
  public static String name(Enumerator literal, Locale locale) {
    String key = "literal." + literal.getClass().getSimpleName() + "." + literal.getLiteral();
    return word(key, locale, literal.getLiteral().replace('-', ' '));
  }

  /** One sentence that says what elements of a class are. */
  public static String about(EClass type, Locale locale) {
    return word("about." + type.getName(), locale, text(EcoreUtil.getDocumentation(type)));
  }

  /** One sentence that says what a feature holds. */
  public static String about(EStructuralFeature feature, Locale locale) {
    String own = feature.getEContainingClass().getName() + "." + feature.getName();
    return word("about." + own, locale, text(EcoreUtil.getDocumentation(feature)));
  }

  /** Whether there are words of this language, so that English need not stand in. */
  public static boolean isTranslated(Locale locale) {
    return OTHERS.containsKey(locale.getLanguage());
  }

  /** A word in all languages beside English, by their codes. */
  public static Map<String, String> translations(Function<Locale, String> words) {
    return TRANSLATIONS.stream().collect(Collectors.toMap(Locale::getLanguage, words));
  }

  /** A name of the language in words: {@code TestStep} becomes {@code test step}. */
  public static String spaced(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String text(String documentation) {
    return Objects.requireNonNullElse(documentation, "");
  }

  private static String word(String key, Locale locale, String otherwise) {
    return OTHERS.getOrDefault(locale.getLanguage(), ENGLISH).getProperty(key, otherwise);
  }

  private static Properties read(String file) {
    Properties words = new Properties();
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
