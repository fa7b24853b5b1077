package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
  private static final Path FOREIGN =
      Path.of("../../bundles/org.orrery.exchange/src/test/resources/org/orrery/exchange/bpmn");

  @TempDir private Path folder;

  @Test
  void theCompiledProcessComesBackAsTheSameFile() throws Exception {
    Ran.of("compile", Ran.CREDIT_RISK, "-o", folder);

    Ran ran =
        Ran.of("import", folder.resolve("credit-risk.bpmn"), "-o", folder.resolve("a.lifecycle"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("everything was mapped");
    assertThat(folder.resolve("a.lifecycle")).hasBinaryContent(Files.readAllBytes(Ran.CREDIT_RISK));
  }

  @Test
  void whatCannotBeMappedIsReportedByElement() {
    Ran ran =
        Ran.of("import", FOREIGN.resolve("camunda7.bpmn"), "-o", folder.resolve("b.lifecycle"));

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("scriptTask 'Activity_script': Not mapped: <bpmn:script>")
        .containsPattern("b\\.lifecycle: 2 stages, 7 nodes, 9 transitions; \\d+ remarks");
  }

  @Test
  void programsReadTheRemarks() {
    Path drawing = folder.resolve("b.lifecycle");
    Ran ran = Ran.of("import", FOREIGN.resolve("camunda7.bpmn"), "-o", drawing, "--format", "json");

    JsonNode report = JsonMapper.shared().readTree(ran.out()).get(0);
    assertThat(ran.code()).isZero();
    assertThat(report.get("written").asString()).isEqualTo(drawing.toString());
    assertThat(report.get("lifecycle").asString()).isEqualTo("model_release");
    assertThat(report.get("remarks").valueStream())
        .anySatisfy(
            remark -> {
              assertThat(remark.get("element").asString()).isEqualTo("Activity_script");
              assertThat(remark.get("kind").asString()).isEqualTo("scriptTask");
              assertThat(remark.get("message").asString()).contains("Runtime.getRuntime()");
            });
  }

  @Test
  void aDrawingThatIsThereIsNotReplacedUnasked() throws IOException {
    Path there = Files.writeString(folder.resolve("there.lifecycle"), "mine");

    Ran ran = Ran.of("import", FOREIGN.resolve("camunda7.bpmn"), "-o", there);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("there already", "--force");
    assertThat(there).hasContent("mine");
    assertThat(Ran.of("import", FOREIGN.resolve("camunda7.bpmn"), "-o", there, "--force").code())
        .isZero();
  }

  @Test
  void whatIsNoBpmnIsRefusedWithItsPlace() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.bpmn"), "<definitions>\n<process");

    Ran ran = Ran.of("import", broken, "-o", folder.resolve("c.lifecycle"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("broken.bpmn:2: It is not well-formed XML");
    assertThat(folder.resolve("c.lifecycle")).doesNotExist();
  }

  @Test
  void drawingsAsJsonOfAFolderAreReadAsSingleOnesAre() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out/deep")).getParent();
    Ran.of("export", Ran.CREDIT_RISK, "--format", "json", "-o", out.resolve("deep/risk.json"));
    Files.writeString(out.resolve("manifest.json"), "{\"format\": 1, \"id\": \"risk\"}");
    Files.writeString(out.resolve("torn.json"), "{\"format\":\n 1");

    Ran ran = Ran.of("import", out, "-o", folder.resolve("back"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("torn.json").doesNotContain("manifest");
    assertThat(folder.resolve("back/deep/risk.lifecycle"))
        .hasBinaryContent(Files.readAllBytes(Ran.CREDIT_RISK));
  }

  @Test
  void twoOfAFolderThatWouldStandAtOnePlaceAreTold() throws IOException {
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.copy(FOREIGN.resolve("flowable.bpmn"), both.resolve("a.bpmn"));
    Ran.of("export", Ran.CREDIT_RISK, "--format", "json", "-o", both.resolve("a.json"));

    Ran ran = Ran.of("import", both, "-o", folder.resolve("back"), "--force");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("a.json: Its drawing would stand where that of 'a.bpmn' does");
    assertThat(folder.resolve("back/a.lifecycle")).isNotEmptyFile();
  }
}
