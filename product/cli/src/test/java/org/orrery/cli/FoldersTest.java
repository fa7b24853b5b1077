package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verbs that make something of drawings take folders, with the folders in them, and streams. */
@Tag("thorough")
@ResourceLock("System.in")
class FoldersTest {
  @TempDir private Path folder;
  private Path drawings;

  @BeforeEach
  void twoDrawings() throws IOException {
    drawings = folder.resolve("drawings");
    Files.createDirectories(drawings.resolve("rules/deep"));
    Files.copy(Ran.CREDIT_RISK, drawings.resolve("risk.lifecycle"));
    Files.copy(
        Ran.SAMPLES.resolve("credit-policy.lifecycle"),
        drawings.resolve("rules/deep/policy.lifecycle"));
  }

  private static Ran withInput(Path file, Object... arguments) throws IOException {
    InputStream real = System.in;
    System.setIn(new ByteArrayInputStream(Files.readAllBytes(file)));
    try {
      return Ran.of(arguments);
    } finally {
      System.setIn(real);
    }
  }

  @Test
  void eachDrawingOfAFolderIsCompiledIntoAFolderOfItsOwn() throws IOException {
    Files.writeString(
        drawings.resolve("broken.lifecycle"),
        Files.readString(Ran.CREDIT_RISK).replaceAll("quorum=\"2\"", "quorum=\"9\""));

    Ran ran = Ran.of("compile", drawings, "-o", folder.resolve("out"));

    assertThat(ran.code()).as("one is not compiled").isEqualTo(1);
    assertThat(ran.err()).contains("broken.lifecycle: not compiled");
    assertThat(folder.resolve("out/risk/risk.orrery")).isNotEmptyFile();
    assertThat(folder.resolve("out/rules/deep/policy/policy.bpmn")).isNotEmptyFile();
    assertThat(folder.resolve("out/broken")).doesNotExist();
    Ran member = Ran.of("compile", drawings, "--set", "tier=1", "-o", folder.resolve("out"));
    assertThat(member.code()).isEqualTo(2);
  }

  @Test
  void eachDrawingOfAFolderIsExportedAndImportedAgain() throws IOException {
    Path out = folder.resolve("out");
    assertThat(Ran.of("export", drawings, "--format", "svg").code()).as("no folder").isEqualTo(2);
    assertThat(Ran.of("export", drawings, "--format", "svg", "-o", out).code()).isZero();
    assertThat(out.resolve("rules/deep/policy.svg")).content().contains("<svg");

    Ran.of("compile", drawings, "-o", out);
    Ran ran = Ran.of("import", out, "-o", folder.resolve("back"));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(folder.resolve("back/risk/risk.lifecycle"))
        .hasBinaryContent(Files.readAllBytes(Ran.CREDIT_RISK));
    Ran empty = Ran.of("import", drawings, "-o", folder.resolve("none"));
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err()).contains("holds no process");
  }

  @Test
  void theStandardInputIsReadForADash() throws IOException {
    Path out = folder.resolve("out");
    Ran compiled = withInput(Ran.CREDIT_RISK, "compile", "-", "-o", out);
    assertThat(compiled.code()).as(compiled.err()).isZero();
    Ran exported = withInput(Ran.CREDIT_RISK, "export", "-", "--format", "dot");
    assertThat(exported.out()).startsWith("digraph");
    Path json = folder.resolve("drawing");
    Ran.of("export", Ran.CREDIT_RISK, "--format", "json", "-o", json);
    Ran read = withInput(json, "import", "-", "-o", folder.resolve("read.lifecycle"));
    assertThat(read.code()).as(read.err()).isZero();
    assertThat(folder.resolve("read.lifecycle"))
        .hasBinaryContent(Files.readAllBytes(Ran.CREDIT_RISK));
    Path process = out.resolve("credit-risk.bpmn");
    Ran imported = withInput(process, "import", "-", "-o", folder.resolve("back.lifecycle"));
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(folder.resolve("back.lifecycle"))
        .hasBinaryContent(Files.readAllBytes(Ran.CREDIT_RISK));
  }

  @Test
  void drawingsOfAFolderAreMendedWhereAFixIsOffered() throws IOException {
    Path good = drawings.resolve("rules/deep/policy.lifecycle");
    String text = Files.readString(good);
    Path broken = drawings.resolve("risk.lifecycle");
    Files.writeString(broken, unclassified());

    Ran listed = Ran.of("fix", drawings, "--format", "json");
    Ran dry = Ran.of("fix", drawings, "--apply", "classify-data", "--dry-run");
    Ran elsewhere =
        Ran.of("fix", drawings, "--apply", "classify-data", "-o", folder.resolve("out"));
    Ran mended = Ran.of("fix", drawings, "--apply", "classify-data");

    JsonNode lists = JsonMapper.shared().readTree(listed.out());
    assertThat(lists).extracting(list -> list.get("file").asString()).hasSize(2);
    assertThat(dry.out())
        .contains("risk.lifecycle", "nothing was written")
        .doesNotContain("policy");
    assertThat(elsewhere.out()).contains("out/risk.lifecycle: written");
    assertThat(mended.out()).contains(broken + ": written");
    assertThat(broken).hasSameBinaryContentAs(folder.resolve("out/risk.lifecycle"));
    assertThat(good).hasContent(text);
    assertThat(folder.resolve("out/rules")).doesNotExist();
    assertThat(Ran.of("fix", drawings, "--apply", "classify-data").code()).isEqualTo(1);
  }

  @Test
  void aDrawingThatCannotBeReadKeepsNoVerbFromTheOthers() throws IOException {
    Path broken = drawings.resolve("risk.lifecycle");
    Files.writeString(drawings.resolve("a-torn.lifecycle"), "<torn");
    Path out = folder.resolve("out");
    for (Object[] use :
        new Object[][] {
          {"compile", drawings, "-o", out},
          {"export", drawings, "--format", "dot", "-o", out},
          {"describe", drawings},
          {"validate", drawings, "--all-members"},
          {"policies", "diff", "--from", "2026-12-01", "--to", "2026-12-02", drawings}
        }) {
      Ran ran = Ran.of(use);
      assertThat(ran.code()).as(use[0].toString()).isEqualTo(1);
      assertThat(ran.err()).as(use[0].toString()).contains("a-torn.lifecycle:1");
      assertThat(ran.out()).as(use[0].toString()).containsIgnoringCase("policy");
    }
    assertThat(out.resolve("rules/deep/policy/policy.orrery")).isNotEmptyFile();
    assertThat(out.resolve("rules/deep/policy.dot")).isNotEmptyFile();

    Files.writeString(broken, unclassified());
    Ran mended = Ran.of("fix", drawings, "--apply", "classify-data");
    assertThat(mended.code()).isEqualTo(1);
    assertThat(mended.err()).contains("a-torn.lifecycle:1");
    assertThat(mended.out()).contains(broken + ": written");

    Files.writeString(out.resolve("a-torn.bpmn"), "<torn");
    Ran imported = Ran.of("import", out, "-o", folder.resolve("back"));
    assertThat(imported.code()).isEqualTo(1);
    assertThat(imported.err()).contains("a-torn.bpmn:1");
    assertThat(folder.resolve("back/rules/deep/policy/policy.lifecycle")).isNotEmptyFile();
  }

  @Test
  void whatIsWrongWithADrawingStandsInTheJson() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Files.writeString(one.resolve("torn.lifecycle"), "<lc:Lifecycle");
    Path torn = Files.writeString(one.resolve("torn.bpmn"), "<definitions");
    for (Ran ran :
        List.of(
            Ran.of("validate", one, "--all-members", "--format", "json"),
            Ran.of(
                "policies",
                "diff",
                "--from",
                "2026-12-01",
                "--to",
                "2028-01-01",
                "--format",
                "json",
                one),
            Ran.of("describe", one, "--format", "json"),
            Ran.of("fix", one, "--format", "json"),
            Ran.of("import", one, "-o", folder.resolve("out"), "--format", "json"),
            Ran.of("import", torn, "-o", folder.resolve("out.lifecycle"), "--format", "json"))) {
      assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
      assertThat(ran.err()).contains("torn.");
      JsonNode report = JsonMapper.shared().readTree(ran.out()).get(0);
      assertThat(report.get("file").asString()).contains("torn.");
      JsonNode problem = report.get("problems").get(0);
      assertThat(problem.get("severity").asString()).isEqualTo("error");
      assertThat(problem.get("message").asString()).isNotBlank();
      assertThat(problem.get("remedy").asString()).isNotBlank();
    }
  }

  @Test
  void aDrawingThatComesByTheInputIsMendedToTheOutput() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.lifecycle"), unclassified());

    Ran ran = withInput(broken, "fix", "-", "--apply", "classify-data");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("classify-data");
    Path mended = Files.writeString(folder.resolve("mended.lifecycle"), ran.out());
    assertThat(Ran.of("fix", mended).out()).doesNotContain("engineering.data-class");
  }

  private static String unclassified() throws IOException {
    return Files.readString(Ran.CREDIT_RISK).replaceFirst("(?s)\\s+retentionClass=\"[^\"]*\"", "");
  }

  @Test
  void eachDrawingOfAFolderIsDescribed() {
    Ran ran = Ran.of("describe", drawings);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Life cycle 'Credit risk' (credit-risk)\n")
        .contains("\nLife cycle 'Credit policy rules' (credit-policy)\n");
    JsonNode told =
        JsonMapper.shared().readTree(Ran.of("describe", drawings, "--format", "json").out());
    assertThat(told)
        .extracting(each -> Path.of(each.get("file").asString()))
        .containsExactlyInAnyOrder(
            drawings.resolve("risk.lifecycle"), drawings.resolve("rules/deep/policy.lifecycle"));
  }

  @Test
  void everyVerbThatOnlyReadsTakesTheStandardInput() throws IOException {
    assertThat(withInput(Ran.CREDIT_RISK, "describe", "-").out()).contains("Classify risk");
    assertThat(withInput(Ran.CREDIT_RISK, "fix", "-").code()).isZero();
    assertThat(withInput(Ran.CREDIT_RISK, "merge", "-", Ran.CREDIT_RISK, Ran.CREDIT_RISK).out())
        .contains("<lc:Lifecycle");
    Ran changes =
        withInput(
            Ran.CREDIT_RISK, "policies", "diff", "--from", "2026-01-01", "--to", "2027-12-02", "-");
    assertThat(changes.code()).as(changes.err()).isZero();
    assertThat(changes.out()).startsWith("standard input: ").contains("engineering.one-swap");
  }

  private Path sideOf(String name) throws IOException {
    Path side = folder.resolve(name);
    for (Path file : Input.files(drawings)) {
      Path copy = side.resolve(drawings.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return side;
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  @Test
  void drawingsOfFoldersAreMergedEachWithItsOwn() throws IOException {
    Path ours = sideOf("ours");
    Path theirs = sideOf("theirs");
    replace(ours.resolve("risk.lifecycle"), "name=\"Rework model\"", "name=\"Mend model\"");
    replace(theirs.resolve("risk.lifecycle"), "name=\"Check data\"", "name=\"Look at data\"");
    Files.copy(Ran.STEADY, theirs.resolve("rules/new.lifecycle"));
    Files.delete(ours.resolve("rules/deep/policy.lifecycle"));
    Path out = folder.resolve("out");

    Ran ran = Ran.of("merge", drawings, ours, theirs, "-o", out);

    assertThat(ran.code()).as(ran.out()).isZero();
    assertThat(ran.out())
        .contains("risk.lifecycle: merged; the merged drawing ")
        .contains("new.lifecycle: only theirs has it; it was taken; the drawing holds")
        .contains("policy.lifecycle: ours took it out");
    assertThat(out.resolve("risk.lifecycle"))
        .content()
        .contains("name=\"Mend model\"", "name=\"Look at data\"");
    assertThat(out.resolve("rules/new.lifecycle")).hasBinaryContent(Files.readAllBytes(Ran.STEADY));
    assertThat(out.resolve("rules/deep/policy.lifecycle")).doesNotExist();
  }

  @Test
  void whatOneSideTookOutAndTheOtherChangedStaysAndIsTold() throws IOException {
    Path ours = sideOf("ours");
    Path theirs = sideOf("theirs");
    Path policy = Path.of("rules/deep/policy.lifecycle");
    replace(theirs.resolve(policy), "critical=\"100.0\"", "critical=\"80.0\"");
    Files.delete(ours.resolve(policy));
    Files.copy(Ran.STEADY, ours.resolve("same.lifecycle"));
    Files.copy(Ran.CREDIT_RISK, theirs.resolve("same.lifecycle"));

    Ran ran = Ran.of("merge", drawings, ours, theirs, "-o", ours, "--format", "json");

    assertThat(ran.code()).isEqualTo(1);
    JsonNode told = JsonMapper.shared().readTree(ran.out());
    assertThat(told.valueStream().filter(each -> !each.get("clean").asBoolean()))
        .extracting(each -> each.get("why").asString())
        .containsExactly(
            "ours took it out, theirs changed it; it stays",
            "both put it in, each another; ours was kept");
    assertThat(ours.resolve(policy)).content().contains("critical=\"80.0\"");
    assertThat(ours.resolve("same.lifecycle")).hasBinaryContent(Files.readAllBytes(Ran.STEADY));
    assertThat(ours.resolve("same.theirs.lifecycle"))
        .hasBinaryContent(Files.readAllBytes(Ran.CREDIT_RISK));
    assertThat(ours.resolve("same.lifecycle.conflicts")).content().contains("each another");
  }

  @Test
  void aFolderWithoutDrawingsIsASlipAndAnothersDrawingStays() throws IOException {
    Path ours = sideOf("ours");
    Path policy = Path.of("rules/deep/policy.lifecycle");
    Files.createDirectory(folder.resolve("empty"));
    Ran slip = Ran.of("merge", drawings, folder.resolve("empty"), ours, "-o", ours);
    assertThat(slip.code()).isEqualTo(1);
    assertThat(slip.err()).contains("The folder holds no drawing.");
    assertThat(ours.resolve(policy)).exists();

    Path theirs = sideOf("theirs");
    Files.delete(theirs.resolve(policy));
    Path out = folder.resolve("out");
    Files.createDirectories(out.resolve(policy).getParent());
    Files.copy(Ran.STEADY, out.resolve(policy));
    assertThat(Ran.of("merge", drawings, ours, theirs, "-o", out).code()).isZero();
    assertThat(out.resolve(policy)).hasBinaryContent(Files.readAllBytes(Ran.STEADY));

    assertThat(Ran.of("merge", drawings, ours, theirs, "-o", ours.resolve("in")).code())
        .as("in one of them")
        .isEqualTo(2);
    Path link = Files.createSymbolicLink(folder.resolve("link"), theirs);
    assertThat(Ran.of("merge", drawings, ours, link, "-o", ours).code()).isZero();
    assertThat(ours.resolve(policy)).doesNotExist();
    assertThat(ours.resolve("risk.lifecycle")).exists();
  }

  @Test
  void nothingIsWrittenWhereSomethingCannotBeRead() throws IOException {
    Path theirs = sideOf("theirs");
    Path policy = theirs.resolve("rules/deep/policy.lifecycle");
    Files.writeString(policy, Files.readString(policy).substring(0, 900));
    Path out = folder.resolve("out");

    Ran ran = Ran.of("merge", drawings, sideOf("ours"), theirs, "-o", out);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("policy.lifecycle:");
    assertThat(out).doesNotExist();
    assertThat(Ran.of("merge", drawings, drawings, drawings).code()).as("no output").isEqualTo(2);
    assertThat(Ran.of("merge", drawings, Ran.STEADY, drawings, "-o", out).code())
        .as("some of each")
        .isEqualTo(2);
  }
}
