package org.orrery.layering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Each text of the screen is there in English and in German, is used, and takes the same values in
 * both.
 */
class LanguagesTest {
  private static final Pattern NAMED = Pattern.compile("\"%([\\w.-]+)\"");
  private static final Pattern BARE =
      Pattern.compile("\\s(?:name|label|tooltip)=\"([^%\"][^\"]*)\"");

  /** Texts of docs/language.md, which is written in English. */
  private static final String REFERENCE = "exchange/language";

  private static final Pattern LETTERS = Pattern.compile("\\p{L}");
  private static final Pattern LONE_APOSTROPHE =
      Pattern.compile("(?<!['{])'(?!['{}])|(?<=\\p{L})'(?=\\p{L})");

  /** Attributes that name something for machines, and parts of menus that nobody sees. */
  private static final Pattern UNSEEN =
      Pattern.compile("<(attribute|separator|property|insertionPoint|product|test|with)\\b[^>]*>");

  static List<Module> screens() {
    return Module.all().stream().filter(m -> Layers.WITH_SCREEN.contains(m.name())).toList();
  }

  static Stream<Texts> texts() {
    return Stream.concat(
        screens().stream().flatMap(module -> Texts.of(module.folder()).stream()), patterns());
  }

  /** What is said by modules without a screen; rules test theirs themselves. */
  static Stream<Texts> patterns() {
    return Stream.of(
            "org.orrery.lifecycle",
            "org.orrery.compiler",
            "org.orrery.simulation",
            "org.orrery.exchange")
        .flatMap(module -> Texts.of(language().resolveSibling(module)).stream())
        .filter(texts -> !texts.english().getParent().endsWith(REFERENCE));
  }

  private static Path language() {
    return screens().getFirst().folder().resolveSibling("org.orrery.lifecycle");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isGermanToo(Texts texts) {
    assertThat(texts.german()).exists();
    Map<String, String> english = texts.englishWords();
    Map<String, String> german = texts.germanWords();
    assertThat(Texts.twice(texts.english())).as("keys that stand twice").isEmpty();
    assertThat(Texts.twice(texts.german())).as("keys that stand twice").isEmpty();
    assertThat(german.keySet()).containsAll(english.keySet());
    if (!isVocabulary(texts)) {
      assertThat(english.keySet()).containsAll(german.keySet());
    }
    english.forEach(
        (key, text) -> {
          String translated = german.get(key);
          assertThat(translated).as(key).isNotBlank();
          assertThat(Texts.places(translated)).as(key).isEqualTo(Texts.places(text));
          assertThat(Texts.accelerator(translated)).as(key).isEqualTo(Texts.accelerator(text));
        });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isUsed(Texts texts) {
    if (isVocabulary(texts)) {
      return;
    }
    Set<String> unused = new TreeSet<>(texts.englishWords().keySet());
    Path folder = texts.english().getParent();
    Path fields = folder.resolve("Messages.java");
    if (texts.isHeadless()) {
      Set<String> literals = Texts.literals(texts.headlessSources());
      unused.removeIf(key -> isSaid(key, literals));
    } else if (texts.english().endsWith("plugin.properties")) {
      unused.removeAll(found(NAMED, Texts.text(folder.resolve("plugin.xml"))));
    } else if (Texts.text(fields).contains("extends NLS")) {
      unused.removeAll(found(Pattern.compile("Messages\\.(\\w+)"), Texts.sources(folder)));
      assertThat(found(Pattern.compile("public static String (\\w+);"), Texts.text(fields)))
          .isEqualTo(texts.englishWords().keySet());
    } else {
      Set<String> literals = Texts.literals(folder);
      unused.removeIf(key -> isSaid(key, literals));
    }
    assertThat(unused).as("texts that nothing shows").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void takesItsValuesAndIsNotLeftInEnglish(Texts texts) {
    if (isVocabulary(texts)) {
      return;
    }
    Map<String, String> german = texts.germanWords();
    texts
        .englishWords()
        .forEach(
            (key, pattern) -> {
              takesItsValues(key, pattern);
              takesItsValues(key, german.get(key));
              if (LETTERS.matcher(pattern).find()) {
                assertThat(german.get(key)).as(key).isNotEqualTo(pattern);
              }
            });
  }

  /** A lone apostrophe would hide the values behind it. */
  private static void takesItsValues(String key, String pattern) {
    Object[] values = {"#0", "#1", "#2", "#3", "#4"};
    String filled = MessageFormat.format(pattern, values);
    for (String place : Texts.places(pattern)) {
      assertThat(filled).as(key).contains("#" + place);
    }
    assertThat(LONE_APOSTROPHE.matcher(pattern).find()).as(key).isFalse();
  }

  /** Whether a key, or its first parts with what is put before or behind them, is in quotes. */
  private static boolean isSaid(String key, Set<String> literals) {
    if (literals.contains(key)) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      boolean isEnd = literals.contains(key.substring(dot)) || literals.contains(".");
      if (literals.contains(key.substring(0, dot + 1))
          || literals.contains(key.substring(0, dot)) && isEnd) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("screens")
  void eachNameInThePluginIsAText(Module module) {
    Path file = module.folder().resolve("plugin.xml");
    if (!Files.exists(file)) {
      return;
    }
    String plugin = Texts.text(file);
    Set<String> keys = found(NAMED, plugin);
    assertThat(Texts.of(module.folder()))
        .filteredOn(texts -> texts.english().endsWith("plugin.properties"))
        .singleElement()
        .satisfies(texts -> assertThat(texts.englishWords().keySet()).containsAll(keys));
    assertThat(found(BARE, UNSEEN.matcher(plugin).replaceAll(""))).as("bare names").isEmpty();
  }

  /** Whether these words are the platform's is tested where it runs: by a journey. */
  @Test
  void noGermanWordOfThePlatformStandsTwice() throws IOException {
    Path fragments = screens().getFirst().folder().resolveSibling("org.orrery.nl");
    try (Stream<Path> files = Files.walk(fragments)) {
      assertThat(files.filter(file -> file.toString().endsWith("_de.properties")))
          .hasSizeGreaterThan(20)
          .allSatisfy(file -> assertThat(Texts.twice(file)).as(file.toString()).isEmpty());
    }
  }

  @Test
  void theLanguageIsNamedAndExplainedInGerman() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Document ecore =
        factory.newDocumentBuilder().parse(language().resolve("model/lifecycle.ecore").toFile());
    Set<String> needed = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    NodeList classifiers = ecore.getElementsByTagName("eClassifiers");
    for (int i = 0; i < classifiers.getLength(); i++) {
      words((Element) classifiers.item(i), needed, allowed);
    }
    Texts vocabulary = texts().filter(LanguagesTest::isVocabulary).findFirst().orElseThrow();
    assertThat(vocabulary.germanWords().keySet()).containsAll(needed);
    allowed.addAll(needed);
    assertThat(allowed).containsAll(vocabulary.germanWords().keySet());
    assertThat(allowed).containsAll(vocabulary.englishWords().keySet());
  }

  private static void words(Element classifier, Set<String> needed, Set<String> allowed) {
    String type = classifier.getAttribute("name");
    if (classifier.getAttribute("xsi:type").equals("ecore:EClass")) {
      needed.add("about." + type);
      needed.add("kind." + type);
    }
    NodeList features = classifier.getElementsByTagName("eStructuralFeatures");
    for (int i = 0; i < features.getLength(); i++) {
      String name = ((Element) features.item(i)).getAttribute("name");
      needed.add("about." + type + "." + name);
      needed.add("feature." + name);
      allowed.add("feature." + type + "." + name);
    }
    NodeList literals = classifier.getElementsByTagName("eLiterals");
    for (int i = 0; i < literals.getLength(); i++) {
      Element literal = (Element) literals.item(i);
      String word = literal.getAttribute("literal");
      needed.add("literal." + type + "." + (word.isEmpty() ? literal.getAttribute("name") : word));
    }
  }

  private static boolean isVocabulary(Texts texts) {
    return texts.english().endsWith("language.properties");
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
