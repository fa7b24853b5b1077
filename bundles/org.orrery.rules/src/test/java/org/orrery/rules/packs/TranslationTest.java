package org.orrery.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.PolicyPackException;
import org.orrery.rules.PolicyPackException.Fault;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.RuleTexts;

/** Packs in another language than English. */
class TranslationTest {
  private static final String PACK =
      """
      {
        "format": 1, "id": "house", "title": "House rules", "issuer": "A Bank",
        "date": "2026-05-01",
        "rules": [
          {
            "id": "house.approved", "title": "Approved",
            "property": {"is": "exists", "what": {"kind": "ApprovalStep", "called": "consent"}},
            "severity": "warning", "document": "House rules 7", "appliesFrom": "2026-05-01",
            "text": "Somebody consents.", "rationale": "It matters.", "remedy": "Ask."
          }
        ]
      }
      """;
  private static final String GERMAN =
      """
      {
        "format": 1, "pack": "house", "title": "Hausregeln",
        "called": {"consent": "Zustimmung"},
        "rules": {
          "house.approved": {
            "title": "Freigegeben", "text": "Jemand stimmt zu.",
            "rationale": "Es zählt.", "remedy": "Fragen Sie."
          }
        }
      }
      """;

  @TempDir private Path directory;

  static List<PolicyPack> builtIn() {
    return PackReader.builtIn();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void everyRuleHasItsFourTextsInGerman(PolicyPack pack) {
    assertThat(pack.title(Locale.GERMAN)).isNotBlank().isNotEqualTo(pack.title());
    for (RuleInfo rule : pack.rules()) {
      RuleTexts english = rule.in(Locale.ENGLISH);
      RuleTexts german = rule.in(Locale.GERMANY);
      assertThat(english.title()).isEqualTo(rule.title());
      Stream.of(german.title(), german.text(), german.rationale(), german.remedy())
          .forEach(text -> assertThat(text).as(rule.id()).isNotBlank());
      assertThat(german.title()).as(rule.id()).isNotEqualTo(english.title());
      assertThat(german.text()).as(rule.id()).isNotEqualTo(english.text());
      assertThat(german.rationale()).as(rule.id()).isNotEqualTo(english.rationale());
      assertThat(german.remedy()).as(rule.id()).isNotEqualTo(english.remedy());
      assertThat(rule.advice().in(Locale.GERMAN)).isEqualTo(german.remedy());
    }
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void whatItCallsElementsAndCitesIsInGermanToo(PolicyPack pack) throws IOException {
    Set<String> called = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    Json english = Json.parse(resource(pack.id() + ".json"));
    collect(english, "called", called);
    collect(english, "source", sources);
    List<Fault> faults = new ArrayList<>();
    Translation german =
        TranslationParser.parse("german", resource(pack.id() + ".de.json"), faults);
    assertThat(faults).isEmpty();
    assertThat(german.called().keySet()).isEqualTo(called);
    assertThat(german.called().values()).noneMatch(String::isBlank);
    assertThat(german.sources().keySet()).isEqualTo(sources);
    assertThat(german.sources().values()).noneMatch(String::isBlank);
  }

  @Test
  void ofADirectoryAreReadBesideTheirPacks() throws IOException {
    write(PACK, GERMAN);
    List<PolicyPack> packs = PackReader.builtInAnd(directory);
    PolicyPack house = packs.getLast();
    assertThat(house.title(Locale.GERMAN)).isEqualTo("Hausregeln");
    assertThat(house.title()).isEqualTo("House rules");
    RuleInfo rule = house.rules().getFirst();
    assertThat(rule.in(Locale.GERMAN).title()).isEqualTo("Freigegeben");
    assertThat(rule.in(Locale.FRENCH).title()).isEqualTo("Approved");
    assertThat(rule.property().demand().in(Locale.GERMAN))
        .isEqualTo("Die Zeichnung hat mindestens 1-mal „Zustimmung“.");
    assertThat(rule.property().words()).isEqualTo("The drawing has at least 1 consent.");
  }

  @Test
  void aRuleThatIsNotTranslatedIsTold() throws IOException {
    String rules = GERMAN.substring(0, GERMAN.indexOf("\"rules\"")) + "\"rules\": {}}";
    write(PACK, rules);
    RuleInfo rule = PackReader.builtInAnd(directory).getLast().rules().getFirst();
    assertThat(rule.in(Locale.GERMAN).title()).isEqualTo("Approved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "house.approved"         | "house.other"          | the pack has no rules house.other
          "pack": "house"          | "pack": "home"         | 'pack' must be 'house', whose file
          "text": "Jemand stimmt zu."  | "txt": "Jemand stimmt zu." | 'text' is missing or empty
          "called": {"consent": "Zustimmung"} | "calls": {} | 'calls' is no field of a pack
          "format": 1              | "format": 2            | 'format' must be 1
          "rules": {               | "rules": {{            | this is not JSON
          """)
  void isRefusedWithTheFaultsPlace(String from, String to, String message) throws IOException {
    String bad = GERMAN.replace(from, to);
    assertThat(bad).isNotEqualTo(GERMAN);
    write(PACK, bad);
    assertThat(faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.message()).startsWith(message);
              assertThat(fault.file()).isEqualTo("house.de.json");
            });
  }

  @Test
  void isRefusedWithoutItsPack() throws IOException {
    Files.writeString(directory.resolve("house.de.json"), GERMAN);
    assertThat(faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.file()).isEqualTo("house.de.json");
              assertThat(fault.message()).contains("it translates house.json");
            });
  }

  private void write(String pack, String german) throws IOException {
    Files.writeString(directory.resolve("house.json"), pack);
    Files.writeString(directory.resolve("house.de.json"), german);
  }

  private List<Fault> faults() {
    return catchThrowableOfType(PolicyPackException.class, () -> PackReader.builtInAnd(directory))
        .faults();
  }

  private static void collect(Json json, String field, Set<String> texts) {
    if (json.value() instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (name.equals(field)) {
              texts.add(String.valueOf(((Json) value).value()));
            }
            collect((Json) value, field, texts);
          });
    } else if (json.value() instanceof List<?> list) {
      list.forEach(item -> collect((Json) item, field, texts));
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TranslationTest.class.getResourceAsStream("/policies/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
