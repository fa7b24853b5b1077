package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.rules.RuleInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FixCommandTest {
  @TempDir private Path folder;
  private Path broken;
  private String text;

  @BeforeEach
  void breakADrawing() throws IOException {
    text =
        Files.readString(Ran.CREDIT_RISK)
            .replaceFirst("(?s)\\s+retentionClass=\"[^\"]*\"", "")
            .replaceFirst("keepRecordsYears=\"[0-9]+\"", "keepRecordsYears=\"1\"");
    broken = Files.writeString(folder.resolve("broken.lifecycle"), text);
  }

  @Test
  void listsWhatIsOfferedWithItsPreviewAndChangesNothing() throws IOException {
    Ran listed = Ran.of("fix", broken);
    Ran json = Ran.of("fix", broken, "--list", "--format", "json");

    assertThat(listed.code()).isZero();
    assertThat(listed.out()).contains("classify-data: Give ", "engineering.data-class: ", "kept");
    JsonNode fix = JsonMapper.shared().readTree(json.out()).get("fixes").get(0);
    assertThat(fix.get("fix").asString()).isEqualTo("classify-data");
    assertThat(fix.get("preview").asString()).contains("class");
    assertThat(fix.get("verified").asBoolean()).isTrue();
    assertThat(broken).hasContent(text);
  }

  @Test
  void whatNobodyComparedWithTheTextIsMarked() throws IOException {
    Path silent =
        Files.writeString(
            folder.resolve("silent.lifecycle"),
            text.replace("<actions>alert</actions>", "<actions>trigger</actions>"));

    assertThat(Ran.of("fix", silent, "--on", "2028-01-01").out())
        .contains("for eu.ai-act.incident-alert, " + RuleInfo.UNVERIFIED + ": ")
        .contains("for engineering.data-class: ");
  }

  @Test
  void makesANamedFixAndWritesTheDrawing() {
    Ran mended = Ran.of("fix", broken, "--apply", "classify-data");

    assertThat(mended.code()).isZero();
    assertThat(mended.out()).contains("classify-data", broken + ": written");
    assertThat(Ran.of("fix", broken).out()).doesNotContain("engineering.data-class");
  }

  @Test
  void aDryRunTellsTheChangesAndWritesNothing() {
    Ran dry = Ran.of("fix", broken, "--apply", "classify-data", "--dry-run");

    assertThat(dry.code()).isZero();
    assertThat(dry.out()).contains("1 change", "nothing was written");
    assertThat(broken).hasContent(text);
  }

  @Test
  void writesElsewhereWhenAsked() {
    Path other = folder.resolve("mended.lifecycle");
    Ran json = Ran.of("fix", broken, "--apply", "classify-data", "-o", other, "--format", "json");

    JsonNode report = JsonMapper.shared().readTree(json.out());
    assertThat(report.get("written").asString()).isEqualTo(other.toString());
    assertThat(report.get("made")).hasSize(1);
    assertThat(broken).hasContent(text);
    assertThat(Ran.of("fix", other).out()).doesNotContain("engineering.data-class");
  }

  @Test
  void aFixThatIsNotOfferedIsRefusedWithARemedy() {
    Ran ran = Ran.of("fix", broken, "--apply", "no-such-fix");

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains("no-such-fix", "--list");
    assertThat(broken).hasContent(text);
  }

  @Test
  void anUnknownNameBesideAKnownOneIsRefusedWithTheKnownNames() {
    Ran ran = Ran.of("fix", broken, "--apply", "classify-data", "--apply", "clasify");

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains("no fix 'clasify'", "answer-gaps", "classify-data");
    assertThat(broken).hasContent(text);
  }

  @Test
  void aFixThatIsOfferedInSeveralWaysAsksForItsLabel() throws IOException {
    String decided = text.replaceFirst("\\s*<values>inconclusive</values>", "");
    Path gap = Files.writeString(folder.resolve("gap.lifecycle"), decided);
    JsonNode offers =
        JsonMapper.shared().readTree(Ran.of("fix", gap, "--format", "json").out()).get("fixes");
    var labels =
        offers
            .valueStream()
            .filter(offer -> offer.get("fix").asString().equals("answer-gaps"))
            .map(offer -> offer.get("label").asString())
            .toList();
    assertThat(labels).hasSizeGreaterThan(1);

    Ran open = Ran.of("fix", gap, "--apply", "answer-gaps");
    assertThat(open.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(open.err()).contains("--label").contains(labels);
    assertThat(gap).hasContent(decided);

    Ran named = Ran.of("fix", gap, "--apply", "answer-gaps", "--label", labels.get(1));
    assertThat(named.code()).as(named.err()).isZero();
    assertThat(named.out()).contains(labels.get(1), gap + ": written");
  }

  @Test
  void wrongUseIsToldApart() {
    assertThat(Ran.of("fix", broken, "--list", "--apply", "classify-data").code())
        .isEqualTo(OrreryCli.ENVIRONMENT);
    assertThat(Ran.of("fix", folder.resolve("nowhere")).code()).isEqualTo(OrreryCli.INPUT);
  }
}
