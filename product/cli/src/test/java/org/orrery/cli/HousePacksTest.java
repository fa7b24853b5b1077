package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.compiler.Archive;
import org.orrery.rules.RuleEngine;

/** A house's own rule packs beside those of the product. */
@Tag("thorough")
class HousePacksTest {
  private static final Path PACKS = Ran.SAMPLES.resolveSibling("policies");
  private static final Path PACK = PACKS.resolve("example-bank.json");
  private static final String RULE = "bank.shadow-before-traffic";

  @TempDir private Path folder;

  @AfterEach
  void ofTheProductAlone() {
    RuleEngine.use(null);
  }

  @Test
  void drawingsAreHeldToThem() {
    Ran own = Ran.of("validate", Ran.CREDIT_RISK, "--packs", PACKS);
    assertThat(own.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(own.out()).contains(RULE, "Model Risk Standard", "7.3", "Promote");
    assertThat(Ran.of("validate", Ran.CREDIT_RISK).code()).isZero();
    assertThat(Ran.of("--packs", PACKS, "validate", Ran.CREDIT_RISK).code())
        .isEqualTo(OrreryCli.INPUT);
  }

  @Test
  void theirErrorsKeepADrawingFromBeingCompiled() {
    Ran own = Ran.of("compile", Ran.CREDIT_RISK, "--packs", PACKS, "-o", folder.resolve("out"));
    assertThat(own.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(own.err()).contains(RULE, "not compiled");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theirVerdictsStandInTheArchiveWhichIsReadAlsoWhereTheyAreUnknown() throws Exception {
    Path sample = Ran.SAMPLES.resolveSibling("patterns/price-algorithm.lifecycle");
    String approvedFirst =
        Files.readString(PACK)
            .replace("machine-learning", "algorithm")
            .replaceFirst("\"first\": .*", "\"first\": [{\"kind\": \"ApprovalStep\"}],");
    Files.writeString(folder.resolve("bank.json"), approvedFirst);
    Ran ran = Ran.of("compile", sample, "--packs", folder, "-o", folder.resolve("out"));
    assertThat(ran.code()).as(ran.err()).isZero();
    Archive archive = Archive.read(folder.resolve("out/price-algorithm.orrery"));
    assertThat(archive.manifest().proof().verdicts())
        .anySatisfy(
            verdict -> {
              assertThat(verdict.rule()).isEqualTo(RULE);
              assertThat(verdict.pack()).isEqualTo("example-bank");
              assertThat(verdict.packDate()).isEqualTo("2026-11-01");
            });
    assertThat(archive.manifest().proof().certificates())
        .anySatisfy(certificate -> assertThat(certificate.rule()).isEqualTo(RULE));
    archive.verify();
    RuleEngine.use(null);
    archive.verify();
  }

  @Test
  void theyAreListedAndShown() {
    assertThat(Ran.of("policies", "list", "--packs", PACKS).out())
        .contains("example-bank: ", RULE, "orrery-engineering: ");
    assertThat(Ran.of("policies", "show", RULE, "--packs", PACKS).out()).contains("clause: 7.3");
    assertThat(Ran.of("policies", "show", RULE).code()).isEqualTo(OrreryCli.INPUT);
  }

  @Test
  void aPackThatIsWrongIsRefusedWithItsPlaceAndNothingIsProved() throws Exception {
    Files.writeString(
        folder.resolve("bank.json"), Files.readString(PACK).replace("always-before", "sometimes"));
    Ran ran = Ran.of("validate", Ran.CREDIT_RISK, "--packs", folder);
    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.err()).contains("bank.json:13:", "'sometimes'", "docs/rules.md");
    assertThat(ran.out()).isEmpty();
    Ran none = Ran.of("validate", Ran.CREDIT_RISK, "--packs", folder.resolve("none"));
    assertThat(none.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(none.err())
        .contains(folder.resolve("none") + ": There is no such folder.")
        .doesNotContain("Exception");
  }

  @Test
  void theFolderIsNamedByTheEnvironmentToo() throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OrreryCli.class.getName(),
            "policies",
            "show",
            RULE);
    program.environment().put("ORRERY_PACKS", PACKS.toString());
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("clause: 7.3");
  }
}
