package org.orrery.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.lifecycle.ModelKind;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.PolicyPackException;
import org.orrery.rules.PolicyPackException.Fault;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Severity;

class PackReaderTest {
  private static final String GOOD =
      """
      {
        "format": 1,
        "id": "house",
        "title": "House rules",
        "issuer": "A Bank",
        "date": "2026-05-01",
        "scope": {"kinds": ["agent"], "tiers": [1, 2]},
        "rules": [
          {
            "id": "house.monitored",
            "title": "Agents are watched",
            "check": "unmonitored-deployment",
            "severity": "warning",
            "document": "House rules 7",
            "appliesFrom": "2026-05-01",
            "appliesUntil": "2026-12-31",
            "text": "Agents are watched.",
            "rationale": "They act.",
            "remedy": "Watch them."
          }
        ]
      }
      """;

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void file() {
    file = directory.resolve("house.json");
  }

  @Test
  void readsEveryBuiltInPack() throws Exception {
    List<PolicyPack> packs = PackReader.builtIn();
    URI folder = PackReaderTest.class.getResource("/policies").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      assertThat(packs)
          .extracting(p -> p.id() + ".json")
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> f.endsWith(".json") && !f.endsWith(".de.json"))
                  .toList());
    }
    assertThat(packs.getFirst().id()).isEqualTo("orrery-engineering");
    assertThat(packs.getFirst().rules()).hasSize(41);
  }

  @Test
  void addsThePacksOfADirectory() throws IOException {
    Files.writeString(file, GOOD);
    RuleInfo rule = RuleEngine.withPacksIn(directory).rule("house.monitored").orElseThrow();
    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.scope().kinds()).containsExactly(ModelKind.AGENT);
    assertThat(rule.scope().tiers()).containsExactlyInAnyOrder(1, 2);
    assertThat(rule.verified()).isFalse();
    assertThat(rule.exemptible()).isTrue();
    assertThat(rule.appliesOn(LocalDate.of(2026, 4, 30))).isFalse();
    assertThat(rule.appliesOn(LocalDate.of(2026, 5, 1))).isTrue();
    assertThat(rule.appliesOn(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(rule.appliesOn(LocalDate.of(2027, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "check": "unmonitored-deployment" | "check": "no-such"          | 12 | 16 | 'no-such' is unknown as 'check'; known are
          "severity": "warning"             | "severity": "fatal"         | 13 | 19 | 'fatal' is unknown as 'severity'
          "appliesFrom": "2026-05-01"       | "appliesFrom": "2026-02-30" | 15 | 22 | 'appliesFrom' must be a date
          "appliesUntil": "2026-12-31"      | "appliesUntil": "2026-04-30"| 16 | 23 | 'appliesUntil' is before
          "appliesUntil": "2026-12-31"      | "history": [{"appliesFrom": "soon", "stoodUntil": "2026-01-01", "source": "an amendment"}] | 16 | 35 | 'appliesFrom' must be a date
          "appliesUntil": "2026-12-31"      | "history": [{"appliesFrom": "2026-01-01", "source": "an amendment"}] | 16 | 19 | 'stoodUntil' is missing
          "appliesUntil": "2026-12-31"      | "history": [{"appliesFrom": "2026-01-01", "stoodUntil": "2025-01-01"}] | 16 | 19 | 'source' is missing
          "appliesUntil": "2026-12-31"      | "history": [{"appliesFrom": "2026-05-01", "stoodUntil": "2025-01-01", "source": "an amendment"}] | 16 | 35 | 'appliesFrom' is 2026-05-01 a second time
          "appliesUntil": "2026-12-31"      | "history": [{"appliesFrom": "2026-01-01", "stoodUntil": "2026-05-02", "source": "an amendment"}] | 16 | 63 | 'stoodUntil' is later than the first day that follows, 2026-05-01
          "appliesUntil": "2026-12-31"      | "history": [{"appliesFrom": "2026-01-01", "stoodUntil": "2025-02-01", "source": "one"}, {"appliesFrom": "2026-02-01", "stoodUntil": "2025-02-01", "source": "two"}] | 16 | 139 | 'history' is out of order: the entry before stood until 2025-02-01
          "appliesUntil": "2026-12-31"      | "history": [{"appliesFrom": "2026-01-01", "stoodUntil": "2026-02-02", "source": "one"}, {"appliesFrom": "2026-02-01", "stoodUntil": "2026-03-01", "source": "two"}] | 16 | 63 | 'stoodUntil' is later than the first day that follows, 2026-02-01
          "appliesUntil": "2026-12-31"      | "formerly": []              | 16 | 19 | 'formerly' is no field of a pack
          "tiers": [1, 2]                   | "tiers": [1, 5]             | 7  | 46 | '5' is not allowed in 'tiers'; a tier is
          "kinds": ["agent"]                | "kinds": ["robot"]          | 7  | 23 | 'robot' is not allowed in 'kinds'; known are
          "kinds": ["agent"]                | "regions": ["EU", "Mars"]   | 7  | 31 | 'Mars' is not allowed in 'regions'; expected is a code of ISO 3166
          "text": "Agents are watched."     | "txt": "Agents are watched."| 17 | 14 | 'txt' is no field of a pack
          "remedy": "Watch them."           | "remedy": ["Watch them."]   | 19 | 17 | 'remedy' must be a text
          "format": 1                       | "format": 2                 | 2  | 13 | 'format' must be 1
          "title": "House rules"            | "title": ""                 | 4  | 12 | 'title' is missing or empty
          """)
  void reportsFaultsWithTheirPlace(String from, String to, int line, int column, String message)
      throws IOException {
    String bad = GOOD.replace(from, to);
    assertThat(bad).isNotEqualTo(GOOD);
    Files.writeString(file, bad);
    assertThat(faults())
        .anySatisfy(
            f -> {
              assertThat(f.message()).startsWith(message);
              assertThat(f.file()).isEqualTo("house.json");
              assertThat(f.line()).isEqualTo(line);
              assertThat(f.column()).isEqualTo(column);
            });
  }

  @Test
  void readsFormerFirstDaysInTheirOrder() throws IOException {
    Files.writeString(
        file,
        GOOD.replace(
            "\"appliesUntil\": \"2026-12-31\",",
            """
            "history": [
              {"appliesFrom": "2025-09-01", "stoodUntil": "2025-03-01", "source": "first delay"},
              {"appliesFrom": "2026-09-01", "stoodUntil": "2026-02-01", "clause": "9", "source": "brought forward"},
              {"appliesFrom": "2026-06-01", "stoodUntil": "2026-05-01", "source": "the day itself"}],
            """));
    assertThat(PackReader.builtInAnd(directory).getLast().rules().getFirst().history())
        .extracting(date -> date.appliesFrom().toString(), date -> date.clause())
        .containsExactly(
            tuple("2025-09-01", ""), tuple("2026-09-01", "9"), tuple("2026-06-01", ""));
  }

  @Test
  void reportsEveryFaultAtOnce() throws IOException {
    Files.writeString(file, GOOD.replace("\"warning\"", "\"fatal\"").replace("2026-12-31", "soon"));
    Files.writeString(directory.resolve("other.json"), "{}");
    assertThat(faults()).extracting(Fault::file).contains("house.json", "other.json");
    assertThat(faults().stream().filter(f -> f.file().equals("house.json"))).hasSize(2);
  }

  @Test
  void readsTextsWithAMarkOfTheirBytes() throws IOException {
    Files.writeString(file, "\uFEFF" + GOOD);
    assertThat(RuleEngine.withPacksIn(directory).rule("house.monitored")).isPresent();
  }

  @Test
  void refusesWhatIsNotJson() throws IOException {
    Files.writeString(file, GOOD.replace("\"rules\": [", "\"rules\": [[}"));
    assertThat(faults())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.line()).isEqualTo(8);
              assertThat(f.message()).startsWith("this is not JSON: ");
            });
    Files.writeString(file, "");
    assertThat(faults()).isNotEmpty();
    Files.writeString(file, GOOD + "{}");
    assertThat(faults()).singleElement().asString().contains("after the end of the pack");
    Files.writeString(file, GOOD.substring(0, 300));
    assertThat(faults()).singleElement().asString().contains("this is not JSON");
    Files.writeString(file, GOOD.replace("\"issuer\"", "\"title\""));
    assertThat(faults()).singleElement().asString().contains("Duplicate");
    Files.writeString(file, "[".repeat(100_000));
    assertThat(faults())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.line()).isEqualTo(1);
              assertThat(f.message())
                  .contains("nested deeper than 100 levels")
                  .doesNotContain("StreamReadConstraints");
            });
    Files.writeString(file, GOOD.replace("\"format\": 1", "\"format\": " + "1".repeat(2_000)));
    assertThat(faults()).first().asString().doesNotContain("StreamReadConstraints");
    Files.writeString(file, " ".repeat(1_100_000));
    assertThat(faults()).singleElement().asString().contains("larger than 1 MiB");
    Files.write(file, new byte[] {'{', '\n', ' ', (byte) 0xc3, 0x28});
    assertThat(faults())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.message()).contains("cannot be read as UTF-8");
              assertThat(f.line()).isEqualTo(2);
              assertThat(f.column()).isEqualTo(2);
            });
  }

  @Test
  void refusesIdsThatAreTaken() throws IOException {
    Files.writeString(file, GOOD.replace("\"house\"", "\"eu-ai-act\""));
    assertThat(faults()).singleElement().asString().contains("another pack has the id 'eu-ai-act'");
    Files.writeString(file, GOOD.replace("\"house.monitored\"", "\"engineering.monitored\""));
    assertThat(faults())
        .singleElement()
        .asString()
        .contains("'engineering.monitored' is used in the pack 'orrery-engineering' already");
  }

  @Test
  void aMissingDirectoryIsReported() {
    directory = directory.resolve("nowhere");
    assertThat(faults())
        .singleElement()
        .asString()
        .contains("the directory cannot be read: it ")
        .doesNotContain("Exception");
  }

  private List<Fault> faults() {
    return catchThrowableOfType(PolicyPackException.class, () -> PackReader.builtInAnd(directory))
        .faults();
  }
}
