package org.orrery.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  @TempDir private Path folder;

  private Table read(String text) throws Exception {
    return Table.read(file(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("data.csv"), bytes);
  }

  private void refused(String text, String... parts) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void quotesLineBreaksAndByteOrderMarksAreRead() throws Exception {
    Table table = read("\uFEFFa,b\r\n\"x, \"\"y\"\"\",1\r\n\"two\nlines\",2\r\n\r\nz,3");
    assertThat(table.columns()).containsExactly("a", "b");
    assertThat(table.text(0, 0)).isEqualTo("x, \"y\"");
    assertThat(table.text(1, 0)).isEqualTo("two\nlines");
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.line(2)).isEqualTo(6);
    assertThat(table.isNumber(1)).isTrue();
  }

  @Test
  void writingAndReadingAgainGivesTheSame() throws Exception {
    Table table = read("a,b\n\"x, \"\"y\"\"\",1\nz,2\n");
    assertThat(Table.read(file(table.toCsv())).toCsv()).isEqualTo(table.toCsv());
  }

  @Test
  void brokenFilesAreRefusedWithTheirLine() throws Exception {
    refused("", "empty");
    refused("a,b\n1,2\n3\n", "Line 3", "1 cells", "2 columns");
    refused("a,a\n1,2\n", "'a'", "twice");
    refused("a,,b\n1,2,3\n", "Column 2");
    refused("a,b\n1,\"2\n", "line 2", "does not end");
    byte[] latin = "a\nf\u00e4hig\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Table.read(file(latin)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void aWrongCellNamesLineAndColumn() throws Exception {
    Table table = read("age,n\n" + "1,1\n".repeat(7) + "old,2\nNaN,3\n,4\n");
    assertThat(table.isNumber(0)).isFalse();
    Table most = read("age,n\n" + "1,1\n".repeat(20) + "old,2\nNaN,3\n,4\n");
    assertThat(most.isNumber(0)).isTrue();
    assertThatThrownBy(() -> most.number(20, 0))
        .hasMessageContainingAll("Line 22", "'age'", "'old'");
    assertThatThrownBy(() -> most.number(21, 0))
        .hasMessageContainingAll("Line 23", "'age'", "'NaN'");
    assertThatThrownBy(() -> most.number(22, 0)).hasMessageContainingAll("Line 24", "is empty");
    assertThatThrownBy(() -> most.column("income")).hasMessageContainingAll("'income'", "age, n");
  }

  @Test
  void labelsMustBeTwoClasses() throws Exception {
    Table table = read("x,y\n1,good\n2,bad\n3,ugly\n");
    assertThatThrownBy(() -> LabelledTable.of(table, "y", "bad"))
        .hasMessageContainingAll("Line 4", "'y'", "third class 'ugly'");
    assertThatThrownBy(() -> LabelledTable.of(read("x,y\n1,good\n2,\n"), "y", "bad"))
        .hasMessageContainingAll("Line 3", "'y'", "empty");
    assertThatThrownBy(() -> LabelledTable.of(read("x,y\n1,good\n2,bad\n"), "y", "evil"))
        .hasMessageContainingAll("'evil'", "bad and good");
    assertThatThrownBy(() -> LabelledTable.of(read("x,y\n1,good\n"), "y", "good"))
        .hasMessageContaining("one class only");
    assertThatThrownBy(() -> LabelledTable.of(table, "class", "bad"))
        .hasMessageContainingAll("no column 'class'");
  }
}
