package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.rules.RuleInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PoliciesCommandTest {
  @TempDir private Path folder;

  @Test
  void listsPacksAndRulesWithTheirDatesAndTheMark() {
    Ran all = Ran.of("policies", "list");
    Ran old = Ran.of("policies", "list", "--on", "2026-04-16");

    assertThat(all.code()).isZero();
    assertThat(all.out())
        .contains("us-model-risk: ", "us.sr-11-7.validation: ", "until 2026-04-16")
        .contains("us.sr-26-2.validation: ", RuleInfo.UNVERIFIED);
    assertThat(old.out()).contains("us.sr-11-7.validation").doesNotContain("us.sr-26-2");
  }

  @Test
  void programsReadTheListAndTheTableHasEveryRule() {
    JsonNode packs =
        JsonMapper.shared().readTree(Ran.of("policies", "list", "--format", "json").out());
    Ran table = Ran.of("policies", "table");

    assertThat(packs.valueStream().map(pack -> pack.get("id").asString()))
        .contains("us-model-risk", "eu-ai-act", "orrery-engineering");
    assertThat(packs.valueStream().flatMap(pack -> pack.get("rules").valueStream()))
        .hasSizeGreaterThan(50)
        .allSatisfy(rule -> assertThat(table.out()).contains(rule.get("rule").asString()))
        .allSatisfy(rule -> assertThat(rule.get("verified").isBoolean()).isTrue());
  }

  @Test
  void showsFirstDaysThatStoodBefore() {
    assertThat(Ran.of("policies", "show", "eu.ai-act.logs").out())
        .contains("appliesFrom: 2027-12-02")
        .contains(
            "history: appliesFrom 2026-08-02; stoodUntil 2026-06-29; clause Article 113; source"
                + " Amendment adopted by the Council on 2026-06-29;");
    String json = Ran.of("policies", "show", "eu.ai-act.product.logs", "--format", "json").out();
    assertThat(JsonMapper.shared().readTree(json).at("/0/history/0/appliesFrom").asString())
        .isEqualTo("2027-08-02");
    assertThat(Ran.of("policies", "show", "nyc.ll144.notice").out()).doesNotContain("history");
  }

  @Test
  void showsARuleWithScopeRationaleAndRemedy() {
    Ran text = Ran.of("policies", "show", "nyc.ll144.notice");
    Ran json = Ran.of("policies", "show", "nyc.ll144.notice", "--format", "json");

    JsonNode rule = JsonMapper.shared().readTree(json.out()).get(0);
    assertThat(text.out())
        .contains("clause: 20-871(b)", "appliesFrom: 2023-07-05", "remedy: ")
        .containsPattern("scope: .*regions US-NY")
        .doesNotContain("{", "[");
    assertThat(rule.get("pack").asString()).isEqualTo("nyc-ll144");
    assertThat(rule.get("verified").asBoolean()).isFalse();
    assertThat(rule.get("scope").get("regions").get(0).asString()).isEqualTo("US-NY");
  }

  @Test
  void anUnknownIdIsRefusedWithARemedy() {
    Ran ran = Ran.of("policies", "show", "no.such.rule");

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains("no.such.rule", "orrery policies list");
  }

  @Test
  void saysWhichRulesComeAndGoForADrawing() throws Exception {
    Path us =
        Files.writeString(
            folder.resolve("us.lifecycle"),
            Files.readString(Ran.CREDIT_RISK)
                .replace("<regions>EU</regions>", "<regions>US</regions>"));

    Ran text = Ran.of("policies", "diff", "--from", "2026-04-16", "--to", "2026-04-17", us);
    Ran json =
        Ran.of(
            "policies",
            "diff",
            "--from",
            "2026-04-16",
            "--to",
            "2026-04-17",
            us,
            "--format",
            "json");

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .containsPattern("us\\.sr-11-7\\.monitoring.*is no longer in force, was holds")
        .containsPattern("us\\.sr-26-2\\.monitoring.*comes into force, holds");
    assertThat(JsonMapper.shared().readTree(json.out()).get(0).get("changes").valueStream())
        .extracting(c -> c.get("rule").asString())
        .contains("us.sr-11-7.yearly-review", "us.sr-26-2.review-triggers");
    assertThat(JsonMapper.shared().readTree(json.out()).get(0).get("changes").valueStream())
        .allSatisfy(c -> assertThat(c.get("verified").isBoolean()).isTrue())
        .filteredOn(c -> c.get("rule").asString().equals("us.sr-26-2.review-triggers"))
        .singleElement()
        .satisfies(c -> assertThat(c.get("verified").asBoolean()).isFalse());
  }

  @Test
  void whatCameAndWentInsideTheTimeIsToldWithItsDays() throws Exception {
    Path us =
        Files.writeString(
            folder.resolve("us.lifecycle"),
            Files.readString(Ran.CREDIT_RISK)
                .replace("<regions>EU</regions>", "<regions>US</regions>"));

    Ran ran = Ran.of("policies", "diff", "--from", "2010-01-01", "--to", "2026-11-28", us);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsPattern("2011-\\d\\d-\\d\\d us\\.sr-11-7\\.monitoring.*comes into force")
        .containsPattern("2026-04-17 us\\.sr-11-7\\.monitoring.*is no longer in force")
        .containsPattern("2026-04-17 us\\.sr-26-2\\.monitoring.*comes into force, holds");
    Ran backwards = Ran.of("policies", "diff", "--from", "2026-04-17", "--to", "2026-04-16", us);
    assertThat(backwards.code()).isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(backwards.err()).contains("--from 2026-04-17 is later than --to 2026-04-16");
  }

  @Test
  void aFolderIsComparedDrawingByDrawing() {
    Ran same =
        Ran.of("policies", "diff", "--from", "2026-12-01", "--to", "2026-12-02", Ran.SAMPLES);

    assertThat(same.out())
        .contains("credit-risk.lifecycle: 0 rules change")
        .contains("credit-policy.lifecycle: 0 rules change");
  }

  /** The credit model is high-risk in the Union, the spreadsheet is not. */
  @Test
  void aFolderTellsOfEachDrawingWhatItsDayBrings() throws Exception {
    Files.copy(Ran.CREDIT_RISK, folder.resolve("credit.lifecycle"));
    Files.copy(
        Ran.SAMPLES.resolve("../patterns/reserve-sheet.lifecycle"),
        Files.createDirectory(folder.resolve("sheets")).resolve("reserve.lifecycle"));
    String[] days = {"--from", "2027-12-01", "--to", "2027-12-02"};

    Ran text = Ran.of("policies", "diff", days[0], days[1], days[2], days[3], folder);
    Ran json =
        Ran.of("policies", "diff", days[0], days[1], days[2], days[3], folder, "--format", "json");

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains("reserve.lifecycle: 0 rules change from 2027-12-01 to 2027-12-02.")
        .containsPattern("credit\\.lifecycle: 1\\d rules change from 2027-12-01 to 2027-12-02:")
        .containsPattern("eu\\.ai-act\\.documentation.*comes into force, holds")
        .doesNotContain("eu.ai-act.product", "eu.ai-act.prohibited-first");
    JsonNode reports = JsonMapper.shared().readTree(json.out());
    assertThat(reports.valueStream().map(report -> report.get("changes").size() > 0))
        .containsExactlyInAnyOrder(true, false);
    assertThat(
            reports
                .valueStream()
                .flatMap(report -> report.get("changes").valueStream())
                .map(change -> change.get("before").asString()))
        .containsOnly("not-in-force");
  }

  /** A day on which nothing begins or ends may still change a verdict. */
  @Test
  void anExemptionThatRunsOutBetweenTheDaysChangesAVerdict() throws Exception {
    String drawing = Files.readString(Ran.SAMPLES.resolve("../patterns/reserve-sheet.lifecycle"));
    String expires = drawing.replaceAll("(?s).*<exemptions[^>]*expires=\"([^\"]+)\".*", "$1");
    String after = LocalDate.parse(expires).plusDays(1).toString();
    Path sheet = Files.writeString(folder.resolve("sheet.lifecycle"), drawing);

    Ran ran = Ran.of("policies", "diff", "--from", expires, "--to", after, sheet);

    assertThat(ran.out())
        .contains("1 rule changes")
        .containsPattern("  " + after + " .*: exempted -> violated");
    assertThat(Ran.of("policies", "diff", "--from", expires, "--to", expires, sheet).out())
        .contains("0 rules change");
  }
}
