package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {
  @Test
  void aDayThatIsNoneIsToldInWords() {
    Ran ran = Ran.of("validate", Ran.CREDIT_RISK, "--on", "2027-13-02");
    assertThat(ran.code()).isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(ran.err()).contains("--on", "'2027-13-02' is no day").doesNotContain("Exception");
  }

  private static final Path RESERVE_SHEET =
      Ran.SAMPLES.resolveSibling("patterns/reserve-sheet.lifecycle");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String sample() throws IOException {
    return Files.readString(Ran.CREDIT_RISK);
  }

  @Test
  void theSamplesHold() {
    Ran ran = Ran.of("validate", Ran.CREDIT_RISK, Ran.SAMPLES.resolve("credit-policy.lifecycle"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("credit-risk.lifecycle: holds", "credit-policy.lifecycle: holds");
    assertThat(ran.code()).isZero();
  }

  @Test
  void aProblemNamesLineElementRuleAndRemedy() throws IOException {
    Path broken = file("broken.lifecycle", sample().replaceAll("quorum=\"2\"", "quorum=\"9\""));

    Ran ran = Ran.of("validate", broken);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .containsPattern(
            "broken\\.lifecycle:\\d+ approve-release Approval 'Approve release': [a-z. -]+: .+"
                + " \\(.+\\)")
        .contains("broken.lifecycle: does not hold");
  }

  @Test
  void whatIsExemptedIsToldWithWhoAnswersForItUntilWhenAndWhatIsDoneInstead() {
    Ran text = Ran.of("validate", RESERVE_SHEET, "--on", "2027-12-31");
    assertThat(text.code()).isZero();
    assertThat(text.out())
        .containsPattern(
            "reserve-sheet\\.lifecycle:\\d+ \\S+ Approval '.+': exempted:"
                + " engineering.separate-duties: .+ \\[Orrery engineering rules .+] Exempted by Chief"
                + " actuary until 2027-12-31: The department .+ Instead: The external auditor"
                + " rebuilds the sheet each year\\.\\R");
    Ran json = Ran.of("validate", RESERVE_SHEET, "--on", "2027-12-31", "--format", "json");
    JsonNode exempted = JsonMapper.shared().readTree(json.out()).get(0).get("exempted");
    assertThat(exempted).hasSize(1);
    JsonNode one = exempted.get(0);
    assertThat(one.get("problem").get("rule").asString()).isEqualTo("engineering.separate-duties");
    assertThat(one.get("owner").asString()).isEqualTo("Chief actuary");
    assertThat(one.get("reason").asString()).startsWith("The department has one second actuary");
    assertThat(one.get("control").asString()).startsWith("The external auditor rebuilds");
    assertThat(one.get("expires").asString()).isEqualTo("2027-12-31");

    Ran after = Ran.of("validate", RESERVE_SHEET, "--on", "2028-01-01");
    assertThat(after.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(after.out()).doesNotContain("exempted: ").contains("expired on 2027-12-31");
  }

  @Test
  void theLineIsWhereTheElementStands() throws IOException {
    Path broken = file("broken.lifecycle", sample().replaceAll("quorum=\"2\"", "quorum=\"9\""));
    Ran ran = Ran.of("validate", broken, "--format", "json");

    JsonNode report = JsonMapper.shared().readTree(ran.out()).get(0);
    JsonNode problem = report.get("problems").get(0);
    String line = Files.readAllLines(broken).get(problem.get("line").asInt() - 1);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(report.get("holds").asBoolean()).isFalse();
    assertThat(line).contains("id=\"" + problem.get("element").asString() + "\"");
    assertThat(problem.get("rule").asString()).isNotEmpty();
    assertThat(problem.get("remedy").asString()).isNotEmpty();
  }

  @Test
  void theReportNamesRowsOfTables() throws IOException {
    Path broken =
        file("broken.lifecycle", sample().replace("<values>champion<", "<values>challenger<"));

    List<JsonNode> problems = problems(broken, "engineering.thresholds");

    assertThat(problems).extracting(p -> p.get("rows").toString()).containsExactly("[]", "[1,2]");
    assertThat(problems).allMatch(p -> p.get("verified").asBoolean());
    JsonNode sarif =
        JsonMapper.shared().readTree(Ran.of("validate", broken, "--format", "sarif").out());
    assertThat(sarif.at("/runs/0/results/1/properties").toString())
        .isEqualTo("{\"verified\":true,\"rows\":[1,2]}");
  }

  @Test
  void theReportMarksWhatWasNotComparedWithThePrimaryText() throws IOException {
    String churn = Files.readString(Ran.SAMPLES.resolve("../patterns/churn-model.lifecycle"));
    Path broken = file("broken.lifecycle", churn.replace("conditionsExpireIn=\"P90D\"", ""));

    assertThat(problems(broken, "uk.ss1-23.exceptions"))
        .hasSize(2)
        .noneMatch(p -> p.get("verified").asBoolean());
    JsonNode run =
        JsonMapper.shared()
            .readTree(Ran.of("validate", broken, "--format", "sarif").out())
            .at("/runs/0");
    assertThat(run.at("/results/0/properties/verified").asBoolean(true)).isFalse();
    assertThat(run.at("/tool/driver/rules/0/properties/verified").asBoolean(true)).isFalse();
  }

  private static List<JsonNode> problems(Path drawing, String rule) {
    Ran ran = Ran.of("validate", drawing, "--format", "json");
    JsonNode problems = JsonMapper.shared().readTree(ran.out()).get(0).get("problems");
    return problems.valueStream().filter(p -> p.get("rule").asString().equals(rule)).toList();
  }

  @Test
  void theDayDecidesWhichRulesAreInForce() {
    Ran early = Ran.of("validate", Ran.CREDIT_RISK, "--on", "2000-01-01");
    Ran late = Ran.of("validate", Ran.CREDIT_RISK, "--on", "2026-11-24");

    assertThat(early.out()).contains("in force on 2000-01-01");
    assertThat(early.out()).isNotEqualTo(late.out().replace("2026-11-24", "2000-01-01"));
  }

  @Test
  void aTruncatedFileIsRefusedWithItsPlace() throws IOException {
    Path truncated = file("cut.lifecycle", sample().substring(0, 3000));

    Ran ran = Ran.of("validate", truncated);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).containsPattern("cut\\.lifecycle:\\d+: ");
    assertThat(Files.size(truncated)).isEqualTo(3000);
  }

  @Test
  void anEntityBombIsRefused() throws IOException {
    Path bomb =
        file(
            "bomb.lifecycle",
            "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY c"
                + " \"&a;&a;&a;&a;\">]><b>&c;</b>");

    Ran ran = Ran.of("validate", bomb);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("bomb.lifecycle");
  }

  @Test
  void foreignFilesAreRefused() throws IOException {
    assertThat(Ran.of("validate", file("a.lifecycle", "<html/>")).code()).isEqualTo(1);
    assertThat(Ran.of("validate", file("b.lifecycle", "")).code()).isEqualTo(1);
    assertThat(Ran.of("validate", Ran.SAMPLES.resolve("german-credit.csv")).code()).isEqualTo(1);
  }

  @Test
  void aMissingFileIsSaid() {
    Ran ran = Ran.of("validate", folder.resolve("nowhere.lifecycle"));
    Ran other = Ran.of("audit", "verify", folder.resolve("nowhere.ndjson"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("nowhere.lifecycle", "There is no such file.");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("nowhere.ndjson", "There is no such file.");
  }

  @Test
  void wrongUseSaysHowItIsMeant() {
    assertThat(Ran.of("validate").code()).isEqualTo(2);
    assertThat(Ran.of("validate", Ran.CREDIT_RISK, "--on", "yesterday").code()).isEqualTo(2);
    assertThat(Ran.of("no-such-verb").code()).isEqualTo(2);
  }
}
