package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "ask, performer",
    "ask, humanPerformer",
    "ask, resourceRole",
    "ask, dataInputAssociation",
    "begin, dataOutputAssociation",
    "Role_process, resourceRole",
    "Subscription_1, correlationSubscription",
    "Conversation_loan, conversation",
    "ConversationLink_1, conversationLink",
    "Key_all, correlationKey",
    "Correlation_number, correlationProperty",
    "Global_user, globalUserTask",
    "Choreography_1, choreography",
    "Relationship_1, relationship"
  })
  void whatHasNoLikeIsListed(String element, String kind) throws Exception {
    assertThat(BpmnImport.read(ForeignFiles.bytes("everything")).remarks())
        .filteredOn(remark -> remark.element().equals(element))
        .extracting(Remark::message)
        .anyMatch(message -> message.contains("<bpmn:" + kind + " "));
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
