package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.compiler.Archive;
import org.orrery.lifecycle.model.Elements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drawings whose parameters decide which steps exist. */
class MembersTest {
  @TempDir private Path folder;
  private Path family;

  /** The credit policy, whose model card is left out where the tier is 4. */
  @BeforeEach
  void makeAFamily() throws IOException {
    String drawing =
        Files.readString(Ran.SAMPLES.resolve("credit-policy.lifecycle"))
            .replaceFirst(
                "<model\n",
                """
                <parameters id="tier" name="Tier" type="integer" defaultValue="3">
                    <allowedValues>3</allowedValues>
                    <allowedValues>4</allowedValues>
                  </parameters>
                  <model
                """)
            .replaceFirst(
                "(?s)id=\"document\"(.*?)/>",
                "id=\"document\"$1><when operand=\"tier\""
                    + " operator=\"less\"><values>4</values></when></nodes>");
    family = Files.writeString(folder.resolve("family.lifecycle"), drawing);
  }

  @Test
  void setGivesTheMember() throws Exception {
    Ran ran = Ran.of("compile", family, "--set", "tier=4", "-o", folder.resolve("out"));

    assertThat(ran.code()).as(ran.err()).isZero();
    Archive archive = Archive.read(folder.resolve("out/family-tier-4.orrery"));
    archive.verify();
    assertThat(archive.manifest().id()).isEqualTo("credit-policy-tier-4");
    assertThat(Elements.byId(archive.lifecycle(), "document")).isEmpty();
    Path other = folder.resolve("out/family-tier-3.orrery");
    Ran.of("compile", family, "--set", "tier=3", "-o", folder.resolve("out"));
    assertThat(Archive.read(other).manifest().id()).isEqualTo("credit-policy-tier-3");
    assertThat(folder.resolve("out/family-tier-4.manifest.json")).content().contains("-tier-4");
    assertThat(Archive.read(folder.resolve("out/family-tier-4.orrery")).manifest().id())
        .isEqualTo("credit-policy-tier-4");
  }

  @Test
  void aValueThatIsNotAllowedIsRefused() {
    Ran ran = Ran.of("compile", family, "--set", "tier=9", "-o", folder.resolve("out"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .containsPattern(
            "family\\.lifecycle:\\d+ tier Parameter 'Tier': structure: '9' is not among its"
                + " allowed");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void allMembersAreAskedAtOnce() {
    Ran ran = Ran.of("validate", family, "--all-members");

    assertThat(ran.out()).contains("family.lifecycle: holds; 2 members asked");
    assertThat(ran.code()).isZero();
  }

  @Test
  void itSaysWhichMemberBreaksWhichRule() throws IOException {
    Files.writeString(
        family,
        Files.readString(family)
            .replaceFirst(
                "(?s)id=\"test\"(.*?)</nodes>",
                "id=\"test\"$1<when operand=\"tier\"><values>3</values></when></nodes>")
            .replaceAll("outcome=\"(passed|failed)\"", ""));
    Ran ran = Ran.of("validate", family, "--all-members", "--format", "json");

    JsonNode report = JsonMapper.shared().readTree(ran.out()).get(0);
    assertThat(report.get("members")).hasSize(2);
    assertThat(report.get("problems").valueStream().map(p -> p.get("members").size())).contains(1);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(Ran.of("validate", family, "--all-members").out())
        .contains("[1 of 2 members: tier=4]");
    JsonNode sarif =
        JsonMapper.shared()
            .readTree(Ran.of("validate", family, "--all-members", "--format", "sarif").out());
    assertThat(sarif.at("/runs/0/results").valueStream())
        .extracting(result -> result.at("/message/text").asString())
        .anyMatch(text -> text.contains("[1 of 2 members: tier=4]"));
  }

  @Test
  void eachMemberIsHeldToTheRulesForItsOwnTierAndRegion() throws Exception {
    Path sample = Ran.SAMPLES.resolve("../patterns/lending-family.lifecycle");
    Ran ran = Ran.of("validate", sample, "--all-members");
    assertThat(ran.out()).contains("holds; 9 members asked");

    Path unanswered =
        Files.writeString(
            folder.resolve("unanswered.lifecycle"),
            Files.readString(sample).replaceAll("escalate(After|To)=\"[^\"]*\"", ""));
    Ran broken = Ran.of("validate", unanswered, "--all-members");
    assertThat(broken.out())
        .contains("engineering.escalation", "9 members asked", "3 of them break a rule")
        .contains("[3 of 9 members: tier=1 region=EU; tier=1 region=GB; tier=1 region=CH]");
    assertThat(broken.code()).isEqualTo(1);

    Ran compiled = Ran.of("compile", sample, "--set", "tier=1", "-o", folder.resolve("out"));
    assertThat(compiled.code()).as(compiled.err()).isZero();
    Archive archive = Archive.read(folder.resolve("out/lending-family-tier-1-region-eu.orrery"));
    assertThat(archive.lifecycle().getModel().getRiskTier()).isEqualTo(1);
    assertThat(archive.lifecycle().getModel().getRegions()).containsExactly("EU");
    assertThat(archive.manifest().proof().verdicts())
        .extracting("rule")
        .contains("engineering.alerts", "engineering.escalation");
  }

  @Test
  void aFamilyOfTooManyMembersIsToldSoWithoutMembers() throws IOException {
    Files.writeString(
        family,
        Files.readString(family)
            .replaceFirst("<allowedValues>3</allowedValues>", allowed())
            .replaceFirst("<allowedValues>4</allowedValues>", ""));

    Ran ran = Ran.of("validate", family, "--all-members");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("The family has 1001 members; 1000 are looked at, at most.")
        .doesNotContain("[all 0 members]");
  }

  private static String allowed() {
    return IntStream.rangeClosed(1, 1001)
        .mapToObj(tier -> "<allowedValues>" + tier + "</allowedValues>")
        .collect(Collectors.joining());
  }

  @Test
  void whatIsExemptedIsToldWithItsMembers() {
    Path sample = Ran.SAMPLES.resolve("../patterns/reserve-sheet.lifecycle");
    Ran text = Ran.of("validate", sample, "--all-members", "--on", "2027-12-31");
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out())
        .containsPattern("exempted: engineering\\.separate-duties: .+ \\[the only member]")
        .contains("Exempted by Chief actuary until 2027-12-31");
    Ran json =
        Ran.of("validate", sample, "--all-members", "--on", "2027-12-31", "--format", "json");
    JsonNode exempted = JsonMapper.shared().readTree(json.out()).get(0).get("exempted");
    assertThat(exempted).hasSize(1);
    assertThat(exempted.get(0).get("owner").asString()).isEqualTo("Chief actuary");
    assertThat(exempted.get(0).get("members")).hasSize(1);
    Ran sarif =
        Ran.of("validate", sample, "--all-members", "--on", "2027-12-31", "--format", "sarif");
    assertThat(JsonMapper.shared().readTree(sarif.out()).at("/runs/0/results/0/suppressions"))
        .hasSize(1);
  }

  @Test
  void setAloneIsWrongUse() {
    assertThat(Ran.of("validate", family, "--set", "tier=3").code()).isEqualTo(2);
  }

  @Test
  void aParameterHasOneValue() {
    Path out = folder.resolve("out");
    Ran twice = Ran.of("compile", family, "--set", "tier=3", "--set", "tier=4", "-o", out);
    Ran none = Ran.of("validate", family, "--all-members", "--set", "tier");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).contains("'tier' two values");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--set takes PARAMETER=VALUE, not 'tier'.");
    assertThat(out).doesNotExist();
    assertThat(Ran.of("validate", family, "--all-members", "--set", "tier=3").out())
        .contains("; 1 member asked on ");
  }
}
