package org.orrery.lifecycle.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarksTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir private Path folder;
  private Remarks remarks;

  @BeforeEach
  void open() {
    remarks = Remarks.of(folder.resolve("credit.lifecycle"));
  }

  private static Remark remark(String element, String text) {
    return new Remark(element, NOON, "Ada Lux", text);
  }

  @Test
  void withoutAFileThereAreNone() throws IOException {
    assertThat(remarks.all()).isEmpty();
    assertThat(remarks.file()).hasFileName("credit.comments.md").doesNotExist();
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    remarks.add(remark("approve", "Why: two?\n## no heading\n- no item\n\n  indented"));
    remarks.add(remark("train", "🚂 läuft"));
    remarks.add(new Remark("approve", NOON.plusMillis(1500), "a:b", "second"));
    assertThat(Remarks.of(folder.resolve("credit.lifecycle")).all())
        .containsExactly(
            remark("approve", "Why: two?\n## no heading\n- no item\n\n  indented"),
            new Remark("approve", NOON.plusSeconds(1), "a b", "second"),
            remark("train", "🚂 läuft"));
  }

  @Test
  void whatOthersWroteMeanwhileStays() throws IOException {
    remarks.add(remark("approve", "mine"));
    Remarks.of(folder.resolve("credit.lifecycle")).add(remark("approve", "theirs"));
    remarks.add(remark("approve", "mine again"));
    assertThat(remarks.all())
        .extracting(Remark::text)
        .containsExactly("mine", "theirs", "mine again");
  }

  @Test
  void theLastOneTakesTheFileAlong() throws IOException {
    remarks.add(remark("approve", "one"));
    remarks.add(remark("approve", "two"));
    remarks.remove(remark("approve", "one"));
    assertThat(remarks.all()).containsExactly(remark("approve", "two"));
    remarks.remove(remark("approve", "two"));
    assertThat(remarks.file()).doesNotExist();
  }

  @Test
  void aForeignFileIsNamedWithItsLineAndNotWrittenOver() throws IOException {
    Files.writeString(remarks.file(), "# Comments\n\nSomething else\n");
    assertThatThrownBy(remarks::all)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("credit.comments.md, line 3")
        .hasMessageContaining("Mend the line");
    assertThatThrownBy(() -> remarks.add(remark("approve", "one"))).isInstanceOf(IOException.class);
    assertThat(remarks.file()).content().contains("Something else");
  }
}
