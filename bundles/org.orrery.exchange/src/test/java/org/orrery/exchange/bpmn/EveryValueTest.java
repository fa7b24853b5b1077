package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;

/** Whatever a file of another tool says stands in the drawing, as an element or in a note. */
class EveryValueTest {
  @ParameterizedTest
  @MethodSource("org.orrery.exchange.bpmn.ForeignFiles#all")
  void nothingOfAFileIsLost(String name) throws Exception {
    byte[] file = ForeignFiles.bytes(name);

    assertThat(Kept.missing(file, BpmnImport.read(file).lifecycle())).isEmpty();
  }

  @Test
  void whatIsLongerThanANoteFillsSeveral() throws Exception {
    String script = "line of the script;\n".repeat(1000);
    String file = ForeignFiles.text("everything").replace("take.it.back()", script);

    Lifecycle drawing = BpmnImport.read(file.getBytes(StandardCharsets.UTF_8)).lifecycle();

    List<Note> about =
        drawing.getNotes().stream()
            .filter(note -> note.getAbout().stream().anyMatch(e -> e.getId().equals("undo")))
            .toList();
    assertThat(about).hasSizeGreaterThan(4);
    assertThat(about).allSatisfy(note -> assertThat(note.getText()).hasSizeLessThan(4_100));
    assertThat(Kept.plain(String.join("", about.stream().map(Note::getText).toList())))
        .contains(Kept.plain(script));
  }
}
