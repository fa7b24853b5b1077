package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.checks.Checks;

class RuleTableTest {
  @TempDir private Path folder;

  @Test
  void theTableInTheDocumentationIsNotStale() throws IOException {
    String document = Files.readString(Path.of("../../docs/rules.md"));

    assertThat(RuleTable.placed(document, RuleTable.of(RuleEngine.builtIn().packs()), "rules.md"))
        .as("./orrery policies table --into docs/rules.md")
        .isEqualTo(document);
  }

  @Test
  void whatEachCheckProvesIsSaid() throws IOException {
    String document = Files.readString(Path.of("../../docs/rules.md"));
    int begin = document.indexOf("\n## What the checks prove\n");
    String section = document.substring(begin, document.indexOf("\n## ", begin + 1));

    assertThat(section).contains(Checks.ids().stream().map(id -> "\n| `" + id + "` | ").toList());
  }

  @Test
  void everyRuleHasARowWithItsDatesAndTheMark() {
    String table = Ran.of("policies", "table").out();

    RuleEngine.builtIn().packs().stream()
        .map(PolicyPack::rules)
        .forEach(
            rules ->
                assertThat(table)
                    .contains(rules.stream().map(r -> "\n| `" + r.id() + "` | ").toList()));
    assertThat(table)
        .containsPattern("us.sr-11-7.validation.*until 2026-04-16.*\\*\\*no\\*\\*")
        .containsPattern("engineering.data-class.*yes.*classify-data");
  }

  @Test
  void isWrittenIntoADocumentWithAPlaceForItOnly() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("doc.md"),
            "before\n" + RuleTable.BEGIN + "#stale#" + RuleTable.END + "after");
    Path other = Files.writeString(folder.resolve("other.md"), "nothing");

    assertThat(Ran.of("policies", "table", "--into", document).code()).isZero();
    assertThat(Files.readString(document))
        .startsWith("before\n" + RuleTable.BEGIN)
        .endsWith(RuleTable.END + "after")
        .contains("engineering.sound-flow")
        .doesNotContain("#stale#");
    assertThat(Ran.of("policies", "table", "--into", other).code()).isEqualTo(OrreryCli.INPUT);
    assertThat(other).hasContent("nothing");
  }
}
